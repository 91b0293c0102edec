import Testing

@testable import SearchIndex

@Suite("Words of texts")
struct WordScannerTests {
  private func words(_ text: String) -> [String] {
    var words: [String] = []
    WordScanner.scan(text[...]) { words.append($0) }
    return words
  }

  @Test(
    "Letters count without case, accents and other forms",
    arguments: [
      ("Élan, NAÏVE Straße", ["elan", "naive", "strasse"]),
      // Composed, taken apart, and with letters of full width.
      ("caf\u{E9} cafe\u{301} \u{FF23}\u{FF21}\u{FF26}\u{FF25}", ["cafe", "cafe", "cafe"]),
      ("Đặng Ørsted Łódź", ["dang", "orsted", "lodz"]),
      ("ΣΟΦΟΣ σοφός", ["σοφοσ", "σοφοσ"]),
      ("Йошкар", ["иошкар"]),
    ])
  func letters(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test(
    "Joined words count each and as one",
    arguments: [
      ("a follow-up", ["a", "follow", "up", "followup"]),
      ("children’s l'école", ["children", "childrens", "ecole", "lecole"]),
      ("O’Brien", ["brien", "obrien"]),
      ("U.S. R&D, A/B", ["us", "rd", "ab"]),
      ("2026-12-08", ["2026", "12", "08", "20261208"]),
      ("R3 - the end", ["r3", "the", "end"]),
      ("digital.gov/a/b/c/d", ["digital", "gov"]),
      ("co\u{AD}op", ["coop"]),
    ])
  func joined(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test(
    "Scripts without spaces are read by pairs",
    arguments: [
      ("地图册", ["地图", "图册", "册"]),
      ("東京 2026", ["東京", "京", "2026"]),
      ("등록 방법", ["등록", "록", "방법", "법"]),
      ("水", ["水"]),
    ])
  func dense(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test(
    "Arabic counts without articles, vowels and elongation",
    arguments: [
      ("الكتاب", ["كتاب"]), ("والكتاب", ["كتاب"]), ("للكتاب", ["كتاب"]), ("أحمد", ["احمد"]),
      ("مدرسة", ["مدرسه"]), ("كـــتاب", ["كتاب"]), ("كِتَاب", ["كتاب"]), ("٢٠٢٦", ["2026"]),
      // Too short to be a word with an article.
      ("الى", ["الي"]),
    ])
  func arabic(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test("Long runs are cut, and long addresses are no word")
  func long() {
    #expect(words(String(repeating: "a", count: 100)) == [String(repeating: "a", count: 40)])
    #expect(words("abcdefghijklm-abcdefghijklm") == ["abcdefghijklm", "abcdefghijklm"])
  }
}
