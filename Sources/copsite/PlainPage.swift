/// The simple Markdown of the program's own pages as text for a terminal: headings stand alone,
/// code is indented, of links the words remain.
enum PlainPage {
  static func text(of markdown: String) -> String {
    var result = ""
    var fence: Substring?
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      let marks = line.prefix { $0 == "`" }
      if let open = fence {
        if line == open { fence = nil } else { result += line.isEmpty ? "\n" : "    \(line)\n" }
      } else if marks.count >= 3 {
        fence = marks
      } else if line.hasPrefix("#") {
        result += line.drop { $0 == "#" || $0 == " " }.uppercased() + "\n"
      } else {
        result += words(line) + "\n"
      }
    }
    while result.hasSuffix("\n\n") { result.removeLast() }
    return result
  }

  /// A line without the marks of links; what stands between backticks keeps them, so that signs are
  /// not taken for punctuation.
  static func words(_ line: some StringProtocol) -> String {
    String(line).replacing(/\[([^\]]+)\]\([^)]*\)/) { $0.output.1 }
  }
}
