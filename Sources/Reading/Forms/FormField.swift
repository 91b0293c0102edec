package import Diagnostics
package import HandbookModel

/// A field as a form in a browser asks for it.
package struct FormField: Hashable, Sendable {
  package let name: String
  /// What it means, as one sentence.
  package let hint: String
  /// Whether a file cannot be saved without it.
  package let isRequired: Bool
  package let widget: FormWidget
}

/// How a form asks for a value: the kinds of input that editors of files in git have.
package indirect enum FormWidget: Hashable, Sendable {
  case line(FormPattern?)
  /// A text of several lines.
  case lines
  case markdown
  /// Written `true` or `false`.
  case checkbox
  case integer(ClosedRange<Int>)
  case number
  /// Written `2026-02-03`.
  case date
  /// Written `2026-02-03 10:00`.
  case time
  case choice([String])
  /// A list of some of the words.
  case choices([String])
  /// The name of the file of an entry.
  case reference(Entry.Kind)
  /// A list of such names.
  case references(Entry.Kind)
  case file
  /// A list of texts without commas, written on one line with commas between them.
  case words
  case list(of: FormWidget)
  /// A list of groups of fields.
  case groups([FormField])
  case group([FormField])
}

/// What a text must match before it can be saved.
package struct FormPattern: Hashable, Sendable {
  /// A regular expression (ECMA-262).
  package let expression: String
  /// What is said where it does not match: one sentence.
  package let message: String
}

/// A field that a form does not offer, because somebody has written it in a way that none of its
/// inputs would keep.
package struct FormOmission: Hashable, Sendable {
  /// Its name, with those of the groups that it is in before it: `agenda: lead`.
  package let field: String
  /// Of the first value that would not be kept.
  package let place: SourcePlace
}

/// A text without quotes that editors take for a number, and would save in another form.
package struct RetypedText: Hashable, Sendable {
  package let text: String
  package let place: SourcePlace
}
