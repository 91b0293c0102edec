import Testing

@testable import Reading

@Suite("Members' blocks in fields")
struct MisplacedMarkerTests {
  @Test(
    "A members' block in the text of a field would be published, and is an error",
    arguments: [
      ("summary: '[!MEMBERS] Call us'", "4:11", "summary"),
      ("summary: '> [!members] Call us'", "4:11", "summary"),
      ("aims: [{slug: a, title: 'A [!Members] b'}]", "4:26", "title"),
      ("commitment: '[!MEMBERS] b'", "4:14", "commitment"),
      ("summary: |\n  One.\n  > [!MEMBERS]\n  > Two.", "5:3", "summary"),
    ])
  func inFields(yaml: String, place: String, field: String) {
    #expect(
      Sample.community(yaml).headlines == [
        "\(place): error: [!MEMBERS] does not hide anything from the public in ‘\(field)’ "
          + "[misplaced-members-block]"
      ])
  }

  @Test(
    "Mistaken spellings are found as in bodies",
    arguments: [
      "[!MEMBER]", "[!MEMBRES]", "[ ! members ]", "\\[!MEMBERS\\]", "［！MEMBERS］", "[!**Members**]",
      "[!MEMBERS-ONLY]", "[!x] [!MEMBERS", "[[!memebrs]]", "[!MEM\u{200B}BERS]",
    ])
  func spellings(text: String) {
    #expect(MisplacedMarker.occurs(in: "Hello " + text + " there"))
  }

  @Test(
    "Other brackets and marks are left alone",
    arguments: [
      "Members!", "[members]", "[!] members", "[!NOTE] members", "![members](a.png)",
      "[ok] !members",
      "", "[!",
    ])
  func others(text: String) {
    #expect(!MisplacedMarker.occurs(in: text))
  }
}
