package import Diagnostics

/// The kinds of fault that reading finds.
extension Diagnostic.Code {
  // The file and its front matter.

  /// The file is not UTF-8 text.
  package static let invalidUTF8 = Self("invalid-utf-8")
  /// A character that no text can hold was replaced.
  package static let controlCharacter = Self("control-character")
  /// A front matter has no closing line.
  package static let frontMatterNotClosed = Self("front-matter-not-closed")
  /// A front matter does not start on the first line.
  package static let frontMatterNotFirst = Self("front-matter-not-first")
  /// A front matter is written in TOML.
  package static let tomlFrontMatter = Self("toml-front-matter")
  /// A front matter is longer than can be read.
  package static let frontMatterTooLong = Self("front-matter-too-long")
  /// A front matter is something else than fields with values.
  package static let notFields = Self("not-fields")
  /// A field is written twice.
  package static let duplicateKey = Self("duplicate-key")
  /// Values lie within values too deep.
  package static let tooNested = Self("too-nested")
  /// A part of YAML that is not supported, such as lists for names of fields.
  package static let unsupportedYAML = Self("unsupported-yaml")
  /// A text must stand in quotes to be understood.
  package static let quotesNeeded = Self("quotes-needed")
  /// A part of a text is taken for a remark.
  package static let remarkInText = Self("remark-in-text")
  /// A quote or bracket is not closed.
  package static let notClosed = Self("not-closed")
  /// A tab where only spaces can be.
  package static let tabIndentation = Self("tab-indentation")
  /// A line that does not fit the lines around it.
  package static let wrongIndentation = Self("wrong-indentation")
  /// A line without a colon.
  package static let missingColon = Self("missing-colon")
  /// A front matter that cannot be understood for another reason.
  package static let invalidFrontMatter = Self("invalid-front-matter")

  // Fields and values.

  /// A field that does not exist here.
  package static let unknownKey = Self("unknown-key")
  /// A field that must be there is not.
  package static let missingField = Self("missing-field")
  /// Fields that exclude each other.
  package static let conflictingFields = Self("conflicting-fields")
  /// A list where text is wanted, and the like.
  package static let wrongType = Self("wrong-type")
  /// A word that is not one of those to choose from.
  package static let unknownChoice = Self("unknown-choice")
  /// Text that is not a number, or not one in range.
  package static let invalidNumber = Self("invalid-number")
  /// Text that is neither true nor false.
  package static let invalidBoolean = Self("invalid-boolean")
  /// Text that is not a day, or one that does not exist.
  package static let invalidDate = Self("invalid-date")
  /// Text that is not a time of day.
  package static let invalidTime = Self("invalid-time")
  /// Text that is not a duration.
  package static let invalidDuration = Self("invalid-duration")
  /// A time zone that does not exist.
  package static let unknownTimeZone = Self("unknown-time-zone")
  /// A font that is neither one of those to choose from nor a file.
  package static let unknownFont = Self("unknown-font")
  /// A name that no color has.
  package static let unknownColor = Self("unknown-color")
  /// Text that is not a language tag (BCP 47).
  package static let invalidLanguage = Self("invalid-language")
  /// Text that is not a web address.
  package static let invalidURL = Self("invalid-url")
  /// An address that could do harm in a browser.
  package static let unsafeURL = Self("unsafe-url")
  /// Text that is not an e-mail address.
  package static let invalidEmail = Self("invalid-email")
  /// Text that cannot name a file beside the content.
  package static let invalidFile = Self("invalid-file")
  /// Text that cannot be part of an address.
  package static let invalidSlug = Self("invalid-slug")
  /// Text that cannot be an old address.
  package static let invalidAlias = Self("invalid-alias")
  /// Text that names several things where one is asked for.
  package static let severalNames = Self("several-names")
  /// `[!MEMBERS]` where it hides nothing.
  package static let misplacedMembers = Self("misplaced-members-block")
  /// A title too long for lists and tabs.
  package static let longTitle = Self("long-title")

  // Entries.

  /// `kind` and the file's folder say different things.
  package static let misplacedKind = Self("misplaced-kind")
  /// A file's or folder's name has neither letter nor digit.
  package static let emptySlug = Self("empty-slug")
  /// A folder's `index.md` has a `slug`.
  package static let slugOfFolder = Self("slug-of-folder")

  // Translations.

  /// A file is named like the translation of one that does not exist.
  package static let translationWithoutOriginal = Self("translation-without-original")
  /// A file is named like a translation into a language that does not exist.
  package static let unknownLanguage = Self("unknown-language")
  /// A translation holds a field that is taken from its original.
  package static let fieldOfOriginal = Self("field-of-original")

  // Schedules.

  /// A meeting that ends before it starts.
  package static let meetingEndsEarly = Self("meeting-ends-early")
  /// A time of day on one side of a meeting, and a whole day on the other.
  package static let mixedTimes = Self("mixed-times")
  /// A repetition that cannot be understood.
  package static let invalidRepeats = Self("invalid-repeats")
  /// A repetition that leaves out its own first meeting.
  package static let contradictoryRepeats = Self("contradictory-repeats")
  /// A repetition that never ends.
  package static let endlessRepeats = Self("endless-repeats")
}
