import Diagnostics

/// Finds texts without quotes that YAML 1.2 takes for numbers: `007` becomes 7 where an editor
/// saves the file, and `1.10` becomes 1.1. To this reader they are texts.
struct RetypedTexts {
  private(set) var texts: [RetypedText] = []

  init(in mapping: YAMLMapping, _ fields: [FieldDescription]) {
    add(mapping, fields)
  }

  private mutating func add(_ mapping: YAMLMapping, _ fields: [FieldDescription]) {
    for pair in mapping.pairs {
      add(pair.value, fields.first { $0.name == pair.key }?.shape)
    }
  }

  private mutating func add(_ value: YAMLValue, _ shape: FieldShape?) {
    switch value.content {
    case .text(let scalar):
      if shape?.isNumber != true, Self.changes(scalar) {
        texts.append(RetypedText(text: scalar.text, place: scalar.textPlace))
      }
    case .list(let items):
      for item in items { add(item, shape?.itemShape) }
    case .mapping(let mapping): add(mapping, shape?.groupFields ?? [])
    }
  }

  /// Whether a number is written in another way than a program would write it.
  ///
  /// - Source: YAML 1.2.2, 10.3.2.
  private static func changes(_ scalar: YAMLScalar) -> Bool {
    guard scalar.style == .plain else { return false }
    let text = scalar.text.utf8
    if text.starts(with: "0x".utf8) || text.starts(with: "0o".utf8) {
      return Int(scalar.text.dropFirst(2), radix: 16) != nil
    }
    let allowed = Set("+-.0123456789eE".utf8)
    guard text.allSatisfy(allowed.contains), text.contains(where: { (0x30...0x39).contains($0) }),
      let number = Double(scalar.text)
    else { return false }
    // Whole numbers beyond 2^53 are not all numbers of JavaScript.
    if let whole = Int(exactly: number), whole.magnitude < 1 << 53 {
      return String(whole) != scalar.text
    }
    return "\(number)" != scalar.text
  }
}

extension FieldShape {
  fileprivate var isNumber: Bool {
    switch self {
    case .integer, .number: true
    default: false
    }
  }

  fileprivate var itemShape: FieldShape {
    if case .list(let item, _) = self { item } else { self }
  }

  fileprivate var groupFields: [FieldDescription] {
    switch self {
    case .record(_, let fields): fields
    case .list(let item, _): item.groupFields
    case .anyOf(let shapes): shapes.flatMap(\.groupFields)
    default: []
    }
  }
}
