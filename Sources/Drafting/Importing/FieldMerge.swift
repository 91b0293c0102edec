/// Decides field by field whether what the source says goes into a file (a merge of three: as it
/// was imported, as it is in the file, as it is at the source).
struct FieldMerge {
  /// As the last import wrote the fields.
  private let logged: [String: String]
  private(set) var fingerprints: [String: String]
  /// In words.
  private(set) var changes: [String] = []
  private(set) var conflicts: [String] = []

  init(logged: [String: String]) {
    self.logged = logged
    fingerprints = logged
  }

  mutating func apply(_ fields: [FieldValue.Pair], to edit: inout FrontMatterEdit) {
    for field in fields { apply(field, to: &edit) }
    let names = Set(fields.map(\.name))
    for name in logged.keys.sorted() where !names.contains(name) { drop(name, from: &edit) }
  }

  private mutating func apply(_ field: FieldValue.Pair, to edit: inout FrontMatterEdit) {
    let name = Self.name(of: field.name, in: edit)
    let new = field.value.lines(of: name)
    let fingerprint = ImportLog.fingerprint(field.value.lines(of: field.name))
    let current = edit.written(name)
    defer { fingerprints[field.name] = fingerprint }
    if let current, Self.means(current, new) { return }
    let asImported = logged[field.name]
    switch (current, asImported) {
    case (nil, nil) where Self.twins[name].map({ edit.written($0) != nil }) == true:
      let twin = Self.twins[name] ?? ""
      conflicts.append("\(name): you wrote ‘\(twin)’, the source says \(Self.shown(new, name))")
    case (nil, nil):
      edit.replace(name, with: new)
      changes.append("\(name): \(Self.shown(new, name))")
    case (let current?, let asImported?) where ImportLog.fingerprint(current) == asImported:
      edit.replace(name, with: new)
      changes.append("\(name): \(Self.shown(current, name)) → \(Self.shown(new, name))")
    case (_, let asImported?) where asImported == fingerprint: break
    case (let current, _):
      let yours = current.map { Self.shown($0, name) } ?? "nothing"
      conflicts.append("\(name): you wrote \(yours), the source says \(Self.shown(new, name))")
    }
  }

  /// Fields of which a file has one only.
  private static let twins = ["ends": "duration", "duration": "ends"]

  /// Takes out what the source no longer says, where nobody touched it.
  private mutating func drop(_ name: String, from edit: inout FrontMatterEdit) {
    guard let current = edit.written(name) else {
      fingerprints[name] = nil
      return
    }
    guard ImportLog.fingerprint(current) == logged[name] else { return }
    edit.remove(name)
    fingerprints[name] = nil
    changes.append("\(name): \(Self.shown(current, name)) → nothing")
  }

  /// Whether two ways of writing a field say the same, as far as quotes and blanks go.
  private static func means(_ one: [String], _ other: [String]) -> Bool {
    one == other || plain(one) == plain(other)
  }

  private static func plain(_ lines: [String]) -> String {
    lines.joined(separator: " ").filter { !"\"' ".contains($0) }
  }

  /// A person’s name may be written as `title`.
  private static func name(of field: String, in edit: FrontMatterEdit) -> String {
    field == "name" && edit.written("name") == nil && edit.written("title") != nil
      ? "title" : field
  }

  private static func shown(_ lines: [String], _ name: String) -> String {
    let text = ScalarText.oneLine(
      lines.joined(separator: " ").dropFirst(name.count + 1).description)
    return "‘\(text)’"
  }
}
