import Testing

@testable import Drafting

struct DelimitedTextTests {
  @Test("Quotes, line ends and marks within cells are the cells' own")
  func quotes() throws {
    let table = try DelimitedText(
      "name,\"a, b\",c\r\n\"x \"\"y\"\"\",\"line\r\nbreak\",\r\n\r\n , ,\n'=1,plain \"q\",z",
      delimiter: nil)
    #expect(table.header.cells == ["name", "a, b", "c"])
    #expect(
      table.rows.map(\.cells) == [["x \"y\"", "line\nbreak", ""], ["=1", "plain \"q\"", "z"]])
    #expect(table.rows.map(\.line) == [2, 6])
  }

  @Test(
    "The mark between cells is found", arguments: [",", ";", "\t", "|"])
  func marks(mark: String) throws {
    let table = try DelimitedText("a b\(mark)\"c,;\"\(mark)d\n1\(mark)2\(mark)3", delimiter: nil)
    #expect(table.delimiter == mark)
    #expect(table.rows.first?.cells == ["1", "2", "3"])
  }

  @Test("A quote that is never closed is told with its line, not swallowed")
  func openQuote() {
    #expect(throws: DraftFault("the quote that opens in line 3 is never closed")) {
      try DelimitedText("a,b\n1,2\n3,\"4\n5,6\n", delimiter: nil)
    }
    #expect(throws: DraftFault("this table is empty")) {
      try DelimitedText("\n , \n", delimiter: nil)
    }
  }

  @Test(
    "Encodings are told apart",
    arguments: [
      (Array("Zoë".utf8), "UTF-8"), ([0xEF, 0xBB, 0xBF] + Array("Zoë".utf8), "UTF-8"),
      ([0x5A, 0x6F, 0xEB], "Windows-1252"), ([0xFF, 0xFE, 0x5A, 0, 0x6F, 0, 0xEB, 0], "UTF-16"),
      ([0xFE, 0xFF, 0, 0x5A, 0, 0x6F, 0, 0xEB], "UTF-16"),
    ] as [([UInt8], String)])
  func encodings(bytes: [UInt8], name: String) throws {
    let text = try ImportedText(bytes)
    #expect(text.text == "Zoë")
    #expect(text.encoding == name)
  }

  @Test("What is no text is refused")
  func noText() {
    #expect(throws: DraftFault.self) { try ImportedText([0x61, 0, 0x62]) }
  }

  @Test("Headers are known by their words, in several languages; a choice wins")
  func columns() throws {
    let table = try DelimitedText("Courriel;NOM COMPLET;Fonction;Hobby\n", delimiter: nil)
    let columns = try ColumnTable(table, ColumnWords.people, chosen: ["role=Hobby"])
    #expect(columns.columns.map(\.field) == ["email", "name", "role"])
    #expect(columns.columns.map(\.header) == ["Courriel", "NOM COMPLET", "Hobby"])
    #expect(columns.unused == ["Fonction"])
    #expect(throws: DraftFault.self) {
      try ColumnTable(table, ColumnWords.people, chosen: ["role=Nothing"])
    }
    #expect(throws: DraftFault.self) {
      try ColumnTable(table, ColumnWords.people, chosen: ["roll=Hobby"])
    }
  }
}
