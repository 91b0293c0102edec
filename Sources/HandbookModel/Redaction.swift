import Diagnostics

/// Takes out of visible entries what only members may see, and the names of people who are not
/// shown by name.
enum Redaction {
  static func apply(to entries: inout [Entry]) {
    for index in entries.indices { removeMembersFields(of: &entries[index]) }
    let hidden = entries.indices.filter { isHidden(entries[$0]) }
    guard !hidden.isEmpty else { return }
    let names = HiddenNames(
      hidden.map { (name: name(of: entries[$0]), shown: shownText(entries[$0])) })
    var paths = Set(entries.map(\.path))
    for index in hidden { disguise(&entries[index], paths: &paths) }
    for index in entries.indices {
      entries[index].mapTexts(names.redacted, sentence: names.redact)
    }
  }

  private static func removeMembersFields(of entry: inout Entry) {
    switch entry.details {
    case .meeting(var meeting):
      meeting.online = nil
      meeting.attendance = []
      entry.details = .meeting(meeting)
    case .person(var person):
      person.email = nil
      person.phone = nil
      entry.details = .person(person)
    default: break
    }
  }

  private static func isHidden(_ entry: Entry) -> Bool {
    guard case .person(let person) = entry.details else { return false }
    return person.shownAs != .name
  }

  /// The full name, as written or as the slug spells it.
  private static func name(of entry: Entry) -> String {
    entry.title?.value ?? entry.slug.replacing("-", with: " ")
  }

  private static func shownText(_ entry: Entry) -> String {
    if case .person(let person) = entry.details, person.shownAs == .role, let role = person.role {
      return role
    }
    return initials(of: name(of: entry))
  }

  /// `A. R.` for Ana Ruiz.
  static func initials(of name: String) -> String {
    name.split { $0.isWhitespace || $0 == "-" }
      .compactMap { word in word.first(where: \.isLetter).map { $0.uppercased() + "." } }
      .joined(separator: " ")
  }

  /// Replaces a person's name and address, and takes out what would give the name away.
  private static func disguise(_ entry: inout Entry, paths: inout Set<String>) {
    let shown = shownText(entry)
    let base = Slug.make(from: shown)
    let stem = (entry.folder.isEmpty ? "" : entry.folder + "/") + (base.isEmpty ? "person" : base)
    paths.remove(entry.path)
    var path = stem
    var number = 2
    while !paths.insert(path).inserted {
      path = "\(stem)-\(number)"
      number += 1
    }
    entry.path = path
    entry.title?.value = shown
    entry.aliases = []
    if case .person(var person) = entry.details {
      person.photo = nil
      person.links = []
      entry.details = .person(person)
    }
  }
}
