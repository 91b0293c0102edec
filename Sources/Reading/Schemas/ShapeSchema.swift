import HandbookModel

extension FieldShape {
  typealias Schema = [String: JSONValue]

  /// Schemas of which one must hold. They may accept what reading rejects for a reason that no
  /// schema can say, such as the number of days of a month, but never the other way round.
  var schema: [Schema] {
    switch self {
    case .text, .sentence, .markdown: [Self.scalar]
    case .integer(let range): Self.integer(range)
    case .number: [["type": "number"], Self.text(SchemaPattern.number)]
    case .boolean: [["type": "boolean"], Self.text(SchemaPattern.boolean)]
    case .date: [Self.text(SchemaPattern.date, format: "date")]
    case .localTime: [Self.text(SchemaPattern.localTime)]
    case .clock: [Self.text(SchemaPattern.clock)]
    case .duration: [Self.text(SchemaPattern.duration)]
    case .choice(let words): Self.choice(words)
    case .reference: [Self.scalar.merging(["pattern": .string(SchemaPattern.reference)]) { $1 }]
    case .url(let schemes): [Self.text(SchemaPattern.url(schemes), format: "uri")]
    case .email: [Self.text(SchemaPattern.email, format: "email")]
    case .file: [Self.text(SchemaPattern.file)]
    case .language: [Self.text(SchemaPattern.language)]
    case .timeZone: [Self.text(SchemaPattern.timeZone)]
    case .color:
      Self.choice(NamedColor.names.sorted())
        + [Self.scalar.merging(["pattern": .string(SchemaPattern.hexColor)]) { $1 }]
    case .font:
      Self.choice(FontStack.allCases.map(\.rawValue)) + [Self.text(SchemaPattern.fontFile)]
    case .recurrenceRule: [Self.text(SchemaPattern.recurrenceRule)]
    case .occasion: [Self.text(SchemaPattern.occasion)]
    case .period: [Self.text(SchemaPattern.period)]
    case .slug: [Self.scalar.merging(["pattern": .string(SchemaPattern.slug)]) { $1 }]
    case .path: [Self.scalar.merging(["pattern": .string(SchemaPattern.path)]) { $1 }]
    case .folderName: [Self.text(SchemaPattern.folderName)]
    case .list(let item, let allowsOne): Self.list(item, allowsOne: allowsOne)
    case .record(_, let fields): [Self.record(fields)]
    case .anyOf(let shapes): shapes.flatMap(\.schema)
    }
  }

  /// YAML takes some texts for numbers or flags, which are texts all the same.
  private static let scalar: Schema = ["type": .strings(["string", "number", "boolean"])]

  /// What no value at all is written as.
  private static let absent: Schema = ["type": "null"]

  private static func text(_ pattern: String, format: String? = nil) -> Schema {
    var schema: Schema = ["type": "string", "pattern": .string(pattern)]
    if let format { schema["format"] = .string(format) }
    return schema
  }

  private static func integer(_ range: ClosedRange<Int>) -> [Schema] {
    let number: Schema = [
      "type": "integer", "minimum": .integer(range.lowerBound),
      "maximum": .integer(range.upperBound),
    ]
    return [number, text(SchemaPattern.integer)]
  }

  /// The words as an editor offers them, and their other spellings.
  private static func choice(_ words: [String]) -> [Schema] {
    [["enum": .strings(words)], text(SchemaPattern.anyOf(words))]
  }

  private static func list(_ item: FieldShape, allowsOne: Bool) -> [Schema] {
    let list: Schema = ["type": "array", "items": value(item.schema + [absent])]
    return [list] + (allowsOne ? item.schema : [])
  }

  private static func record(_ fields: [FieldDescription]) -> Schema {
    let properties = fields.map { field in
      let alternatives = field.shape.schema + (field.isRequired ? [] : [absent])
      var property: Schema = ["description": .string(field.summary.sentence)]
      if alternatives.count == 1 {
        property.merge(alternatives[0]) { $1 }
      } else {
        property["anyOf"] = .array(alternatives.map(JSONValue.object))
      }
      return (field.name, JSONValue.object(property))
    }
    var schema: Schema = [
      "type": "object", "additionalProperties": false,
      "properties": .object(Dictionary(properties) { first, _ in first }),
    ]
    let required = fields.filter(\.isRequired).map(\.name)
    if !required.isEmpty { schema["required"] = .strings(required) }
    let pairs = fields.flatMap { field in
      // Each pair once.
      field.excluded.filter { field.name < $0 }.map { other -> JSONValue in
        .object(["not": .object(["required": .strings([field.name, other])])])
      }
    }
    if !pairs.isEmpty { schema["allOf"] = .array(pairs) }
    return schema
  }

  private static func value(_ alternatives: [Schema]) -> JSONValue {
    alternatives.count == 1
      ? .object(alternatives[0]) : .object(["anyOf": .array(alternatives.map(JSONValue.object))])
  }
}
