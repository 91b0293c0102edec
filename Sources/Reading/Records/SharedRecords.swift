import Diagnostics
import HandbookModel

/// A link to another site.
enum LinkFields {
  static let record = Record(
    "links", blank: { _ in WebLink(title: "", url: "") },
    [
      Field("title", .text, "the text of the link", isRequired: true) { $0.title = $1 },
      Field("url", .link, "where it leads", isRequired: true) { $0.url = $1 },
    ])
}

/// Something to read.
enum MaterialFields {
  static let record = Record(
    "materials", exclusive: [["url", "file"]],
    blank: { _ in Material(title: "", location: nil) },
    [
      Field("title", .text, "what it is called", isRequired: true) { $0.title = $1 },
      Field("url", .url, "its address, if it is on the web") { $0.location = .url($1) },
      Field("file", .file, "its path from this file, if it is beside the content") {
        $0.location = .file($1)
      },
    ])
}

/// Something to do.
enum NextStepFields {
  static let record = Record(
    "next steps", blank: { NextStep(title: Sentence("", at: $0)) },
    [
      Field("title", .sentence, "what is to be done", isRequired: true) { $0.title = $1 },
      Field("owner", .references(.person), "who does it") { $0.owners = $1 },
      Field("due", .date, "by when") { $0.due = $1 },
      Field("done", .boolean, "true once it is done") { $0.isDone = $1 },
      Field("meeting", .reference(.meeting), "the meeting at which it was agreed") {
        $0.meeting = $1
      },
    ])
}

extension FieldType where Value == [WebLink] {
  static var links: FieldType<[WebLink]> { .list(of: .record(LinkFields.record)) }
}

extension FieldType where Value == [Material] {
  static var materials: FieldType<[Material]> { .list(of: .record(MaterialFields.record)) }
}

extension FieldType where Value == [NextStep] {
  static var nextSteps: FieldType<[NextStep]> { .list(of: .record(NextStepFields.record)) }
}

extension FieldType where Value == [Sentence] {
  static var sentences: FieldType<[Sentence]> { .list(of: .sentence, orOne: true) }
}

extension FieldType where Value == [String] {
  static var texts: FieldType<[String]> { .list(of: .text, orOne: true) }

  /// Texts that are counted and chosen from: of spellings of one word the first is kept.
  static var words: FieldType<[String]> {
    texts.map { texts in
      var seen: Set<String> = []
      return texts.filter { seen.insert($0.folded).inserted }
    }
  }
}
