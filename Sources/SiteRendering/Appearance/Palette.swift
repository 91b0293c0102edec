import Diagnostics
import HandbookModel

/// The accent of each page: of its community, else of the site. Each can be read as text on the
/// theme's grounds.
struct Palette: Sendable {
  struct Accent: Hashable, Sendable {
    /// On a light ground, and on a dark one.
    var light: RGBColor
    var dark: RGBColor
  }

  /// The grounds on which `style.css` sets text: its `--paper` and `--tint`.
  static let lightGrounds = [RGBColor(0xFDFCF9), RGBColor(0xF4F1EA)]
  static let darkGrounds = [RGBColor(0x181715), RGBColor(0x23211E)]
  /// What `style.css` itself has.
  static let standard = Accent(light: RGBColor(0x0B5563), dark: RGBColor(0x8BCBD5))

  /// How accents look that nobody chose: so light, and at most so colorful (OKLCH).
  private static let calm = (
    light: (lightness: 0.43, chroma: 0.1), dark: (lightness: 0.81, chroma: 0.085)
  )

  private let site: Accent
  /// The community that is the whole site.
  private let whole: Entry.ID?
  /// Of communities.
  private var own: [Entry.ID: Accent] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  init(_ handbook: Handbook) {
    let settings = handbook.settings.appearance
    var found: [Diagnostic] = []
    site =
      Self.accent(settings.accent, onDark: settings.accentOnDark, &found) ?? Self.standard
    let communities = handbook.connections.communities
    let isWhole = communities.count == 1 && communities.allSatisfy { handbook[$0]?.path == "" }
    whole = isWhole ? communities.first : nil
    let colors = CalendarColors(handbook)
    for id in communities {
      guard case .community(let fields)? = handbook[id]?.details else { continue }
      if let given = Self.accent(fields.color, onDark: nil, &found) {
        own[id] = given
      } else if settings.accent == nil, settings.accentOnDark == nil {
        own[id] = colors.color(of: id).map(Self.calmed)
      }
    }
    diagnostics = found
  }

  /// - Parameter community: nil for the pages of the whole site.
  func accent(of community: Entry.ID?) -> Accent {
    (community ?? whole).flatMap { own[$0] } ?? site
  }

  // MARK: - What is given

  private static func accent(
    _ given: Located<RGBColor>?, onDark: Located<RGBColor>?, _ diagnostics: inout [Diagnostic]
  ) -> Accent? {
    if given == nil, onDark == nil { return nil }
    var accent = standard
    if let given {
      accent.light = Contrast.readable(given.value, on: lightGrounds)
      // One color cannot be read on both grounds: without a second one, it has a lighter twin.
      let isForDark = Contrast.ratio(given.value, onAll: darkGrounds) >= Contrast.least
      accent.dark = isForDark ? given.value : calmed(given.value).dark
      diagnostics += fault(of: given, used: accent.light, lightGrounds)
    }
    if let onDark {
      accent.dark = Contrast.readable(onDark.value, on: darkGrounds)
      diagnostics += fault(of: onDark, used: accent.dark, darkGrounds)
    }
    return accent
  }

  private static func fault(
    of given: Located<RGBColor>, used: RGBColor, _ grounds: [RGBColor]
  ) -> [Diagnostic] {
    if used == given.value { return [] }
    let ratio = Contrast.ratio(given.value, onAll: grounds)
    return [.lowContrast(given, ratio: ratio, onDark: grounds == darkGrounds, used: used)]
  }

  // MARK: - What follows

  private static func calmed(_ color: RGBColor) -> Accent {
    let seen = PerceivedColor(color)
    func twin(_ style: (lightness: Double, chroma: Double), _ grounds: [RGBColor]) -> RGBColor {
      let twin = seen.limited(toChroma: style.chroma).at(lightness: style.lightness).shown
      return Contrast.readable(twin, on: grounds)
    }
    return Accent(light: twin(calm.light, lightGrounds), dark: twin(calm.dark, darkGrounds))
  }
}

extension Diagnostic.Code {
  /// A color that could not be read as text.
  static let lowContrast = Self("low-contrast")
}

extension Diagnostic {
  static func lowContrast(
    _ color: Located<RGBColor>, ratio: Double, onDark: Bool, used: RGBColor
  ) -> Diagnostic {
    // Rounded down, so that 4.49 is not called 4.5.
    let tenths = Int(ratio * 10)
    return Diagnostic(
      .warning, .lowContrast,
      "this color has a contrast of \(tenths / 10).\(tenths % 10) to 1 against the "
        + "\(onDark ? "dark" : "light") ground, and text needs 4.5 to 1",
      at: color.place, help: "\(used.hex.lowercased()) is used, the nearest that can be read")
  }
}
