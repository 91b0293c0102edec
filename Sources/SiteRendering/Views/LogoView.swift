import HandbookModel

/// The picture at the head of each page, and the one for dark grounds if that is another.
struct LogoView: TemplateView {
  var url: String
  /// In pixels, as it is shown; nil where the file does not say its proportions.
  var width: Int?
  var height: Int
  /// What it says; empty where the site's title stands beside it.
  var alt: String
  var dark: Dark?

  static let fields: ViewFields<Self> = [
    .text("url", \.url),
    .optionalText("width", { $0.width.map(String.init) }),
    .text("height", { String($0.height) }),
    .text("alt", \.alt),
    .optionalObject("dark", \.dark),
  ]

  /// The one for dark grounds.
  struct Dark: TemplateView {
    var url: String
    var width: Int?

    static let fields: ViewFields<Self> = [
      .text("url", \.url),
      .optionalText("width", { $0.width.map(String.init) }),
    ]
  }
}

extension LogoView {
  /// In pixels; a line and a half of the masthead's text.
  private static let shownHeight = 32

  /// - Returns: nil where there is no such file.
  init?(_ logo: SiteAppearance.Logo, _ map: SiteMap) {
    guard let file = map.file(at: logo.file.written) else { return nil }
    self.init(
      url: map.address(of: file).href, width: Self.width(of: file), height: Self.shownHeight,
      alt: logo.alt ?? "")
    dark = logo.dark.flatMap { map.file(at: $0.written) }.map {
      Dark(url: map.address(of: $0).href, width: Self.width(of: $0))
    }
  }

  private static func width(of file: ContentFile) -> Int? {
    file.imageSize.flatMap { size in
      size.height > 0 ? max(1, size.width * shownHeight / size.height) : nil
    }
  }
}
