import Diagnostics
import HandbookModel

/// A kind of value: what an author may write, and how it is read.
struct FieldType<Value>: Sendable {
  let shape: FieldShape
  /// Reads a value that is not absent. Where it cannot be understood the result is nil and the
  /// context has an error.
  let read: @Sendable (YAMLValue, inout FieldContext) -> Value?

  init(
    _ shape: FieldShape, read: @escaping @Sendable (YAMLValue, inout FieldContext) -> Value?
  ) {
    self.shape = shape
    self.read = read
  }

  /// The same, with what is read turned into something else.
  func map<Other>(_ transform: @escaping @Sendable (Value) -> Other) -> FieldType<Other> {
    let read = read
    return FieldType<Other>(shape) { value, context in read(value, &context).map(transform) }
  }

  /// The same, with what is read turned into something else if it can be.
  func compactMap<Other>(
    _ transform: @escaping @Sendable (Value) -> Other?
  ) -> FieldType<Other> {
    let read = read
    return FieldType<Other>(shape) { value, context in read(value, &context).flatMap(transform) }
  }
}

extension FieldType {
  /// A value with its place.
  static func located<Inner>(_ type: FieldType<Inner>) -> FieldType<Located<Inner>>
  where Value == Located<Inner> {
    FieldType<Located<Inner>>(type.shape) { value, context in
      type.read(value, &context).map { Located($0, at: value.textPlace) }
    }
  }

  /// A list. What one item lacks does not keep the others from being read.
  /// - Parameter one: whether a single item may stand for a list of one.
  static func list<Item>(of item: FieldType<Item>, orOne one: Bool = false) -> FieldType<[Item]>
  where Value == [Item] {
    let shape = FieldShape.list(item.shape, allowsOne: one)
    return FieldType<[Item]>(shape) { value, context in
      guard case .list(let items) = value.content else {
        if one { return item.read(value, &context).map { [$0] } }
        context.reportType(of: value, wanted: shape)
        return nil
      }
      var result: [Item] = []
      result.reserveCapacity(items.count)
      let field = context.field
      for written in items where !written.isAbsent {
        (context.field, context.isItem) = (field, true)
        if let read = item.read(written, &context) { result.append(read) }
      }
      context.isItem = false
      return result
    }
  }

  static func record(_ record: Record<Value>) -> FieldType<Value> {
    let shape = record.shape
    return FieldType<Value>(shape) { value, context in
      guard case .mapping(let mapping) = value.content else {
        context.reportType(of: value, wanted: shape)
        return nil
      }
      return record.read(mapping, &context)
    }
  }

  /// A group of fields, or something shorter in its place.
  static func either(_ short: FieldType<Value>, or long: FieldType<Value>) -> FieldType<Value> {
    FieldType<Value>(.anyOf([short.shape, long.shape])) { value, context in
      if case .mapping = value.content { return long.read(value, &context) }
      return short.read(value, &context)
    }
  }
}

extension YAMLValue {
  /// Where the value's own text begins: behind a quote, or below a `|`.
  var textPlace: SourcePlace {
    if case .text(let scalar) = content { return scalar.textPlace }
    return place
  }
}
