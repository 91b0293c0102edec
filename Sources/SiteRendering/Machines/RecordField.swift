import HandbookModel

/// What a data file says of one thing, in both its forms.
protocol DataRecord: Sendable {
  /// In the order of columns: first what people look for.
  static var fields: [RecordField<Self>] { get }
}

extension DataRecord {
  var json: JSONMembers {
    JSONMembers(Self.fields.map { ($0.name, $0.json(self)) })
  }

  static var header: [String] { fields.filter { $0.cell != nil }.map(\.name) }

  var cells: [CSVText.Cell] { Self.fields.compactMap { $0.cell?(self) } }
}

/// One name of a record, and the way to its value: one table for JSON and for CSV, so that they
/// cannot drift.
///
/// What nobody said is left out of JSON and is an empty cell; a list is there, if empty.
struct RecordField<Record>: Sendable {
  let name: String
  let json: @Sendable (Record) -> JSONText?
  /// nil for what fits no cell.
  let cell: (@Sendable (Record) -> CSVText.Cell)?

  static func text(_ name: String, _ read: @escaping @Sendable (Record) -> String?) -> Self {
    Self(name: name) {
      read($0).map(JSONText.init)
    } cell: {
      CSVText.Cell(read($0))
    }
  }

  static func number(_ name: String, _ read: @escaping @Sendable (Record) -> Int?) -> Self {
    Self(name: name) {
      read($0).map(JSONText.init)
    } cell: {
      read($0).map { .number($0) } ?? .empty
    }
  }

  static func date(_ name: String, _ read: @escaping @Sendable (Record) -> CivilDate?) -> Self {
    text(name) { read($0)?.iso8601 }
  }

  static func texts(_ name: String, _ read: @escaping @Sendable (Record) -> [String]) -> Self {
    Self(name: name) {
      JSONText(read($0).map(JSONText.init))
    } cell: {
      joined(read($0))
    }
  }

  static func link(_ name: String, _ read: @escaping @Sendable (Record) -> RecordLink?) -> Self {
    Self(name: name) {
      read($0).map(\.json)
    } cell: {
      CSVText.Cell(read($0)?.label)
    }
  }

  static func links(_ name: String, _ read: @escaping @Sendable (Record) -> [RecordLink]) -> Self {
    Self(name: name) {
      JSONText(read($0).map(\.json))
    } cell: {
      joined(read($0).map(\.label))
    }
  }

  static func jsonOnly(_ name: String, _ read: @escaping @Sendable (Record) -> JSONText?) -> Self {
    Self(name: name, json: read, cell: nil)
  }

  private static func joined(_ texts: [String]) -> CSVText.Cell {
    texts.isEmpty ? .empty : .text(texts.joined(separator: "; "))
  }
}

/// What a record says of another entry.
struct RecordLink: Sendable {
  let id: String
  let title: String
  let url: String
  /// The label of an outcome.
  var number: String?
  /// The day of a meeting.
  var date: CivilDate?

  /// In a cell: `2026-02-03 Kickoff`, `R1 A bus after midnight`.
  var label: String {
    [date?.iso8601, number, title].compactMap { $0 }.joined(separator: " ")
  }

  var json: JSONText {
    JSONText([
      "id": JSONText(id), "number": number.map(JSONText.init), "title": JSONText(title),
      "date": date.map { JSONText($0.iso8601) }, "url": JSONText(url),
    ])
  }
}
