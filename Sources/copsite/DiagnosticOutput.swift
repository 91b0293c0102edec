import Building
import Diagnostics

/// Prints the diagnostics of a build on standard error.
struct DiagnosticOutput {
  private let text: DiagnosticText
  private let isColoured: Bool

  /// - Parameter site: the site's folder as the user gave it, so that the paths which are printed
  ///   can be opened from the current folder.
  init(_ sources: SourceTexts, site: String) {
    text = DiagnosticText(pathPrefix: Self.prefix(site), source: sources.file(at:))
    isColoured = StandardStreams.isColourWanted
  }

  func print(_ diagnostics: [Diagnostic]) {
    for text in text.texts(of: diagnostics) {
      StandardStreams.printMessage(isColoured ? Self.coloured(text) : text)
    }
  }

  /// A site's folder as the start of a path: empty for the current folder.
  static func prefix(_ site: String) -> String {
    var site = site
    while site.count > 1, site.hasSuffix("/") { site.removeLast() }
    if site == "." || site.isEmpty { return "" }
    return site == "/" ? site : site + "/"
  }

  /// The words that say what a line is stand out; red and yellow are never the only sign.
  private static func coloured(_ text: String) -> String {
    let marks = [
      (": error: ", ": \u{1B}[1;31merror:\u{1B}[0m "),
      (": warning: ", ": \u{1B}[1;33mwarning:\u{1B}[0m "),
      (": note: ", ": \u{1B}[1;36mnote:\u{1B}[0m "),
    ]
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      if line.drop(while: { $0 == " " }) == "^" {
        return line.dropLast() + "\u{1B}[1;32m^\u{1B}[0m"
      }
      for (plain, coloured) in marks {
        guard !line.hasPrefix(" "), let range = line.firstRange(of: plain) else { continue }
        return line[..<range.lowerBound] + coloured + line[range.upperBound...]
      }
      return String(line)
    }.joined(separator: "\n")
  }
}
