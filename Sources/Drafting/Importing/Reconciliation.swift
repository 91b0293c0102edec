import Diagnostics
import HandbookModel

/// Brings what another program says together with the files of a community: new entries get files,
/// known ones the fields that changed at the source, and what organizers wrote themselves stays.
///
/// A field is changed only where it stands as an import wrote it.
struct Reconciliation {
  /// The text of a file, by its path below the content folder; nil where there is none.
  typealias Reader = (String) -> String?

  private let place: EntryPlace
  private let read: Reader
  private var log: ImportLog
  private let logPath: String
  private var known: KnownEntries
  private var steps: [ImportPlan.Step] = []
  private var notes: [ImportNote] = []
  private var seen: [String: Int] = [:]

  init(_ place: EntryPlace, read: @escaping Reader) {
    self.place = place
    self.read = read
    logPath = (place.folder.isEmpty ? "" : place.folder + "/") + ImportLog.name
    log = ImportLog(read(logPath) ?? "")
    known = KnownEntries(place)
  }

  /// - Parameter records: in the order of their lines.
  func plan(_ records: [SourceRecord]) -> ImportPlan {
    var copy = self
    for record in records { copy.take(record) }
    var plan = ImportPlan()
    plan.steps = copy.steps
    plan.notes = copy.notes
    plan.log = DraftFile(path: logPath, text: copy.log.text)
    return plan
  }

  private mutating func take(_ record: SourceRecord) {
    if let first = seen.updateValue(record.line, forKey: record.key) {
      notes.append(
        ImportNote(record.line, "‘\(record.title)’ is there twice: see line \(first)"))
      seen[record.key] = first
      return
    }
    let logged = log[record.kind.rawValue, record.key]
    if let entry = known.entry(for: record, loggedSlug: logged?.slug) {
      update(entry, record, logged)
    } else if let logged {
      let path = known.path(of: record.kind, logged.slug)
      steps.append(
        .init(path: path, title: record.title, action: .leave("you have removed or renamed it")))
    } else {
      make(record)
    }
  }

  private mutating func make(_ record: SourceRecord) {
    var record = record
    record.slug = known.freeSlug(record.kind, record.slug)
    guard !record.slug.isEmpty else {
      notes.append(
        ImportNote(record.line, "‘\(record.title)’ has no letter that a file could be named by"))
      return
    }
    let path = known.path(of: record.kind, record.slug)
    do throws(DraftFault) {
      try DraftReading.check(record.draft, path: path, at: place)
    } catch {
      notes.append(ImportNote(record.line, "‘\(record.title)’ is left out: \(error.message)"))
      return
    }
    known.add(record.kind, record.slug)
    var fields: [String: String] = [:]
    for field in record.fields {
      fields[field.name] = ImportLog.fingerprint(field.value.lines(of: field.name))
    }
    log[record.kind.rawValue, record.key] = ImportLog.Item(slug: record.slug, fields: fields)
    steps.append(.init(path: path, title: record.title, action: .make, text: record.draft))
  }

  private mutating func update(
    _ entry: Entry, _ record: SourceRecord, _ logged: ImportLog.Item?
  ) {
    let path = entry.sourcePath
    guard !entry.isListed, let text = read(path), var edit = FrontMatterEdit(text) else {
      let why =
        entry.isListed ? "it is an item of a list in \(entry.place.path)" : "it has no fields"
      steps.append(.init(path: path, title: record.title, action: .leave(why)))
      return
    }
    var merge = FieldMerge(logged: logged?.fields ?? [:])
    merge.apply(record.fields, to: &edit)
    var step = ImportPlan.Step(path: path, title: record.title, action: .keep)
    step.conflicts = merge.conflicts
    if !merge.changes.isEmpty {
      do throws(DraftFault) {
        try DraftReading.check(edit.text, path: path, at: place)
        step.action = .change(merge.changes)
        step.text = edit.text
      } catch {
        step.action = .leave("with the changes it could not be read: \(error.message)")
      }
    }
    if case .leave = step.action {
    } else {
      log[record.kind.rawValue, record.key] = ImportLog.Item(
        slug: entry.slug, fields: merge.fingerprints)
    }
    steps.append(step)
  }
}
