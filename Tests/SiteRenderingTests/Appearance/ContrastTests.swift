import HandbookModel
import Testing

@testable import SiteRendering

@Suite("Colors that can be read")
struct ContrastTests {
  @Test(
    "The ratio of two colors is that of WCAG, whichever comes first",
    arguments: [
      ("#000000", "#ffffff", 21.0), ("#ffffff", "#ffffff", 1), ("#767676", "#ffffff", 4.54),
      ("#777777", "#ffffff", 4.48), ("#0000ff", "#ffffff", 8.59), ("#ff0000", "#ffffff", 4.0),
    ])
  func ratio(one: String, other: String, expected: Double) throws {
    let (one, other) = (try color(one), try color(other))
    #expect(abs(Contrast.ratio(one, other) - expected) < 0.006)
    #expect(Contrast.ratio(one, other) == Contrast.ratio(other, one))
  }

  @Test("A color that can be read stays as it is")
  func untouched() throws {
    let teal = try color("#0b5563")
    #expect(Contrast.readable(teal, on: Palette.lightGrounds) == teal)
  }

  @Test(
    "A color that cannot be read is made darker on a light ground and lighter on a dark one",
    arguments: [
      ("#ff8c00", "#a65a03", "#ff8c00"), ("#ffff00", "#717207", "#ffff00"),
      ("#000080", "#000080", "#4f83fb"), ("#808080", "#6e6e6e", "#898989"),
    ])
  func readable(given: String, onLight: String, onDark: String) throws {
    let given = try color(given)
    for (grounds, expected) in [
      (Palette.lightGrounds, onLight), (Palette.darkGrounds, onDark),
    ] {
      let found = Contrast.readable(given, on: grounds)
      #expect(Contrast.ratio(found, onAll: grounds) >= 4.5)
      #expect(found.hex.lowercased() == expected)
    }
  }

  @Test("Every color that CSS has a name for comes back from how it is seen")
  func roundTrip() {
    for named in NamedColor.all {
      #expect(PerceivedColor(named.color).shown == named.color, "\(named.name)")
    }
  }

  @Test("The grounds of the palette are those of the theme's stylesheet")
  func grounds() throws {
    let style = try stylesheet()
    let pairs = [
      ("paper", Palette.lightGrounds[0], Palette.darkGrounds[0]),
      ("tint", Palette.lightGrounds[1], Palette.darkGrounds[1]),
    ]
    for (name, light, dark) in pairs {
      let value = "light-dark(\(light.hex.lowercased()), \(dark.hex.lowercased()))"
      #expect(style.contains("--\(name): \(value);"))
      #expect(style.contains("--\(name): \(light.hex.lowercased());"))
    }
    #expect(style.contains("--accent-light: \(Palette.standard.light.hex.lowercased());"))
    #expect(style.contains("--accent-dark: \(Palette.standard.dark.hex.lowercased());"))
  }

  @Test("What the stylesheet itself sets as text can be read in both schemes")
  func tokens() throws {
    let style = try stylesheet()
    for name in ["ink", "quiet", "warn"] {
      let pattern = try Regex(
        "--\(name): light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);",
        as: (Substring, Substring, Substring).self)
      let match = try #require(style.firstMatch(of: pattern))
      let (light, dark) = (try color(String(match.1)), try color(String(match.2)))
      #expect(Contrast.ratio(light, onAll: Palette.lightGrounds) >= 4.5, "\(name)")
      #expect(Contrast.ratio(dark, onAll: Palette.darkGrounds) >= 4.5, "\(name)")
    }
  }

  private func stylesheet() throws -> String {
    let asset = try #require(
      try FixtureTheme.load().assets.first { $0.path == "assets/style.css" })
    return String(decoding: asset.bytes, as: UTF8.self)
  }

  private func color(_ hex: String) throws -> RGBColor { try #require(RGBColor(hex: hex)) }
}
