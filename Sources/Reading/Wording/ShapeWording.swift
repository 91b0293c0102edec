import HandbookModel

extension FieldShape {
  /// As in “must be a list”.
  var noun: String {
    switch self {
    case .text, .sentence, .markdown, .email, .file, .font, .url, .path, .recurrenceRule: "text"
    case .integer, .number: "a number"
    case .boolean: "true or false"
    case .date: "a date"
    case .localTime: "a date, with or without a time"
    case .clock: "a time"
    case .duration: "a duration"
    case .choice, .slug, .folderName, .language, .color: "one word"
    case .occasion: "a day"
    case .period: "a number of days, weeks or months"
    case .timeZone: "a time zone"
    case .reference(let kind): "the name of one \(kind.rawValue)"
    case .list: "a list"
    case .record: "a group of fields"
    case .anyOf(let shapes): shapes.map(\.noun).alternatives
    }
  }

  /// How to write it, where a word does not tell.
  var instruction: String? {
    switch self {
    case .list(.record(_, let fields), _):
      "begin each item on a line of its own with ‘- \(fields.name):’"
    case .list: "write each item on a line of its own after ‘- ’"
    case .record(_, let fields) where fields.count > 8:
      "write it as ‘\(fields.name):’, with its other fields below"
    case .record(_, let fields):
      "write its fields below it, each on a line of its own: \(fields.names)"
    default: nil
    }
  }
}

extension [FieldDescription] {
  /// The field to begin with.
  fileprivate var name: String {
    let first = first { $0.isRequired } ?? first { $0.name == "name" } ?? first
    return first?.name ?? ""
  }

  fileprivate var names: String { map(\.name).joined(separator: ", ") }
}

extension YAMLValue {
  /// As in “but this is a list”.
  var noun: String {
    switch content {
    case .text: "text"
    case .list: "a list"
    case .mapping: "a group of fields"
    }
  }
}
