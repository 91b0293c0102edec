import HandbookModel
import Reading

/// Writes fields of forms as an editor's configuration has them.
struct EditorWidget {
  /// The collection in which entries of a kind are chosen.
  let collections: [Entry.Kind: EditorCollection.Name]

  func value(_ field: FormField) -> FieldValue {
    var pairs = [
      FieldValue.Pair("name", .text(field.name)),
      FieldValue.Pair("label", .text(Self.label(of: field.name))),
      FieldValue.Pair("hint", .text(field.hint)),
    ]
    if !field.isRequired { pairs.append(FieldValue.Pair("required", .word("false"))) }
    return .group(pairs + options(of: field.widget, named: field.name))
  }

  /// `Next steps` for `next_steps`.
  static func label(of name: String) -> String {
    if name == "url" { return "Address" }
    if name == "body" { return "Text" }
    let words = name.replacing("_", with: " ").replacing("-", with: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  private func options(of widget: FormWidget, named name: String) -> [FieldValue.Pair] {
    func pairs(_ kind: String, _ options: FieldValue.Pair...) -> [FieldValue.Pair] {
      [FieldValue.Pair("widget", .word(kind))] + options
    }
    let several = FieldValue.Pair("multiple", .word("true"))
    switch widget {
    case .line(nil): return pairs("string")
    case .line(let pattern?):
      return pairs(
        "string",
        FieldValue.Pair("pattern", .list([.text(pattern.expression), .text(pattern.message)])))
    case .lines: return pairs("text")
    case .markdown:
      // Rich text would write members’ boxes, tasks and widgets in another way.
      return pairs("markdown", FieldValue.Pair("modes", .list([.word("raw")])))
    case .checkbox: return pairs("boolean")
    case .integer(let range):
      return pairs(
        "number", FieldValue.Pair("value_type", .word("int")),
        FieldValue.Pair("min", .word("\(range.lowerBound)")),
        FieldValue.Pair("max", .word("\(range.upperBound)")))
    case .number: return pairs("number", FieldValue.Pair("value_type", .word("float")))
    case .date:
      return pairs(
        "datetime", FieldValue.Pair("format", .text("YYYY-MM-DD")),
        FieldValue.Pair("time_format", .word("false")))
    case .time: return pairs("datetime", FieldValue.Pair("format", .text("YYYY-MM-DD HH:mm")))
    case .choice(let words): return pairs("select", Self.options(words))
    case .choices(let words): return pairs("select", several, Self.options(words))
    case .reference(let kind): return relation(to: kind) ?? pairs("string")
    case .references(let kind): return relation(to: kind).map { $0 + [several] } ?? pairs("list")
    case .file: return pairs(["image", "photo"].contains(name) ? "image" : "file")
    case .words: return pairs("list")
    case .list(let item):
      let field = [
        FieldValue.Pair("name", .word("item")), FieldValue.Pair("label", .text("Item")),
      ]
      return pairs(
        "list", FieldValue.Pair("field", .group(field + options(of: item, named: "item"))))
    case .groups(let fields):
      let first = fields.first(where: \.isRequired) ?? fields.first
      return pairs(
        "list", FieldValue.Pair("summary", .text("{{fields.\(first?.name ?? "")}}")),
        FieldValue.Pair("fields", .list(fields.map(value))))
    case .group(let fields):
      return pairs(
        "object", FieldValue.Pair("collapsed", .word("true")),
        FieldValue.Pair("fields", .list(fields.map(value))))
    }
  }

  private static func options(_ words: [String]) -> FieldValue.Pair {
    FieldValue.Pair("options", .list(words.map(FieldValue.name)))
  }

  /// The value of a reference is the name of a file.
  private func relation(to kind: Entry.Kind) -> [FieldValue.Pair]? {
    guard let collection = collections[kind] else { return nil }
    return [
      FieldValue.Pair("widget", .word("relation")),
      FieldValue.Pair("collection", .text(collection.id)),
      FieldValue.Pair("value_field", .text("{{slug}}")),
      FieldValue.Pair("search_fields", .list([.word(collection.title)])),
      FieldValue.Pair("display_fields", .list([.word(collection.title)])),
      FieldValue.Pair("options_length", .word("1000")),
    ]
  }
}
