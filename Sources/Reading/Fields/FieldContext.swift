import Diagnostics

/// What reading a value needs to know, and what it finds.
struct FieldContext {
  /// The name of the field that is being read, for messages.
  var field = ""
  private(set) var diagnostics: [Diagnostic] = []

  mutating func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  /// A value's text; nil, and a diagnostic, where it is a list or a group.
  mutating func scalar(_ value: YAMLValue, for shape: FieldShape) -> YAMLScalar? {
    if case .text(let scalar) = value.content { return scalar }
    report(.wrongType(of: field, value, wanted: shape))
    return nil
  }

  /// A value's text as one line.
  mutating func line(_ value: YAMLValue, for shape: FieldShape) -> String? {
    scalar(value, for: shape).map { Word.oneLine($0.text) }
  }
}
