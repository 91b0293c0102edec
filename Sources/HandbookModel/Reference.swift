package import Diagnostics

/// A word by which an author names another entry, and, once linked, that entry.
package struct Reference: Sendable {
  /// What the field asks for.
  package let kind: Entry.Kind
  /// As written: `ana-ruiz`, or `equity/ana-ruiz` for an entry of another community.
  package let written: String
  package let place: SourcePlace
  /// Set by linking. A reference that linking could not resolve is an error, and nothing is
  /// published then.
  package var target: Entry.ID?

  package init(_ kind: Entry.Kind, _ written: String, at place: SourcePlace) {
    self.kind = kind
    self.written = written
    self.place = place
  }
}

/// A line of plain text in which `@ana-ruiz` names a person.
package struct Sentence: Sendable {
  /// A person named in the text: the UTF-8 offsets of `@` and slug, and the person.
  package struct Mention: Sendable {
    package var range: Range<Int>
    package var person: Reference

    package init(range: Range<Int>, person: Reference) {
      self.range = range
      self.person = person
    }
  }

  package var text: String
  package let place: SourcePlace
  /// In the order of the text. Set by linking, which finds and resolves them.
  package var mentions: [Mention] = []
  /// A BCP 47 tag; nil for the site's language. Set by linking.
  package var language: String?

  package init(_ text: String, at place: SourcePlace) {
    self.text = text
    self.place = place
  }
}

/// A link to another site. Its URL's scheme is `http`, `https`, `mailto` or `tel`.
package struct WebLink: Sendable {
  package var title: String
  package var url: String

  package init(title: String, url: String) {
    self.title = title
    self.url = url
  }
}

/// A file beside the content, as a path relative to the entry's own file.
package struct FileReference: Sendable {
  package var written: String
  package var place: SourcePlace

  package init(_ written: String, at place: SourcePlace) {
    self.written = written
    self.place = place
  }
}

/// A thing to read: a web address or a file beside the content.
package struct Material: Sendable {
  package enum Location: Sendable {
    case url(String)
    case file(FileReference)
  }

  package var title: String
  package var location: Location?

  package init(title: String, location: Location?) {
    self.title = title
    self.location = location
  }
}
