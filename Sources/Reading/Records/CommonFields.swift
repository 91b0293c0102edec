import Diagnostics
import HandbookModel

/// The fields that every entry has.
struct CommonFields: Sendable {
  var title: Located<String>?
  var summary: String?
  var slug: Located<String>?
  var aliases: [Located<String>] = []
  var order: Double?
  var tags: [Located<String>] = []
  var visibility: Visibility?
  var isDraft = false
  var language: String?
  var image: FileReference?
  var imageAlt: String?
  /// Of an entry in a list only: a file has its body below its fields.
  var body: Body?

  static let fields: [Field<CommonFields>] = [
    Field("title", .title, "what it is called, as plain text") { $0.title = $1 },
    Field("summary", .text, "one or two sentences of plain text, for lists and previews") {
      $0.summary = $1
    },
    Field("slug", .located(.slug), "the last part of its address, if not the file’s name") {
      $0.slug = $1
    },
    Field("aliases", .list(of: .located(.alias), orOne: true), "old addresses that lead here") {
      $0.aliases = $1
    },
    Field("order", .number, "its position among its siblings") { $0.order = $1 },
    Field("tags", .list(of: .located(.text), orOne: true), "words to find it by") { $0.tags = $1 },
    Field("visibility", .choice, "who may see it and, for a folder, what is below it") {
      $0.visibility = $1
    },
    Field("draft", .boolean, "true leaves it out of all builds but those with drafts") {
      $0.isDraft = $1
    },
    Field("language", .language, "its language, if it is not the site’s") { $0.language = $1 },
    Field("image", .file, "the picture that stands for it on other sites, from this file") {
      $0.image = $1
    },
    Field("image_alt", .text, "what that picture shows, in words") { $0.imageAlt = $1 },
  ]

  static let body = Field<CommonFields>(
    "body", .markdown, "its text, as Markdown"
  ) { $0.body = $1 }
}

/// An entry as far as its fields tell: those that all have, and those of its kind.
struct EntryFields<Details: Sendable>: Sendable {
  var common = CommonFields()
  var details: Details
  let place: SourcePlace

  /// The fields of a kind: `kind` itself unless the kind has a field of that name, the common ones,
  /// the given ones and, for entries in lists, `body`.
  static func record(
    _ kind: Entry.Kind, isListed: Bool, titleRequired: Bool = false,
    blank: @escaping @Sendable () -> Details, _ fields: [Field<Details>],
    exclusive: [[String]] = []
  ) -> Record<EntryFields<Details>> {
    var all: [Field<EntryFields<Details>>] = []
    if kind != .outcome {
      all.append(Field("kind", .kind(kind), "the kind of entry, as its folder says") { _, _ in })
    }
    let common = CommonFields.fields + (isListed ? [CommonFields.body] : [])
    all += common.map { field in
      field.lifted(
        { whole, change in change(&whole.common) },
        isRequired: titleRequired && field.description.name == "title")
    }
    all += fields.map { $0.lifted { whole, change in change(&whole.details) } }
    return Record(
      kind.pluralName, exclusive: exclusive,
      blank: { EntryFields(details: blank(), place: $0) }, all)
  }
}

extension FieldType where Value == Located<String> {
  /// Plain text as one line, with a warning where it is long.
  static var title: FieldType<Located<String>> {
    FieldType(.text) { value, context in
      guard let text = context.line(value, for: .text) else { return nil }
      let limit = 300
      if text.utf8.count > limit, text.unicodeScalars.count > limit {
        context.report(.longTitle(limit: limit, at: value.textPlace))
      }
      return Located(text, at: value.textPlace)
    }
  }
}

extension FieldType where Value == String {
  /// An old path of the site, without the `/` at its ends.
  static var alias: FieldType<String> {
    let path = path.read
    return FieldType(.path) { value, context in
      guard let alias = path(value, &context) else { return nil }
      if !alias.isEmpty { return alias }
      context.report(.emptyAlias(at: value.textPlace))
      return nil
    }
  }

  /// The word for the kind that a file's place gives it; that they agree is checked elsewhere.
  static func kind(_ kind: Entry.Kind) -> FieldType<String> {
    let shape = FieldShape.choice([kind.rawValue])
    return FieldType(shape) { value, context in context.line(value, for: shape) }
  }
}

extension Entry.Kind {
  /// As in `a field of meetings`.
  var pluralName: String {
    switch self {
    case .page: "pages"
    case .community: "communities"
    case .meeting: "meetings"
    case .team: "teams"
    case .person: "people"
    case .outcome: "outcomes"
    }
  }
}
