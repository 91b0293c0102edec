import HandbookModel

/// What an author may write as the value of a field.
///
/// Shapes and the functions that read values are made together by the combinators of
/// ``FieldType``, so that what is described is what is read.
indirect enum FieldShape: Sendable {
  /// One line of plain text.
  case text
  /// One line of plain text in which `@name` means a person.
  case sentence
  /// Markdown.
  case markdown
  case integer(ClosedRange<Int>)
  case number
  case boolean
  /// `2026-02-03`.
  case date
  /// `2026-02-03 10:00`, or `2026-02-03` for the whole day.
  case localTime
  /// `12:00`.
  case clock
  /// `1h30m`.
  case duration
  /// One of some words; case, blanks, `-` and `_` do not matter.
  case choice([String])
  /// The slug of an entry, with its community before a `/` if it lies in another.
  case reference(Entry.Kind)
  /// An absolute URL with one of some schemes.
  case url(schemes: [String])
  case email
  /// The path of a file, relative to the entry's own.
  case file
  /// The name of a group of fonts, or the path of a font file.
  case font
  /// A BCP 47 tag.
  case language
  /// An IANA zone name.
  case timeZone
  /// A CSS3 name of a color, or its hexadecimal digits.
  case color
  /// An RFC 5545 recurrence rule.
  case recurrenceRule
  /// A weekday or day in a repetition: `tuesday`, `second tuesday`, `day 15`.
  case occasion
  /// A unit of time with a number before it: `week`, `2 weeks`.
  case period
  /// Lower-case letters, digits and `-`.
  case slug
  /// A path of the site.
  case path
  /// The name of a folder.
  case folderName
  case list(FieldShape, allowsOne: Bool)
  case record(name: String, [FieldDescription])
  case anyOf([FieldShape])
}

/// A field as a schema or a manual shows it.
struct FieldDescription: Sendable {
  let name: String
  /// One sentence.
  let summary: String
  let shape: FieldShape
  let isRequired: Bool
  /// The names of fields that cannot be given beside it.
  var excluded: [String] = []
}
