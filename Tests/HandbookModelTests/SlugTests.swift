import HandbookModel
import Testing

@Suite("Slugs")
struct SlugTests {
  @Test(
    "Letters and digits of any script stay, all else becomes one dash",
    arguments: [
      ("Intake Team", "intake-team"), ("  --Ana  Ruiz!! ", "ana-ruiz"), ("R&D / Q&A", "r-d-q-a"),
      ("2026-02-03 Kickoff", "2026-02-03-kickoff"), ("a_b.c", "a-b-c"), ("../../etc", "etc"),
      ("Größe", "größe"), ("ΕΛΛΆΔΑ", "ελλάδα"), ("हिन्दी समूह", "हिन्दी-समूह"),
      ("فريق العمل", "فريق-العمل"), ("学习小组", "学习小组"), ("学习 小组", "学习-小组"),
      ("Ünïted", "ünïted"), ("team 🚀 go", "team-go"), ("Team ❤️ Love", "team-love"),
      ("❤️", ""), ("🚀", ""), ("", ""), ("...", ""), ("١٢٣", "١٢٣"), ("Ⅷ", "ⅷ"),
      ("O’Brien", "o-brien"),
      ("a\u{0}b\nc", "a-b-c"), ("葛\u{E0100}城", "葛城"),
    ])
  func slugs(text: String, expected: String) {
    #expect(Slug.make(from: text) == expected)
    #expect(Slug.make(from: text).utf8.elementsEqual(expected.utf8))
    #expect(Slug.isSlug(expected) == !expected.isEmpty)
  }

  @Test("Composed and decomposed text have one slug, byte for byte")
  func normalForms() {
    let pairs = [
      ("Zo\u{EB}", "Zoe\u{308}"), ("\u{D55C}", "\u{1112}\u{1161}\u{11AB}"), ("\u{C5}", "\u{212B}"),
      ("\u{1E69}", "s\u{307}\u{323}"), ("\u{928}\u{93C}", "\u{929}"),
    ]
    for (left, right) in pairs {
      #expect(Slug.make(from: left).utf8.elementsEqual(Slug.make(from: right).utf8))
    }
  }

  @Test("The slug of a slug is itself, whatever the text")
  func idempotence() {
    var state: UInt32 = 1
    func random(_ bound: UInt32) -> UInt32 {
      state = state &* 1_664_525 &+ 1_013_904_223
      return (state >> 8) % bound
    }
    var faults: [String] = []
    for _ in 0..<5_000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<6 {
        // Latin with its marks half of the time, else anything.
        let value = random(2) == 0 ? random(0x370) : random(0x1F000)
        if let scalar = Unicode.Scalar(value) { text.append(scalar) }
      }
      let slug = Slug.make(from: String(text))
      if !Slug.make(from: slug).utf8.elementsEqual(slug.utf8) { faults.append(String(text)) }
    }
    #expect(faults.map { $0.unicodeScalars.map(\.value) } == [])
  }

  @Test(
    "What is no slug is not taken for one",
    arguments: ["", "-", "-a", "a-", "a--b", "A", "a b", "a/b", "Zoe\u{308}", "zoe\u{308}"])
  func notSlugs(text: String) {
    #expect(!Slug.isSlug(text))
  }
}
