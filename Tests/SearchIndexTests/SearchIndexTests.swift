import Testing

@testable import SearchIndex

@Suite("The index of a search")
struct SearchIndexTests {
  @Test("Every word leads to its documents, and from most that it says to least")
  func lists() throws {
    let documents = [
      document("Buses", "The last bus leaves."), document("Trains", "Buses wait for trains."),
      document("Kick-off", "bus bus bus bus", label: "R3"),
    ]
    let lists = try IndexReader(index(documents)).lists()
    let hits = Dictionary(lists.map { ($0.word, $0.hits) }) { first, _ in first }
    #expect(
      hits["bus"] == [
        .init(document: 2, level: 2, piece: 0), .init(document: 0, level: 0, piece: 0),
      ])
    #expect(hits["buses"]?.map(\.document) == [0, 1])
    #expect(hits["buses"]?.map(\.level) == [7, 0])
    #expect(hits["r3"] == [.init(document: 2, level: 7, piece: 0)])
    #expect(hits["kickoff"]?.map(\.document) == [2])
    #expect(hits["plane"] == nil)
  }

  @Test("Words stand in the order in which browsers compare them")
  func order() throws {
    // U+20000 comes before U+FF5E in UTF-16, and after it by number.
    let texts = ["zebra", "\u{20000}", "\u{F900}", "apple", "éclair", "б"]
    let documents = [document("1", texts.joined(separator: " "))]
    let words = try IndexReader(index(documents)).lists().map(\.word)
    #expect(words == words.sorted { Array($0.utf16).lexicographicallyPrecedes(Array($1.utf16)) })
    #expect(words.contains("eclair"))
  }

  @Test("No piece grows with the index")
  func sizes() throws {
    let documents = (0..<400).map { number in
      document(
        "Page \(number)", String(repeating: "word\(number) shared text of some length ", count: 40),
        String(repeating: "second\(number) ", count: 30))
    }
    let reader = IndexReader(index(documents))
    let sizes = reader.pieces.filter { $0.key != "head" }.mapValues(\.utf8.count)
    #expect(sizes.count > 100)
    #expect(sizes.values.allSatisfy { $0 < 5_000 })
    #expect((reader.pieces["head"]?.utf8.count ?? 0) < 2_500)
    let lists = try reader.lists()
    #expect(lists.count == 400 * 3 + 6)
    for (word, hits) in lists where word.hasPrefix("second") {
      let hit = try #require(hits.first)
      #expect(word == "second\(hit.document)")
      let record = try #require(reader.pieces["d\(hit.document / 32)-\(hit.piece)"])
      #expect(record.contains("[\(hit.document),"))
      #expect(record.contains(word + " "))
    }
  }

  @Test("A word that is everywhere leads to those of which it says most")
  func limit() throws {
    let documents = (0..<1_700).map { number in
      document(number == 1_699 ? "everywhere" : "\(number)", "everywhere")
    }
    let hits = try #require(
      IndexReader(index(documents)).lists().first { $0.word == "everywhere" }?.hits)
    #expect(hits.count == Postings.limit)
    #expect(hits.first == .init(document: 1_699, level: 7, piece: 0))
    #expect(hits.last?.document == 1_498)
  }

  @Test("Long passages are cut where words end")
  func passages() {
    let text = String(repeating: "Überlänge und mehr\n", count: 200)
    let passages = document("1", text).document.passages
    #expect(passages.count > 3)
    #expect(passages.allSatisfy { $0.text.utf8.count <= SearchDocument.passageLimit })
    #expect(passages.map { String($0.text) }.joined().filter { $0 != "\n" }.count == 200 * 18)
    let unbroken = document("1", String(repeating: "地", count: 2_000)).document.passages
    #expect(unbroken.map { $0.text.count }.reduce(0, +) == 2_000)
  }

  @Test("The same documents make the same bytes, and others another version")
  func versions() {
    let documents = [document("A", "one"), document("B", "two \"quoted\" \\ \n\u{2028}")]
    let one = IndexReader(index(documents)).pieces
    #expect(one == IndexReader(index(documents)).pieces)
    let others = [
      index([document("A", "one"), document("B", "two")]), index(documents, about: "{\"a\": 1}"),
    ]
    for other in others {
      #expect(one["w0"]?.prefix(40) != IndexReader(other).pieces["w0"]?.prefix(40))
    }
  }

  @Test("Texts are literals of JavaScript")
  func literals() throws {
    let record = try #require(IndexReader(index([document("A\"B", "a\\b\nc\u{7}")])).pieces["d0-0"])
    #expect(record.contains(#"[0,"A\"B/","A\"B","","part-0","","a\\b\nc "]"#))
  }

  @Test(
    "Numbers of any size are read as written", arguments: [0, 1, 31, 32, 1_023, 1_024, 1_000_000])
  func numbers(number: Int) {
    var text = IndexText()
    text.append(number: number)
    #expect(IndexReader.numbers(String(decoding: text.bytes, as: UTF8.self)) == [number])
  }
}
