import Testing

@testable import Drafting

struct FrontMatterEditTests {
  @Test("One field is replaced and every other byte stays", arguments: ["\n", "\r\n"])
  func replace(lineEnd: String) throws {
    let text = """
      ---
      # remark
      title:   "Odd  spacing"   # why
      agenda:
      - { title: A }

      - { title: B }
      # before the place
      place: Here
      ---

      Body: as it is
      place: not a field

      """.replacing("\n", with: lineEnd)
    var edit = try #require(FrontMatterEdit(text))
    #expect(edit.text == text)
    #expect(edit.written("agenda") == ["agenda:", "- { title: A }", "", "- { title: B }"])
    edit.replace("place", with: ["place:", "  name: There"])
    edit.replace("agenda", with: ["agenda: []"])
    edit.replace("uid", with: ["uid: x"])
    #expect(
      edit.text
        == """
        ---
        # remark
        title:   "Odd  spacing"   # why
        agenda: []
        # before the place
        place:
          name: There
        uid: x
        ---

        Body: as it is
        place: not a field

        """.replacing("\n", with: lineEnd))
    edit.remove("uid")
    #expect(edit.written("uid") == nil)
  }

  @Test(
    "A file without fields is not edited", arguments: ["", "# Title\n", "---\ntitle: x\n", "a"])
  func noFrontMatter(text: String) {
    #expect(FrontMatterEdit(text) == nil)
  }
}
