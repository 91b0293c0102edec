import Diagnostics
import HandbookModel

/// Chooses inputs for fields: for each the first of those that go with its shape which keeps
/// whatever is written there.
///
/// Editors read a file, put its values into their inputs and write the file anew. What does not fit
/// an input is changed or lost then (a group where a line of text is expected, `yes` where `true`
/// is), but fields that a form does not have are written back as they were read.
struct FormMaker {
  /// The names by which entries can be referred to, for each kind whose entries a form can list.
  let names: [Entry.Kind: Set<String>]
  /// The words for how far an outcome is; empty where any will do.
  let statuses: [String]
  private(set) var omissions: [FormOmission] = []
  private var outer: [String] = []

  init(names: [Entry.Kind: Set<String>], statuses: [String]) {
    self.names = names
    self.statuses = statuses
  }

  /// - Parameters:
  ///   - written: what files say in this field; nothing that is absent.
  ///   - isOptional: whether it may be left open although it is required in its group.
  /// - Returns: nil where no input would keep all of it; an omission tells of it then.
  mutating func field(
    _ description: FieldDescription, written: [YAMLValue], isOptional: Bool = false
  ) -> FormField? {
    outer.append(description.name)
    defer { outer.removeLast() }
    if var widget = widget(for: description.shape, written) {
      if widget == .line(nil) {
        if description.name == "status", areStatuses(written) { widget = .choice(statuses) }
        if outer.count == 1, description.isLong { widget = .lines }
      }
      return FormField(
        name: description.name, hint: Self.hint(description, widget),
        isRequired: description.isRequired && !isOptional, widget: widget)
    }
    if let first = firstMisfit(description.shape, written) {
      omissions.append(FormOmission(field: outer.joined(separator: ": "), place: first.place))
    }
    return nil
  }

  private func firstMisfit(_ shape: FieldShape, _ written: [YAMLValue]) -> YAMLValue? {
    for count in written.indices {
      var maker = FormMaker(names: names, statuses: statuses)
      if maker.widget(for: shape, Array(written[...count])) == nil { return written[count] }
    }
    return nil
  }

  private func areStatuses(_ written: [YAMLValue]) -> Bool {
    let texts = Self.texts(written) ?? []
    return !statuses.isEmpty && texts.allSatisfy { statuses.contains($0.text) }
  }

  private static func hint(_ description: FieldDescription, _ widget: FormWidget) -> String {
    var hint = description.summary.sentence
    if !description.excluded.isEmpty {
      let others = description.excluded.map { "‘\($0)’" }.alternatives
      hint += " Not together with \(others)."
    }
    if description.shape.isReference, [.words, .line(nil)].contains(widget) {
      hint += " Given by the name of a file, without ‘.md’."
    }
    if widget == .words { hint += " Write commas between several." }
    return hint
  }

  private mutating func widget(for shape: FieldShape, _ written: [YAMLValue]) -> FormWidget? {
    switch shape {
    case .list(let item, let allowsOne): return list(of: item, written, allowsOne)
    case .record(_, let fields):
      return fieldsOfGroup(fields, written, areOptional: true).map(FormWidget.group)
    case .anyOf(let shapes): return alternative(shapes, written)
    default:
      return Self.texts(written).flatMap { FormInput(names: names).widget(for: shape, $0) }
    }
  }

  private mutating func alternative(
    _ shapes: [FieldShape], _ written: [YAMLValue],
    _ make: (inout FormMaker, FieldShape) -> FormWidget?
  ) -> FormWidget? {
    // A rule of RFC 5545 is what programs write; for people there is the other way.
    for shape in shapes.filter({ !$0.isRule }) + shapes.filter(\.isRule) {
      var trial = self
      guard let widget = make(&trial, shape) else { continue }
      self = trial
      return widget
    }
    return nil
  }

  private mutating func alternative(
    _ shapes: [FieldShape], _ written: [YAMLValue]
  ) -> FormWidget? {
    let areTexts = !shapes.contains { if case .record = $0 { true } else { false } }
    if areTexts {
      return Self.texts(written).map { _ in .line(FormInput.pattern(of: .anyOf(shapes))) }
    }
    return alternative(shapes, written) { $0.widget(for: $1, written) }
  }

  private mutating func list(
    of item: FieldShape, _ written: [YAMLValue], _ allowsOne: Bool
  ) -> FormWidget? {
    var items: [YAMLValue] = []
    var areLists = true
    for value in written {
      if case .list(let list) = value.content {
        items += list
      } else {
        areLists = false
        items.append(value)
      }
    }
    // No input shows an item that is open.
    guard areLists || allowsOne, !items.contains(where: \.isAbsent) else { return nil }
    switch item {
    case .record(_, let fields):
      return areLists
        ? fieldsOfGroup(fields, items, areOptional: false).map(FormWidget.groups) : nil
    case .anyOf(let shapes):
      return alternative(shapes, written) { $0.list(of: $1, written, allowsOne) }
    default:
      return Self.texts(items).flatMap {
        FormInput(names: names).list(of: item, $0, areLists: areLists)
      }
    }
  }

  /// - Parameter areOptional: whether the group may be missing as a whole, so that none of its
  ///   fields can be asked for.
  private mutating func fieldsOfGroup(
    _ descriptions: [FieldDescription], _ groups: [YAMLValue], areOptional: Bool
  ) -> [FormField]? {
    var mappings: [YAMLMapping] = []
    for group in groups {
      guard case .mapping(let mapping) = group.content else { return nil }
      mappings.append(mapping)
    }
    var fields: [FormField] = []
    let before = omissions
    for description in descriptions {
      let written = mappings.compactMap { $0[description.name] }.filter { !$0.isAbsent }
      if let field = field(description, written: written, isOptional: areOptional) {
        fields.append(field)
      } else if description.isRequired {
        // The group as a whole is left out.
        omissions = before
        return nil
      }
    }
    return fields.isEmpty ? nil : fields
  }

  /// - Returns: nil where one of them is no text.
  private static func texts(_ values: [YAMLValue]) -> [YAMLScalar]? {
    var texts: [YAMLScalar] = []
    for value in values {
      guard case .text(let scalar) = value.content else { return nil }
      texts.append(scalar)
    }
    return texts
  }
}

extension FieldDescription {
  /// Whether people write whole sentences in it.
  fileprivate var isLong: Bool {
    if case .sentence = shape { true } else { name == "summary" }
  }
}

extension FieldShape {
  fileprivate var isRule: Bool { if case .recurrenceRule = self { true } else { false } }

  /// Of one entry or of several.
  fileprivate var isReference: Bool {
    switch self {
    case .reference: true
    case .list(let item, _): item.isReference
    default: false
    }
  }
}
