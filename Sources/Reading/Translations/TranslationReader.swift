package import Diagnostics
package import HandbookModel

/// Reads the file of a translation: its texts by the description of the original's fields.
package struct TranslationReader: Sendable {
  private let communityFolders: Set<String>

  /// - Parameter communityFolders: as for `SourceReader`.
  package init(communityFolders: Set<String>) {
    self.communityFolders = communityFolders
  }

  /// - Returns: no translation of a file that cannot be understood: an error says why.
  package func read(
    _ frontMatter: FrontMatter, as name: TranslationNames.Name
  ) -> (translation: Translation?, diagnostics: [Diagnostic]) {
    var translation = Translation(
      of: name.original, into: name.language, sourcePath: frontMatter.contentPath,
      place: SourcePlace(path: frontMatter.path, line: 1), body: frontMatter.body)
    switch frontMatter.fields {
    case .unreadable: return (nil, frontMatter.diagnostics)
    case .none: return (translation, frontMatter.diagnostics)
    case .mapping(let mapping):
      let kind = FilePlace(name.original).kind(in: communityFolders)
      var texts = TranslationTexts(of: kind, original: name.original)
      texts.read(mapping)
      translation.texts = texts.texts
      translation.isDraft = texts.isDraft
      return (translation, frontMatter.diagnostics + texts.context.diagnostics)
    }
  }
}

/// The texts in a translation's front matter.
///
/// Their shapes are those of the original's fields, in which each text stays and all else falls
/// away: an agenda is a list of titles, or of items with `title` and `notes`.
struct TranslationTexts {
  private let original: String
  private let recordName: String
  private let fields: [FieldDescription]
  private let names: Set<String>
  private(set) var texts: [Translation.Text] = []
  private(set) var isDraft = false
  private(set) var context = FieldContext()

  init(of kind: Entry.Kind, original: String) {
    self.original = original
    recordName = "translations of \(kind.pluralName)"
    fields = TranslationFields.fields(of: kind)
    names = TranslationFields.texts(of: kind)
  }

  mutating func read(_ mapping: YAMLMapping) {
    for pair in mapping.pairs {
      guard let field = field(pair, among: fields, of: recordName, offering: names) else {
        continue
      }
      (context.field, context.isItem) = (pair.key, false)
      if pair.key == "draft" {
        isDraft = FieldType<Bool>.boolean.read(pair.value, &context) ?? false
      } else if names.contains(pair.key) {
        if !pair.value.isAbsent { read(pair, pair.key, field.shape) }
      } else {
        context.report(.ofOriginal(pair.key, original, at: pair.keyPlace))
      }
    }
  }

  private mutating func field(
    _ pair: YAMLMapping.Pair, among fields: [FieldDescription], of record: String,
    offering names: Set<String>? = nil
  ) -> FieldDescription? {
    if let field = fields.first(where: { $0.name == pair.key }) { return field }
    let suggestion = Suggestion(names.map { Array($0) } ?? fields.map(\.name))
    context.report(.unknownKey(pair, in: record, suggestion))
    return nil
  }

  private mutating func read(_ pair: YAMLMapping.Pair, _ name: String, _ shape: FieldShape) {
    switch shape {
    case .list(let item, _): readList(pair, name, item, shape)
    case .record(let record, let fields):
      guard case .mapping(let group) = pair.value.content else {
        context.reportType(of: pair.value, wanted: shape)
        return
      }
      for inner in group.pairs {
        guard let field = field(inner, among: fields, of: record) else { continue }
        context.field = inner.key
        if !inner.value.isAbsent { read(inner, name + "." + inner.key, field.shape) }
      }
    case .anyOf(let shapes):
      let isGroup = if case .mapping = pair.value.content { true } else { false }
      if let chosen = shapes.first(where: { $0.isRecord == isGroup }) { read(pair, name, chosen) }
    default:
      guard let sentence = FieldType<Sentence>.sentence.read(pair.value, &context) else { return }
      texts.append(Translation.Text(name, .one(sentence), at: pair.keyPlace))
    }
  }

  /// Items that say nothing keep the place of those that do.
  private mutating func readList(
    _ pair: YAMLMapping.Pair, _ name: String, _ item: FieldShape, _ shape: FieldShape
  ) {
    guard case .list(let items) = pair.value.content else {
      if case .text = pair.value.content {
        read(pair, name, .sentence)
      } else {
        context.reportType(of: pair.value, wanted: shape)
      }
      return
    }
    let read = items.map { value -> Translation.Text.Item in
      (context.field, context.isItem) = (pair.key, true)
      return self.item(value, item)
    }
    context.isItem = false
    texts.append(Translation.Text(name, .list(read), at: pair.keyPlace))
  }

  private mutating func item(_ value: YAMLValue, _ shape: FieldShape) -> Translation.Text.Item {
    if value.isAbsent { return Translation.Text.Item() }
    guard case .mapping(let mapping) = value.content, case .record(let record, let fields) = shape
    else {
      return Translation.Text.Item(title: FieldType<Sentence>.sentence.read(value, &context))
    }
    var item = Translation.Text.Item()
    for pair in mapping.pairs where field(pair, among: fields, of: record) != nil {
      (context.field, context.isItem) = (pair.key, false)
      let isTitle = TranslationFields.titles.contains(pair.key)
      guard isTitle || pair.key == TranslationFields.notes else {
        context.report(.ofOriginal(pair.key, original, at: pair.keyPlace))
        continue
      }
      if pair.value.isAbsent { continue }
      let sentence = FieldType<Sentence>.sentence.read(pair.value, &context)
      if isTitle { item.title = sentence } else { item.notes = sentence }
    }
    return item
  }
}

extension FieldShape {
  fileprivate var isRecord: Bool { if case .record = self { true } else { false } }
}
