/// Writes any text as Markdown that shows as that text.
package enum PlainMarkdown {
  private static let marks = Set("\\`*_{}[]<>#|&~!".unicodeScalars)

  package static func written(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if marks.contains(scalar) { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }
}
