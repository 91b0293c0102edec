import Building
import Diagnostics

/// Prints the diagnostics of a build or a check: as text on standard error, or as a report for
/// another program on standard output.
struct DiagnosticOutput {
  private let text: DiagnosticText
  private let isColoured: Bool
  private let format: ReportFormat?
  private let sources: SourceTexts

  /// - Parameters:
  ///   - site: the site's folder as the user gave it, so that the paths which are printed can be
  ///     opened from the current folder.
  ///   - format: nil for text.
  init(_ sources: SourceTexts, site: String, format: ReportFormat? = nil) {
    self.format = format
    self.sources = sources
    text = DiagnosticText(pathPrefix: Self.prefix(site), source: sources.file(at:))
    isColoured = StandardStreams.isColourWanted
  }

  init(_ sources: SourceTexts, _ options: ContentOptions) {
    self.init(sources, site: options.site, format: options.format.report)
  }

  /// All that was found, and what else there is to know.
  func print(_ diagnostics: DiagnosticList, _ notes: [BuildNote]) throws {
    if let format {
      StandardStreams.printResult(
        try format.text(
          of: diagnostics.sorted, pathPrefix: sources.pathInRepository, version: Copsite.version))
    } else {
      print(diagnostics.sorted)
    }
    print(notes)
  }

  func print(_ notes: [BuildNote]) {
    for note in notes {
      StandardStreams.printNote(note.message, help: note.help)
    }
  }

  /// How far a site is translated: lines of the result.
  func print(translations: [String]) {
    for line in translations {
      if format == nil {
        StandardStreams.printResult(line + "\n")
      } else {
        StandardStreams.printMessage(line + "\n")
      }
    }
  }

  /// The last lines. Standard output is the report's alone, where there is one.
  func print(summary: String, isGood: Bool, of diagnostics: DiagnosticList) {
    if isGood, format == nil {
      StandardStreams.printResult(summary + "\n")
    } else {
      StandardStreams.printMessage(summary + "\n")
    }
    guard format == nil, let worst = diagnostics.sorted.map(\.severity).min(),
      let first = diagnostics.sorted.first(where: { $0.severity == worst })
    else { return }
    StandardStreams.printMessage("To read more: copsite explain \(first.code.rawValue)\n")
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
      (": hint: ", ": \u{1B}[1;32mhint:\u{1B}[0m "),
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
