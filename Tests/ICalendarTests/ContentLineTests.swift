import Testing

@testable import ICalendar

struct ContentLineTests {
  private func lines(_ value: String) -> [String] {
    var bytes: [UInt8] = []
    ContentLine("SUMMARY", value).write(to: &bytes)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.hasSuffix("\r\n"))
    return text.unicodeScalars.split(separator: "\n").map { String($0.dropLast()) }
  }

  @Test("A line of 75 octets stays whole, one of 76 is folded")
  func width() {
    #expect(lines(String(repeating: "a", count: 67)).count == 1)
    let folded = lines(String(repeating: "a", count: 68))
    #expect(folded == ["SUMMARY:" + String(repeating: "a", count: 67), " a"])
  }

  @Test(
    "Lines are folded between characters, and unfold to what they were",
    arguments: ["é", "語", "👩‍👩‍👧", "e\u{301}", "a"])
  func characters(character: String) {
    let value = String(repeating: character, count: 200)
    let folded = lines(value)
    #expect(folded.allSatisfy { $0.utf8.count <= 75 })
    #expect(
      folded.dropFirst().allSatisfy { $0.dropFirst().count * character.utf8.count <= 74 })
    #expect(folded.dropFirst().allSatisfy { $0.dropFirst().first == character.first })
    let unfolded = folded.enumerated().map {
      $0.offset == 0 ? $0.element : String($0.element.dropFirst())
    }
    #expect(unfolded.joined() == "SUMMARY:" + value)
  }

  @Test("A character longer than a line is folded within")
  func longCharacter() {
    let value = "e" + String(repeating: "\u{301}", count: 300)
    let folded = lines(value)
    #expect(folded.allSatisfy { $0.utf8.count <= 75 })
    #expect(folded.count > 8)
  }

  @Test(
    "Texts are escaped, and cannot start another line",
    arguments: [
      ("a\\b;c,d", "a\\\\b\\;c\\,d"), ("a\r\nb\rc\nd", "a\\nb\\nc\\nd"),
      ("a\u{0}\u{7}\u{7F}b\tc", "ab\tc"),
      ("a\u{2028}b\u{85}c", "a\\nb\\nc"), ("Groß “x” 語", "Groß “x” 語"),
    ])
  func escapes(text: String, expected: String) {
    #expect(PropertyText.escaped(text) == expected)
  }

  @Test(
    "Values of parameters are quoted where they must be",
    arguments: [
      ("Europe/Paris", "Europe/Paris"), ("a:b", "\"a:b\""), ("a,b;c", "\"a,b;c\""),
      ("say \"a\"^", "say ^'a^'^^"), ("a\r\nb", "a^nb"),
    ])
  func parameters(text: String, expected: String) {
    #expect(ParameterText.encoded(text) == expected)
  }

  @Test("Addresses hold neither spaces nor ends of lines")
  func addresses() {
    #expect(
      PropertyURI.cleaned("https://a.org/x\r\nATTENDEE: b;c,d") == "https://a.org/xATTENDEE:b;c,d")
  }
}
