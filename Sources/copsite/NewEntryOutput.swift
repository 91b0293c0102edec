import Building
import Drafting
import HandbookModel

/// Makes the file of a new entry and tells what was filled in, or shows what to paste.
struct NewEntryOutput {
  private let site: OpenedSite
  private let options: NewEntryOptions

  init(_ site: OpenedSite, _ options: NewEntryOptions) {
    self.site = site
    self.options = options
  }

  func make(_ entry: NewEntry) throws {
    warnOfErrors()
    if let file = entry.listFile, !options.file {
      let list = entry.kind.folderName
      StandardStreams.printMessage(
        "The \(list) of this community are a list in \(site.shownPath(file)).\n"
          + "Paste this below ‘\(list):’ there, or make a file of its own with --file:\n")
      return StandardStreams.printResult(entry.item)
    }
    if options.print { return StandardStreams.printResult(entry.text) }
    let file = DraftFile(path: entry.path, text: entry.text)
    guard try site.make([file]) == [.made] else { throw Self.alreadyThere(site, entry) }
    StandardStreams.printResult(
      "Made \(site.shownPath(entry.path))\n" + Self.table(entry.origins))
  }

  /// The entries of a series, one line each.
  func makeAll(_ entries: [NewEntry], skipped: [CivilDate]) throws {
    warnOfErrors()
    if let first = entries.first, let file = first.listFile, !options.file {
      StandardStreams.printMessage(
        "The meetings of this community are a list in \(site.shownPath(file)).\n"
          + "Paste this below ‘meetings:’ there, or make files with --file:\n")
      return StandardStreams.printResult(entries.map(\.item).joined())
    }
    if options.print {
      return StandardStreams.printResult(entries.map(\.text).joined(separator: "\n"))
    }
    let outcomes = try site.make(entries.map { DraftFile(path: $0.path, text: $0.text) })
    var text = ""
    for (entry, outcome) in zip(entries, outcomes) {
      text += outcome == .made ? "Made " : "Left as it is: "
      text += site.shownPath(entry.path) + "\n"
    }
    for day in skipped {
      text += "Left out \(day.iso8601): something is planned on that day\n"
    }
    text += Self.table(entries.first?.origins ?? [])
    StandardStreams.printResult(text)
  }

  private func warnOfErrors() {
    guard site.errorCount > 0 else { return }
    let errors = site.errorCount == 1 ? "an error" : "\(site.errorCount) errors"
    StandardStreams.printNote(
      "the content has \(errors), so what is filled in may lack something",
      help: "copsite build says where")
  }

  private static func alreadyThere(_ site: OpenedSite, _ entry: NewEntry) -> DraftFault {
    DraftFault(
      "‘\(site.shownPath(entry.path))’ is there already, and was left as it is",
      help: "give another name with --slug")
  }

  /// What was filled in, and from where, in columns.
  private static func table(_ origins: [NewEntry.Origin]) -> String {
    let names = origins.map(\.field.count).max() ?? 0
    let values = min(40, origins.map(\.value.count).max() ?? 0)
    return origins.map { origin in
      "  " + padded(origin.field, names) + "  " + padded(origin.value, values) + "  "
        + origin.source + "\n"
    }.joined()
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
