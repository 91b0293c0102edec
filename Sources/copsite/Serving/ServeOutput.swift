import Building
import Diagnostics

/// What a preview says in the terminal: where it is, and what is wrong whenever that changes.
final class ServeOutput {
  private let output: DiagnosticOutput
  private var last: [Diagnostic]?
  private var lastNotes: [BuildNote] = []
  private var lastFailure: String?

  init(_ sources: SourceTexts, site: String) {
    output = DiagnosticOutput(sources, site: site)
  }

  func begin(url: String, isOpenToOthers: Bool) {
    StandardStreams.printResult("The handbook is at \(url) (Ctrl-C ends this).\n")
    if isOpenToOthers {
      StandardStreams.printNote(
        "all machines that reach this one can read the pages",
        help: "leave out --host to keep them to this machine")
    }
  }

  func print(_ state: Preview.State) {
    if let failure = state.failure.map(FailureWords.init) {
      if failure.message != lastFailure {
        StandardStreams.printFailure(failure.message, help: failure.help)
      }
      lastFailure = failure.message
      last = nil
      return
    }
    lastFailure = nil
    let diagnostics = state.diagnostics.sorted
    defer { (last, lastNotes) = (diagnostics, state.notes) }
    guard diagnostics != last || state.notes != lastNotes else { return }
    // What was said before and is still so need not be said again.
    let known = Set(last ?? [])
    output.print(diagnostics.filter { !known.contains($0) })
    output.print(state.notes.filter { !lastNotes.contains($0) })
    StandardStreams.printMessage(Self.summary(of: state) + "\n")
  }

  func end() {
    StandardStreams.printMessage("\nThe preview has ended.\n")
  }

  private static func summary(of state: Preview.State) -> String {
    let list = state.diagnostics
    let found = CountWords.list([
      CountWords.count(list.count(.error), "error"),
      CountWords.count(list.count(.warning), "warning"),
    ])
    guard let pages = state.pageCount else {
      return "Found \(found ?? "no pages"). The pages appear when the errors are mended."
    }
    let shown = CountWords.count(pages, "page") ?? "no page"
    guard let found else { return "Showing \(shown). Nothing is wrong." }
    return list.hasErrors
      ? "Found \(found). Showing the last pages without errors."
      : "Showing \(shown), with \(found)."
  }
}
