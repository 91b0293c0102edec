/// Prints diagnostics as compilers do: `path:line:column: error: message [code]`, then the source
/// line and a caret, then notes and help.
package struct DiagnosticText {
  private let source: (String) -> SourceFile?
  private let pathPrefix: String

  /// - Parameters:
  ///   - pathPrefix: what is put before each path, so that it can be opened from where the
  ///     command was run; empty, or ending in `/`.
  ///   - source: the file at a path, for its lines; nil where there is none.
  package init(pathPrefix: String = "", source: @escaping (String) -> SourceFile?) {
    self.pathPrefix = pathPrefix
    self.source = source
  }

  package func text(of diagnostics: [Diagnostic]) -> String {
    texts(of: diagnostics).joined()
  }

  /// One text for each; a file is searched for its lines once for all of them.
  package func texts(of diagnostics: [Diagnostic]) -> [String] {
    var lines = SourceLines(source)
    return diagnostics.map { text(of: $0, &lines) }
  }

  package func text(of diagnostic: Diagnostic) -> String {
    text(of: [diagnostic])
  }

  private func text(of diagnostic: Diagnostic, _ lines: inout SourceLines) -> String {
    var text = head(diagnostic.place, diagnostic.severity.rawValue, diagnostic.message)
    text += " [\(diagnostic.code.rawValue)]\n"
    text += surroundings(of: diagnostic, &lines)
    if let help = diagnostic.help { text += "  help: \(Self.oneLine(help))\n" }
    return text
  }

  /// Of each only what stands around the words about it: its source line, and its notes with theirs.
  package func surroundings(of diagnostics: [Diagnostic]) -> [String] {
    var lines = SourceLines(source)
    return diagnostics.map { surroundings(of: $0, &lines) }
  }

  private func surroundings(of diagnostic: Diagnostic, _ lines: inout SourceLines) -> String {
    var text = Self.excerpt(diagnostic.place, &lines)
    for note in diagnostic.notes {
      text += head(note.place, "note", note.message) + "\n"
      text += Self.excerpt(note.place, &lines)
    }
    return text
  }

  private func head(_ place: SourcePlace, _ label: String, _ message: String) -> String {
    let position = Self.oneLine(pathPrefix + place.text)
    return "\(position): \(label): \(Self.oneLine(message))"
  }

  /// The source line and a caret under the column; a long line is cut to a window around it.
  private static func excerpt(_ place: SourcePlace, _ lines: inout SourceLines) -> String {
    guard place.line > 0, let scalars = lines.scalars(of: place.line, in: place.path) else {
      return ""
    }
    let column = min(max(place.column, 1), scalars.count + 1)
    let width = 96
    let start = column > width - 16 ? column - width / 2 : 0
    let end = min(scalars.count, start + width)
    guard start < end else { return "" }
    let shown = oneLine(String(String.UnicodeScalarView(scalars[start..<end])))
    let before = scalars[start..<max(start, column - 1)]
    let lead = start > 0 ? "…" : ""
    let tail = end < scalars.count ? "…" : ""
    var text = "  \(lead)\(shown)\(tail)\n"
    if place.column > 0 {
      text += "  " + String(repeating: " ", count: lead.count + columns(of: before)) + "^\n"
    }
    return text
  }

  /// Control characters would let a file's text move a terminal's cursor: they print as `�`.
  private static func oneLine(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      result.append(scalar == "\t" ? " " : isControl(scalar) ? "\u{FFFD}" : scalar)
    }
    return String(result)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F }
    return switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: scalar.properties.isBidiControl
    }
  }

  /// Columns that a terminal gives to scalars: none for marks that combine, two for wide scripts.
  private static func columns(of scalars: ArraySlice<Unicode.Scalar>) -> Int {
    scalars.reduce(0) { sum, scalar in
      if isControl(scalar) { return sum + 1 }
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format: return sum
      default: return sum + (isWide(scalar) ? 2 : 1)
      }
    }
  }

  /// The blocks of wide characters of Unicode Standard Annex 11 that texts use, and emoji; a flag
  /// is two letters of one column each.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1F1E6...0x1F1FF: false
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      true
    default: scalar.properties.isEmojiPresentation
    }
  }
}
