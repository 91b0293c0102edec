import HandbookModel

/// The rules by which the pages of this site differ from the theme: the accents, and the site's own
/// fonts. They are made once; each page has those of its community.
struct PageStyles: Sendable {
  private let site: HTML
  private var own: [Entry.ID: HTML] = [:]

  init(_ palette: Palette, _ map: SiteMap) {
    let fonts = FontRules(map)
    func rules(_ accent: Palette.Accent) -> HTML {
      guard accent != Palette.standard else { return fonts.rules }
      let light = "--accent-light:\(accent.light.hex.lowercased())"
      let dark = "--accent-dark:\(accent.dark.hex.lowercased())"
      return [HTML(markup: ":root{\(light);\(dark)}"), fonts.rules].joined()
    }
    site = rules(palette.accent(of: nil))
    for id in map.handbook.connections.communities { own[id] = rules(palette.accent(of: id)) }
  }

  /// What stands in the `<style>` of a page; nil for none.
  func rules(of community: Entry.ID?) -> HTML? {
    let rules = community.flatMap { own[$0] } ?? site
    return rules.isEmpty ? nil : rules
  }
}

/// The fonts of a site as CSS.
private struct FontRules {
  /// `@font-face`, and custom properties of `style.css`: also of parts in another language, for
  /// which that has fonts of its own.
  var rules: HTML {
    if values.isEmpty { return HTML() }
    return [faces, HTML(markup: ":root,[lang]{\(values.joined(separator: ";"))}")].joined()
  }

  private var faces = HTML()
  private var values: [String] = []

  init(_ map: SiteMap) {
    let settings = map.handbook.settings.appearance
    add(settings.textFont, to: "--text", "Site text", .book, map)
    add(settings.headingFont, to: "--heading", "Site headings", .book, map)
    add(settings.codeFont, to: "--code", "Site code", .typewriter, map)
  }

  private mutating func add(
    _ font: SiteAppearance.Font?, to property: String, _ name: String, _ fallback: FontStack,
    _ map: SiteMap
  ) {
    guard let family = font.flatMap({ FontFamily($0, named: name, fallback: fallback, map) })
    else { return }
    faces += family.faces
    values.append("\(property):\(family.names)")
  }
}
