import Diagnostics
import HandbookModel

extension FieldType where Value == Int {
  static func integer(_ range: ClosedRange<Int>) -> FieldType<Int> {
    let shape = FieldShape.integer(range)
    return FieldType(shape) { value, context in
      guard let text = context.line(value, for: shape) else { return nil }
      if let number = Int(text), range.contains(number) { return number }
      context.report(.invalidInteger(text, of: context.field, range, at: value.textPlace))
      return nil
    }
  }
}

extension FieldType where Value == Double {
  /// A finite number in decimal notation.
  static var number: FieldType<Double> {
    FieldType(.number) { value, context in
      guard let text = context.line(value, for: .number) else { return nil }
      let isDecimal = text.utf8.allSatisfy {
        (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2D
      }
      if isDecimal, let number = Double(text), number.isFinite { return number }
      context.report(.invalidNumber(text, of: context.field, at: value.textPlace))
      return nil
    }
  }
}

extension FieldType where Value == Bool {
  static var boolean: FieldType<Bool> {
    FieldType(.boolean) { value, context in
      guard let text = context.line(value, for: .boolean) else { return nil }
      switch text.lowercased() {
      case "true", "yes": return true
      case "false", "no": return false
      default:
        context.report(.invalidBoolean(text, of: context.field, at: value.textPlace))
        return nil
      }
    }
  }
}

extension FieldType where Value == RGBColor {
  /// The name of a color, whose case, blanks, `-` and `_` do not matter; or hexadecimal digits.
  static var color: FieldType<RGBColor> {
    FieldType(.color) { value, context in
      guard let text = context.line(value, for: .color) else { return nil }
      if let color = RGBColor(hex: text) { return color }
      let name = text.lowercased().filter { !" -_".contains($0) }
      if let color = NamedColor(name)?.color { return color }
      context.report(.unknownColor(text, at: value.textPlace))
      return nil
    }
  }
}

extension FieldType
where Value: CaseIterable & RawRepresentable & Sendable, Value.RawValue == String {
  /// One of the words of an enumeration.
  static var choice: FieldType<Value> {
    let cases = Array(Value.allCases)
    let words = cases.map(\.rawValue)
    let folded = words.map(Word.folded)
    let shape = FieldShape.choice(words)
    return FieldType(shape) { value, context in
      guard let text = context.line(value, for: shape) else { return nil }
      if let index = folded.firstIndex(of: Word.folded(text)) { return cases[index] }
      context.report(.unknownChoice(text, of: context.field, words, at: value.textPlace))
      return nil
    }
  }
}
