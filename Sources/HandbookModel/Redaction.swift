import Diagnostics

/// Takes out of visible entries what only members may see, and the names of people who are not
/// shown by name.
struct Redaction: Equatable {
  /// The full names that must not appear.
  let names: HiddenNames
  /// The same, with what appears instead written so that Markdown leaves it alone.
  private let namesInMarkdown: HiddenNames
  /// What stands for each person who is not shown by name.
  private let shown: [Entry.ID: String]

  /// - Parameters:
  ///   - people: all entries: a name that must not appear may stand in a visible text although its
  ///     person has no page.
  ///   - otherNames: how people are called in other languages: nobody's name is a secret in one
  ///     language only.
  init(people: [Entry], otherNames: [Entry.ID: [String]] = [:]) {
    let hidden = people.filter(Self.isHidden)
    func names(of entry: Entry) -> [String] {
      [Self.name(of: entry)] + otherNames[entry.id, default: []]
    }
    let initials = hidden.flatMap { entry in
      names(of: entry).map { (name: $0, shown: Self.initials(of: entry)) }
    }
    // A role may name somebody: “assistant of Ana Ruiz”.
    let roleNames = HiddenNames(initials)
    var shown: [Entry.ID: String] = [:]
    for entry in hidden {
      shown[entry.id] = Self.role(of: entry).map(roleNames.redacted) ?? Self.initials(of: entry)
    }
    self.shown = shown
    let pairs = hidden.flatMap { entry in
      names(of: entry).map { (name: $0, shown: shown[entry.id] ?? "") }
    }
    self.names = HiddenNames(pairs)
    namesInMarkdown = HiddenNames(
      pairs.map { (name: $0.name, shown: Self.escapedForMarkdown($0.shown)) })
  }

  /// A backslash before punctuation that could be markup (CommonMark, 2.4).
  private static func escapedForMarkdown(_ text: String) -> String {
    String(text.flatMap { "\\`*_{}[]<>|#!~&@".contains($0) ? ["\\", $0] : [$0] })
  }

  /// Whether anybody is not shown by name.
  var isNeeded: Bool { !shown.isEmpty }

  func apply(to entries: inout [Entry]) {
    for index in entries.indices { Self.removeMembersFields(of: &entries[index]) }
    guard isNeeded else { return }
    var paths = FreePaths(taken: Set(entries.map(\.path)))
    for index in entries.indices {
      if let text = shown[entries[index].id] {
        Self.disguise(&entries[index], as: text, paths: &paths)
      }
      entries[index].mapTexts(
        names.redacted, body: redacted(markdown:), sentence: names.redact)
    }
  }

  func redacted(markdown: String) -> String { namesInMarkdown.redacted(markdown) }

  func apply(to settings: inout SiteSettings) {
    guard isNeeded else { return }
    settings.mapTexts(names.redacted)
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

  private static func role(of entry: Entry) -> String? {
    guard case .person(let person) = entry.details, person.shownAs == .role else { return nil }
    return person.role
  }

  /// `A. R.` for Ana Ruiz; `N. N.` where a name has no letter.
  private static func initials(of entry: Entry) -> String {
    let initials = name(of: entry).split { $0.isWhitespace || $0 == "-" }
      .compactMap { word in word.first(where: \.isLetter).map { $0.uppercased() + "." } }
    return initials.isEmpty ? "N. N." : initials.joined(separator: " ")
  }

  /// Replaces a person's name and address, and takes out what would give the name away.
  private static func disguise(_ entry: inout Entry, as shown: String, paths: inout FreePaths) {
    let base = Slug.make(from: shown)
    paths.taken.remove(entry.path)
    entry.path = paths.take(
      (entry.folder.isEmpty ? "" : entry.folder + "/") + (base.isEmpty ? "person" : base))
    entry.title = Located(shown, at: entry.title?.place ?? entry.place)
    entry.aliases = []
    // Where others can look up who changed what, the day would lead to the file.
    entry.lastChange = nil
    entry.image = nil
    if case .person(var person) = entry.details {
      person.photo = nil
      person.links = []
      entry.details = .person(person)
    }
  }
}

/// Paths that no entry has: `people/a-r`, then `people/a-r-2` and so on.
private struct FreePaths {
  var taken: Set<String>
  /// The last number tried: hundreds may share a role.
  private var numbers: [String: Int] = [:]

  init(taken: Set<String>) {
    self.taken = taken
  }

  mutating func take(_ stem: String) -> String {
    var number = numbers[stem] ?? 1
    var path = number == 1 ? stem : "\(stem)-\(number)"
    while !taken.insert(path).inserted {
      number += 1
      path = "\(stem)-\(number)"
    }
    numbers[stem] = number
    return path
  }
}
