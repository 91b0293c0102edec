import HandbookModel

/// What CSS has to know of a font: the families to try in turn, and the files of those that the
/// site brings along.
struct FontFamily: Sendable {
  /// A value of `font-family`.
  let names: String
  /// `@font-face` rules.
  let faces: HTML

  /// - Parameters:
  ///   - name: of the family that the site's own files make up.
  ///   - fallback: what is shown until those are there.
  /// - Returns: nil where none of its files is there.
  init?(_ font: SiteAppearance.Font, named name: String, fallback: FontStack, _ map: SiteMap) {
    switch font {
    case .system(let stack):
      names = stack.families
      faces = HTML()
    case .files(let files):
      let found = [
        Self.face(name, files.regular, weight: "400", isItalic: false, map),
        files.bold.flatMap { Self.face(name, $0, weight: "700", isItalic: false, map) },
        files.italic.flatMap { Self.face(name, $0, weight: "400", isItalic: true, map) },
      ]
      guard found.first != .some(nil) else { return nil }
      names = "\"\(name)\",\(fallback.families)"
      faces = found.compactMap { $0 }.joined()
    }
  }

  private static func face(
    _ name: String, _ file: FileReference, weight: String, isItalic: Bool, _ map: SiteMap
  ) -> HTML? {
    guard let found = map.file(at: file.written) else { return nil }
    let url = map.address(of: found).href
    // A variable font has all weights, and says so by its name, as foundries do.
    let path = found.path.lowercased()
    let isVariable = ["variable", "[wght", "wght]"].contains { path.contains($0) }
    return HTML(
      markup: "@font-face{font-family:\"\(name)\";src:url(\"\(url)\");font-display:swap;"
        + "font-weight:\(isVariable ? "100 900" : weight)"
        + (isItalic ? ";font-style:italic}" : "}"))
  }
}

extension FontStack {
  /// Faces that systems have, the best known first; each list ends in a generic family.
  var families: String {
    switch self {
    case .book:
      #"Charter,"Bitstream Charter","Sitka Text",Cambria,"Noto Serif",serif"#
    case .oldStyle:
      #""Iowan Old Style","Palatino Linotype",Palatino,"URW Palladio L",P052,serif"#
    case .slab:
      #"Rockwell,"Rockwell Nova","Roboto Slab","DejaVu Serif","Sitka Small",serif"#
    case .system: #"system-ui,sans-serif"#
    case .humanist:
      #"Seravek,"Gill Sans Nova",Ubuntu,Calibri,"DejaVu Sans",source-sans-pro,sans-serif"#
    case .grotesque:
      #"Inter,Roboto,"Helvetica Neue","Arial Nova","Nimbus Sans",Arial,sans-serif"#
    case .typewriter:
      #"ui-monospace,"Cascadia Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace"#
    }
  }
}
