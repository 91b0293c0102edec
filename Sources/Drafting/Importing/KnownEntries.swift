import Diagnostics
import HandbookModel

/// The entries of a community by what other programs know them by.
struct KnownEntries {
  private let place: EntryPlace
  private var bySlug: [String: Entry] = [:]
  private var byUID: [String: Entry] = [:]
  private var byEmail: [String: Entry] = [:]
  private var byName: [String: [Entry]] = [:]
  private var paths: Set<String> = []
  private var taken: Set<String> = []

  init(_ place: EntryPlace) {
    self.place = place
    for entry in place.handbook.entries {
      let isHere = entry.community == place.community?.id
      guard isHere || (entry.kind == .person && entry.community == nil) else { continue }
      if isHere {
        bySlug[Self.key(entry.kind, entry.slug)] = entry
        taken.insert(Self.key(entry.kind, entry.slug))
      }
      switch entry.details {
      case .meeting(let meeting):
        if let uid = meeting.uid { byUID[uid] = entry }
        paths.insert(entry.path)
      case .person(let person):
        if let email = person.email { byEmail[email.lowercased()] = entry }
        byName[(entry.title?.value ?? "").folded, default: []].append(entry)
      default: break
      }
    }
  }

  private static func key(_ kind: Entry.Kind, _ slug: String) -> String {
    kind.rawValue + "/" + slug
  }

  func path(of kind: Entry.Kind, _ slug: String) -> String {
    [place.folder, kind.folderName, slug + ".md"].filter { !$0.isEmpty }.joined(separator: "/")
  }

  /// The entry that a record is about.
  ///
  /// - Parameter loggedSlug: of the file that an earlier import made.
  func entry(for record: SourceRecord, loggedSlug: String?) -> Entry? {
    if let loggedSlug, let entry = bySlug[Self.key(record.kind, loggedSlug)] { return entry }
    switch record.kind {
    case .meeting:
      if let uid = record.text("uid") { return byUID[uid] }
      return record.fields.contains { $0.name == "replaces" }
        ? nil : bySlug[Self.key(.meeting, record.slug)]
    case .person:
      if let email = record.text("email"), let entry = byEmail[email.lowercased()] { return entry }
      let namesakes = byName[record.title.folded] ?? []
      return namesakes.first { isSame($0, record) }
    default: return nil
    }
  }

  /// Of one name, and nothing that tells them apart.
  private func isSame(_ entry: Entry, _ record: SourceRecord) -> Bool {
    guard case .person(let person) = entry.details else { return false }
    if let one = person.email, let other = record.text("email"),
      one.lowercased() != other.lowercased()
    {
      return false
    }
    guard let one = person.organization, let other = record.text("organization") else {
      return true
    }
    return one.folded == other.folded || person.email != nil
  }

  /// Whether an identifier is one that this handbook gave: the address of a meeting, with that of the
  /// site before it, and a host.
  func isOwn(_ uid: String) -> Bool {
    var path = uid.prefix { $0 != "@" }
    guard path.endIndex < uid.endIndex else { return false }
    while !paths.contains(String(path)) {
      guard let slash = path.firstIndex(of: "/") else { return false }
      path = path[path.index(after: slash)...]
    }
    return true
  }

  /// A slug that no entry has: with a number behind it where it must be.
  func freeSlug(_ kind: Entry.Kind, _ slug: String) -> String {
    if slug.isEmpty || !taken.contains(Self.key(kind, slug)) { return slug }
    var number = 2
    while taken.contains(Self.key(kind, "\(slug)-\(number)")) { number += 1 }
    return "\(slug)-\(number)"
  }

  mutating func add(_ kind: Entry.Kind, _ slug: String) { taken.insert(Self.key(kind, slug)) }
}
