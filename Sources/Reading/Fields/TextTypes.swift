import Diagnostics
import HandbookModel

extension FieldType where Value == String {
  /// Plain text as one line.
  static var text: FieldType<String> {
    FieldType(.text) { value, context in context.line(value, for: .text) }
  }

  /// A name in lower-case letters, digits and `-`. Another text is an error, and is read as the
  /// slug that is nearest to it, so that references to it are not errors too.
  static var slug: FieldType<String> {
    FieldType(.slug) { value, context in
      guard let text = context.line(value, for: .slug) else { return nil }
      if Slug.isSlug(text) { return text }
      let slug = Slug.make(from: text)
      context.report(.invalidSlug(text, near: slug, at: value.textPlace))
      return slug.isEmpty ? nil : slug
    }
  }

  /// A path of the site, without the `/` at its ends.
  static var path: FieldType<String> {
    FieldType(.path) { value, context in
      guard let text = context.line(value, for: .path) else { return nil }
      let parts = text.split(separator: "/")
      let isPath =
        !text.contains("://") && !text.contains { "?#\\ \t".contains($0) }
        && !parts.contains { $0 == "." || $0 == ".." }
      if isPath { return parts.joined(separator: "/") }
      context.report(.invalidPath(text, of: context.field, at: value.textPlace))
      return nil
    }
  }

  /// The name of a folder, not a path to it.
  static var folderName: FieldType<String> {
    FieldType(.folderName) { value, context in
      guard let text = context.line(value, for: .folderName) else { return nil }
      let isName = text.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || ("0"..."9").contains($0) || "-_. ".unicodeScalars.contains($0)
      }
      if isName, !text.hasPrefix(".") { return text }
      context.report(.invalidFolderName(text, of: context.field, at: value.textPlace))
      return nil
    }
  }

  /// An address as far as it can be told without sending a message: something on either side
  /// of one `@`.
  static var email: FieldType<String> {
    FieldType(.email) { value, context in
      guard let text = context.line(value, for: .email) else { return nil }
      let sides = text.split(separator: "@", omittingEmptySubsequences: false)
      let isAddress =
        sides.count == 2 && !sides.contains { $0.isEmpty }
        && !text.contains { $0.isWhitespace || "<>,;:\"()[]\\".contains($0) }
      if isAddress { return text }
      context.report(.invalidEmail(text, at: value.textPlace))
      return nil
    }
  }

  /// A language tag, by the syntax of BCP 47 (RFC 5646, 2.1) without its irregular forms.
  static var language: FieldType<String> {
    FieldType(.language) { value, context in
      guard let text = context.line(value, for: .language) else { return nil }
      if LanguageTag.isOne(text) { return text }
      context.report(.invalidLanguage(text, at: value.textPlace))
      return nil
    }
  }
}

extension FieldType where Value == Sentence {
  /// Plain text as one line, in which people may be named.
  static var sentence: FieldType<Sentence> {
    FieldType(.sentence) { value, context in
      guard let scalar = context.scalar(value, for: .sentence) else { return nil }
      let blanks = scalar.text.prefix { $0 == " " }.count
      return Sentence(
        Word.oneLine(scalar.text), at: scalar.textPlace.moved(columns: blanks))
    }
  }
}

extension FieldType where Value == Body {
  /// Markdown, usually as a block of lines (`|`).
  static var markdown: FieldType<Body> {
    FieldType(.markdown) { value, context in
      context.scalar(value, for: .markdown)?.body
    }
  }
}

extension FieldType where Value == Reference {
  static func reference(_ kind: Entry.Kind) -> FieldType<Reference> {
    let shape = FieldShape.reference(kind)
    return FieldType(shape) { value, context in
      guard let text = context.line(value, for: shape) else { return nil }
      if text.contains(",") {
        context.report(.severalNames(text, of: context.field, at: value.textPlace))
        return nil
      }
      return Reference(kind, text, at: value.textPlace)
    }
  }
}

extension FieldType where Value == [Reference] {
  /// One name or a list of names.
  static func references(_ kind: Entry.Kind) -> FieldType<[Reference]> {
    .list(of: .reference(kind), orOne: true)
  }
}
