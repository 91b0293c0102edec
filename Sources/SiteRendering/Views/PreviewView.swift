/// How other sites and messengers show a link to a page (the Open Graph protocol, ogp.me).
struct PreviewView: TemplateView {
  struct Image: TemplateView {
    /// Absolute.
    var url: String
    /// In pixels.
    var widthText: String
    var heightText: String
    var alt: String

    static let fields: ViewFields<Self> = [
      .text("url", \.url),
      .text("width_text", \.widthText),
      .text("height_text", \.heightText),
      .text("alt", \.alt),
    ]
  }

  var title: String
  /// `website` for the home page, else `article`.
  var kind: String
  var siteName: String
  /// Language and territory: `en_US`.
  var locale: String
  var description: String?
  /// Absolute.
  var url: String?
  var image: Image?

  static let fields: ViewFields<Self> = [
    .text("title", \.title),
    .text("kind", \.kind),
    .text("site_name", \.siteName),
    .text("locale", \.locale),
    .optionalText("description", \.description),
    .optionalText("url", \.url),
    .optionalObject("image", \.image),
  ]
}
