import Building
import Diagnostics

/// What open pages are told after the content was looked at, as JSON.
struct PreviewEvent {
  /// More would not be read on a page; the terminal has all of them.
  private static let faultLimit = 50

  private struct Fault: Encodable {
    let severity: String
    let code: String
    let message: String
    /// `path:line:column`, as far as they are known.
    let place: String
    /// The line that it stands in, with a mark below it, and the same of what it refers to.
    let lines: String
    let help: String?
  }

  private struct Content: Encodable {
    let version: Int
    let isOfFiles: Bool
    let isShown: Bool
    let errors: Int
    let warnings: Int
    let failure: String?
    let failureHelp: String?
    let faults: [Fault]
  }

  /// On one line.
  let json: String

  init(_ state: Preview.State, _ sources: SourceTexts) {
    let list = state.diagnostics
    // The worst first, in the order of places.
    let errors = list.sorted.filter { $0.severity == .error }
    let others = list.sorted.filter { $0.severity == .warning }
    let shown = Array((errors + others).prefix(Self.faultLimit))
    let lines = DiagnosticText(source: sources.file(at:)).surroundings(of: shown)
    let failure = state.failure.map(FailureWords.init)
    let content = Content(
      version: state.version, isOfFiles: state.isOfFiles, isShown: state.pageCount != nil,
      errors: errors.count, warnings: others.count, failure: failure?.message,
      failureHelp: failure?.help,
      faults: zip(shown, lines).map { diagnostic, lines in
        Fault(
          severity: diagnostic.severity.rawValue, code: diagnostic.code.rawValue,
          message: diagnostic.message, place: diagnostic.place.text, lines: lines,
          help: diagnostic.help)
      })
    // Text and numbers only: they can always be said.
    json = (try? JSONDocument.line(of: content)) ?? "{}"
  }
}

/// A failure of the machine in words.
struct FailureWords {
  let message: String
  let help: String?

  init(_ failure: any Error) {
    let known = failure as? BuildFailure
    message = known?.message ?? "\(failure)"
    help = known?.help
  }
}
