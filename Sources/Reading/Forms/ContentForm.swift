package import Diagnostics
package import HandbookModel

/// The form by which files of one kind can be edited in a browser: made from the same description
/// by which they are read, and from what they say.
package struct ContentForm: Sendable {
  /// In the order in which they are asked for; one of them is the text of a file, `body`.
  package let fields: [FormField]
  /// The field that new files are named for; nil for settings.
  package let title: String?
  package let omissions: [FormOmission]
  package let retyped: [RetypedText]

  /// What forms never ask for, although they keep it: what a file's place says already, and what
  /// others rely on.
  private static let unasked: Set<String> = ["kind", "slug", "aliases", "uid"]
  /// Whole entries.
  private static let listsOfCommunity: Set<String> = ["meetings", "teams", "people", "outcomes"]

  /// - Parameters:
  ///   - files: all that the form is for.
  ///   - names: the names by which entries can be chosen, for each kind that can be listed.
  ///   - statuses: the words for how far an outcome is.
  package init(
    _ kind: ContentSchema, for files: [FrontMatter], names: [Entry.Kind: Set<String>],
    statuses: [String] = []
  ) {
    let mappings = files.map { file in
      if case .mapping(let mapping) = file.fields { return mapping }
      return YAMLMapping(pairs: [], place: SourcePlace(path: file.path, line: 1))
    }
    self.init(kind, mappings, FormMaker(names: names, statuses: statuses))
  }

  /// The form of `site.yaml`.
  package init(settings: SourceFile?) {
    var unread: [Diagnostic] = []
    let mapping = settings.flatMap { YAMLFile.mapping(of: $0, &unread) }
    self.init(.site, mapping.map { [$0] } ?? [], FormMaker(names: [:], statuses: []))
  }

  private init(_ kind: ContentSchema, _ files: [YAMLMapping], _ maker: FormMaker) {
    let title = Self.title(of: kind, files)
    var maker = maker
    var fields: [FormField] = []
    for description in Self.descriptions(of: kind) {
      let written = files.compactMap { $0[description.name] }.filter { !$0.isAbsent }
      // `title` is another word for `name`.
      if kind == .person, title == "name", description.name == "title", written.isEmpty { continue }
      guard Self.isAsked(description, of: kind),
        let field = maker.field(description, written: written)
      else { continue }
      let isTitle = field.name == title && written.count == files.count
      fields.append(
        FormField(
          name: field.name, hint: field.hint, isRequired: field.isRequired || isTitle,
          widget: field.widget))
    }
    if kind != .site {
      let end = fields.firstIndex { Self.rest.contains($0.name) } ?? fields.count
      fields.insert(Self.body, at: end)
    }
    self.fields = fields
    self.title = title
    omissions = maker.omissions
    retyped = files.flatMap { RetypedTexts(in: $0, Self.descriptions(of: kind)).texts }
  }

  private static func title(of kind: ContentSchema, _ files: [YAMLMapping]) -> String? {
    switch kind {
    case .site: return nil
    case .person:
      let areTitled = files.contains { $0["title"] != nil } && !files.contains { $0["name"] != nil }
      return areTitled ? "title" : "name"
    case .page, .community, .meeting, .team, .outcome: return "title"
    }
  }

  private static let first = ["name", "title", "summary"]
  private static let rest = Set(CommonFields.fields.map(\.description.name)).subtracting(first)
  private static let body = FormField(
    name: CommonFields.body.description.name, hint: CommonFields.body.description.summary.sentence,
    isRequired: false, widget: .markdown)

  /// What it is called, what it is about, what only its kind has, the text, and then the rest.
  private static func descriptions(of kind: ContentSchema) -> [FieldDescription] {
    guard case .record(_, let all) = kind.shape else { return [] }
    if kind == .site { return all }
    return first.compactMap { name in all.first { $0.name == name } }
      + all.filter { !rest.contains($0.name) && !first.contains($0.name) }
      + all.filter { rest.contains($0.name) && !first.contains($0.name) }
  }

  private static func isAsked(_ description: FieldDescription, of kind: ContentSchema) -> Bool {
    switch kind {
    case .site: true
    case .community:
      !unasked.union(listsOfCommunity).contains(description.name)
    // The kind of an outcome says what its folder does not.
    case .outcome where description.name == "kind": true
    case .page, .meeting, .team, .person, .outcome: !unasked.contains(description.name)
    }
  }
}
