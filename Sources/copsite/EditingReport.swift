import Building
import Diagnostics
import Drafting
import Reading

/// Tells what `copsite cms` has written, what its forms leave out, and what to do next.
struct EditingReport {
  private let report: BrowserEditing.Report
  private let editor: ContentEditor
  private let script: String?
  /// More would be no help: they are the same again, in other files.
  private static let mostLines = 20

  init(_ report: BrowserEditing.Report, editor: ContentEditor, script: String?) {
    self.report = report
    self.editor = editor
    self.script = script
  }

  func print() {
    if let errors = CountWords.count(report.errorCount, "error") {
      StandardStreams.printNote(
        "the content has \(errors), so the forms may lack something",
        help: "copsite build says where")
    }
    StandardStreams.printResult(written + omitted + retyped + next)
  }

  private var written: String {
    let verb =
      report.outcomes.allSatisfy { $0 == .unchanged }
      ? "Left as they are" : report.outcomes.contains(.replaced) ? "Written anew" : "Written"
    let collections = report.collections
    let files = collections.communities.count + collections.site.count
    return "\(verb): \(CountWords.list(report.files) ?? "") in \(report.folder.shownPath)\n"
      + "  for \(editor.name) \(editor.version) and \(source): "
      + (CountWords.list([
        CountWords.count(collections.folders.count, "folder"),
        CountWords.count(files, "single file"),
      ]) ?? "") + "\n"
  }

  private var source: String {
    [report.backend.host.rawValue, report.backend.repository].compactMap { $0 }
      .joined(separator: " ")
  }

  private var omitted: String {
    let lines = report.collections.all.flatMap { collection in
      collection.form.omissions.map { omission in
        "  \(collection.label): \(omission.field) (\(omission.place.text))"
      }
    }
    return listed(
      lines, "Not offered, because an editor would not keep how somebody has written it:")
  }

  private var retyped: String {
    let lines = report.collections.retyped.map { "  \($0.place.text): \($0.text)" }
    return listed(lines, "Put these in quotes: an editor that saves the file would change them:")
  }

  private func listed(_ lines: [String], _ heading: String) -> String {
    guard !lines.isEmpty else { return "" }
    let more = lines.count - Self.mostLines
    let rest = more > 0 ? ["  and \(more) more"] : []
    return "\n" + ([heading] + lines.prefix(Self.mostLines) + rest).joined(separator: "\n") + "\n"
  }

  private var next: String {
    var lines: [String] = []
    if script == nil {
      lines.append("The page loads the editor from unpkg.com; --script takes a copy instead.")
    }
    lines.append(
      report.folder.pathInSite == nil
        ? "Copy the folder to where the site is published, after each build."
        : report.address.map { "Publish the site, and open \($0)" }
          ?? "Publish the site, and open admin/ at its address.")
    return "\n" + lines.joined(separator: "\n") + "\n"
  }
}
