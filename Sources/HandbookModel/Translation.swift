package import Diagnostics

/// The texts of one entry in another language, as a translator wrote them in a file beside the
/// entry's own. Whatever is no text, such as a date, is not in it: it is the original's alone.
package struct Translation: Sendable {
  /// What stands in one field.
  package struct Text: Sendable {
    package enum Value: Sendable {
      case one(Sentence)
      /// Matched with the original's list by position.
      case list([Item])
    }

    /// The texts of one item of a list; a text that is not given stays as it is.
    package struct Item: Sendable {
      package var title: Sentence?
      package var notes: Sentence?

      package init(title: Sentence? = nil, notes: Sentence? = nil) {
        self.title = title
        self.notes = notes
      }
    }

    /// With the names of the groups that hold it: `aim`, `place.room`.
    package let field: String
    /// Of the field's name.
    package let place: SourcePlace
    package var value: Value

    package init(_ field: String, _ value: Value, at place: SourcePlace) {
      self.field = field
      self.value = value
      self.place = place
    }
  }

  /// What version control says of a translation and its original.
  package enum Freshness: Hashable, Sendable {
    case unknown
    case current
    /// The original was changed later; at that time, in seconds after 1970-01-01T00:00Z, unless the
    /// change is not committed yet.
    case outdated(since: Int?)
  }

  /// The file's first line.
  package let place: SourcePlace
  /// Its path below the content folder: `communities/equity/index.es.md`.
  package let sourcePath: String
  /// The same of the original's file.
  package let originalPath: String
  /// A BCP 47 tag in its usual spelling: `es`, `pt-BR`.
  package let language: String
  package var isDraft = false
  package var texts: [Text] = []
  package var body: Body
  /// When it was last changed, as `Revision.lastModified`; nil where nothing is known.
  package var lastModified: Int?
  package var freshness = Freshness.unknown

  package init(
    of originalPath: String, into language: String, sourcePath: String, place: SourcePlace,
    body: Body
  ) {
    self.originalPath = originalPath
    self.language = language
    self.sourcePath = sourcePath
    self.place = place
    self.body = body
  }

  var hasBody: Bool { body.markdown.contains { !$0.isWhitespace } }
}

/// What an entry that was translated knows of its translation.
package struct TranslationNote: Sendable {
  package let language: String
  /// That of the texts which were not translated; nil for the site's.
  package let originalLanguage: String?
  package let place: SourcePlace
  package let sourcePath: String
  package let lastModified: Int?
  package let freshness: Translation.Freshness
  /// The fields that were translated; `body` is one of them.
  let fields: Set<String>
}

extension Entry {
  /// The language of one of its texts, by the name of the field; nil for the site's.
  package func language(of field: String) -> String? {
    guard let translation else { return language }
    return translation.fields.contains(field) ? translation.language : translation.originalLanguage
  }

  /// Where its body was written: in the file of the translation, if that has one.
  package var bodyPlace: SourcePlace {
    guard let translation, translation.fields.contains("body") else { return place }
    return translation.place
  }

  /// The path of the file to change if its texts are to change.
  package var textPath: String { translation?.sourcePath ?? sourcePath }
}
