import Diagnostics

/// What reading a value needs to know, and what it finds.
struct FieldContext {
  /// The name of the field that is being read, for messages.
  var field = ""
  /// Whether the value is an item of the field's list.
  var isItem = false
  private(set) var diagnostics: [Diagnostic] = []

  /// Reports a value that is a list or a group where neither is wanted, and the like.
  mutating func reportType(of value: YAMLValue, wanted shape: FieldShape) {
    report(.wrongType(of: field, isItem: isItem, value, wanted: shape))
  }

  mutating func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  /// A value's text; nil, and a diagnostic, where it is a list or a group. A members' block in
  /// anything but Markdown is an error, since it would be published.
  mutating func scalar(_ value: YAMLValue, for shape: FieldShape) -> YAMLScalar? {
    if case .text(let scalar) = value.content {
      if !shape.isMarkdown, MisplacedMarker.occurs(in: scalar.text) {
        report(.misplacedMembers(in: field, at: value.textPlace))
      }
      return scalar
    }
    reportType(of: value, wanted: shape)
    return nil
  }

  /// A value's text as one line.
  mutating func line(_ value: YAMLValue, for shape: FieldShape) -> String? {
    scalar(value, for: shape).map { Word.oneLine($0.text) }
  }
}

extension FieldShape {
  fileprivate var isMarkdown: Bool { if case .markdown = self { true } else { false } }
}
