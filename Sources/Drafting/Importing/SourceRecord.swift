import HandbookModel

/// What another program's file says of one entry, in the words of the content model.
struct SourceRecord: Sendable {
  let kind: Entry.Kind
  /// By which it is known again.
  let key: String
  /// Of its first line in the file, from 1.
  let line: Int
  /// Of its file, if nothing else has it.
  var slug: String
  var fields: [FieldValue.Pair]
  /// Markdown for a new file; an import never changes a text.
  var body = ""

  func text(_ field: String) -> String? {
    switch fields.first(where: { $0.name == field })?.value {
    case .text(let text)?, .word(let text)?: text
    default: nil
    }
  }

  var title: String { text("title") ?? text("name") ?? slug }

  var draft: String {
    var draft = FrontMatterDraft()
    for field in fields { draft.add(field.name, field.value) }
    return draft.file(body: body)
  }
}

/// Something to tell of a row or an event.
package struct ImportNote: Hashable, Sendable {
  /// In the file that was imported.
  package let line: Int
  /// One sentence, lower-case first letter, no full stop.
  package let message: String

  init(_ line: Int, _ message: String) {
    self.line = line
    self.message = message
  }
}
