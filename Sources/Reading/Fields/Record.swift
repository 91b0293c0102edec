import Diagnostics
import HandbookModel

/// One field of a group: its name, what may be written there, and where the value goes.
struct Field<Root>: Sendable {
  let description: FieldDescription
  /// - Returns: whether the value could be read.
  let read: @Sendable (YAMLValue, inout Root, inout FieldContext) -> Bool

  private init(
    _ description: FieldDescription,
    read: @escaping @Sendable (YAMLValue, inout Root, inout FieldContext) -> Bool
  ) {
    self.description = description
    self.read = read
  }

  /// - Parameter summary: one sentence, without a full stop, that follows “`name`:”.
  init<Value>(
    _ name: String, _ type: FieldType<Value>, _ summary: String, isRequired: Bool = false,
    set: @escaping @Sendable (inout Root, Value) -> Void
  ) {
    let description = FieldDescription(
      name: name, summary: summary, shape: type.shape, isRequired: isRequired)
    self.init(description) { value, root, context in
      guard let read = type.read(value, &context) else { return false }
      set(&root, read)
      return true
    }
  }

  /// The same field of something that contains the root.
  func lifted<Whole>(
    _ access: @escaping @Sendable (inout Whole, (inout Root) -> Void) -> Void,
    isRequired: Bool? = nil
  ) -> Field<Whole> {
    let read = read
    let description = FieldDescription(
      name: description.name, summary: description.summary, shape: description.shape,
      isRequired: isRequired ?? description.isRequired)
    return Field<Whole>(description) { value, whole, context in
      var isRead = false
      access(&whole) { isRead = read(value, &$0, &context) }
      return isRead
    }
  }
}

/// A group of fields in their order, the only description of what authors may write in it.
struct Record<Root>: Sendable {
  /// The plural of what the group describes, such as `agenda items`.
  let name: String
  let fields: [Field<Root>]
  /// Names of fields of which at most one may be given.
  let exclusive: [[String]]
  private let blank: @Sendable (SourcePlace) -> Root
  private let indices: [String: Int]
  private let suggestion: Suggestion

  /// - Parameter blank: the group without any field; what is required is never left as it is here.
  init(
    _ name: String, exclusive: [[String]] = [],
    blank: @escaping @Sendable (SourcePlace) -> Root, _ fields: [Field<Root>]
  ) {
    self.name = name
    self.fields = fields
    self.exclusive = exclusive
    self.blank = blank
    let names = fields.map(\.description.name)
    indices = Dictionary(
      zip(names, fields.indices), uniquingKeysWith: { first, _ in first })
    suggestion = Suggestion(names)
  }

  /// What authors may write, as a schema or a manual shows it.
  var shape: FieldShape {
    .record(
      name: name,
      fields.map { field in
        var description = field.description
        description.excluded = exclusive.filter { $0.contains(description.name) }
          .flatMap { $0 }.filter { $0 != description.name }
        return description
      })
  }

  func has(_ field: String) -> Bool { indices[field] != nil }

  /// - Returns: nil where a required field is missing or broken; whatever else is wrong is
  ///   reported and left out.
  func read(_ mapping: YAMLMapping, _ context: inout FieldContext) -> Root? {
    let (root, isWhole) = readAll(mapping, at: mapping.place, &context)
    return isWhole ? root : nil
  }

  /// - Parameter place: where a field that is missing is reported.
  func readAll(
    _ mapping: YAMLMapping, at place: SourcePlace, _ context: inout FieldContext
  ) -> (root: Root, isWhole: Bool) {
    var root = blank(mapping.place)
    var isWhole = true
    var isGiven = [Bool](repeating: false, count: fields.count)
    for pair in mapping.pairs {
      guard let index = indices[pair.key] else {
        context.report(.unknownKey(pair, in: name, suggestion))
        continue
      }
      if pair.value.isAbsent { continue }
      isGiven[index] = true
      (context.field, context.isItem) = (pair.key, false)
      let field = fields[index]
      if !field.read(pair.value, &root, &context), field.description.isRequired {
        isWhole = false
      }
    }
    for index in fields.indices where !isGiven[index] && fields[index].description.isRequired {
      context.report(.missing(fields[index].description, at: place))
      isWhole = false
    }
    reportConflicts(in: mapping, &context)
    return (root, isWhole)
  }

  private func reportConflicts(in mapping: YAMLMapping, _ context: inout FieldContext) {
    for names in exclusive {
      let given = mapping.pairs.filter { names.contains($0.key) && !$0.value.isAbsent }
      guard given.count > 1 else { continue }
      context.report(.conflict(given[1], with: given[0]))
    }
  }
}
