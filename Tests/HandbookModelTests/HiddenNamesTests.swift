import Diagnostics
import HandbookModel
import Testing

@Suite("Names that are not shown")
struct HiddenNamesTests {
  private static func person(
    _ shownAs: ShownAs, role: String? = nil, edit: (inout Person) -> Void = { _ in }
  ) -> Entry.Details {
    HandbookModelTests.person {
      $0.shownAs = shownAs
      $0.role = role
      edit(&$0)
    }
  }

  private func source(body: String = "") -> HandbookSource {
    var source = HandbookSource()
    source.add("index.md", title: "Home", .page, body: body)
    source.add("people/ana-ruiz.md", title: "Ana Ruiz", Self.person(.initials))
    source.add("people/jl.md", title: "Jean-Luc Picard", Self.person(.initials))
    source.add("people/bo.md", title: "Bo Li", Self.person(.role, role: "Chair of Nursing"))
    source.add("people/sinead.md", title: "Sinéad O’Brien-Groß", Self.person(.initials))
    source.add("people/wang.md", title: "王小明", Self.person(.role, role: "Student"))
    source.add("people/cher.md", title: "Cher", Self.person(.initials))
    source.add("people/kim.md", title: "김민수", Self.person(.role, role: "Nurse"))
    source.add("people/ada.md", title: "Ada M. Day", Self.person(.initials))
    source.add("people/sam.md", title: "Sam Ruiz", Self.person(.name))
    return source
  }

  private func redacted(_ body: String) throws -> String {
    let handbook = source(body: body).handbook
    return try handbook.seen(by: .public, includingDrafts: false).entry("").body.markdown
  }

  @Test(
    "A full name is replaced however it is written",
    arguments: [
      ("Ana Ruiz spoke", "A. R. spoke"), ("ANA RUIZ, ana ruiz", "A. R., A. R."),
      ("Ask Ana Ruiz.", "Ask A. R."), ("Ana Ruiz's idea", "A. R.'s idea"),
      ("Ana Ruiz’s idea", "A. R.’s idea"), ("Ana Ruizs Idee", "A. R.s Idee"),
      ("Ana  \t Ruiz", "A.  \t R."), ("Ana\u{A0}Ruiz", "A.\u{A0}R."),
      ("Ana&nbsp;Ruiz", "A.&nbsp;R."), ("Ana\u{AD} Ru\u{AD}iz", "A.\u{AD} R."),
      ("Ana \u{200E}Ruiz", "A. \u{200E}R."), ("Aña Ruíz", "A. R."),
      ("*Ana* Ruiz", "*A.* R."), ("Ana **Ruiz**", "A. **R.**"), ("***Ana** Ruiz*", "***A.** R.*"),
      ("`Ana Ruiz`", "`A. R.`"), ("Ana ~~Ruiz~~", "A. ~~R.~~"),
      ("[Ana Ruiz](people/ana-ruiz.md)", "[A. R.](people/ana-ruiz.md)"),
      ("Sam Ruiz/Ana Ruiz", "Sam Ruiz/A. R."), ("@Ana Ruiz", "@A. R."),
      ("<b>Ana Ruiz</b>", "<b>A. R.</b>"), ("| Ana Ruiz |", "| A. R. |"),
      ("“Ana Ruiz”—Ana Ruiz", "“A. R.”—A. R."), ("Ana Ana Ruiz Ruiz", "Ana A. R. Ruiz"),
      ("Jean-Luc Picard", "J.-L. P."), ("Jean Luc\u{2011}Picard", "Jean Luc\u{2011}Picard"),
      ("JEAN-LUC  PICARD’S", "J.-L.  P.’S"), ("jean\u{2011}luc picard", "J.\u{2011}L. P."),
      ("Bo Li left", "Chair of Nursing left"), ("Bo *Li* left", "Chair of *Nursing* left"),
      ("SINEAD O'BRIEN-GROSS", "S. O.-G."), ("sine\u{301}ad o’brien groß", "S. O. G."),
      ("昨天王小明说", "昨天Student说"), ("王 小明", "Student"), ("김민수가 왔다", "Nurse가 왔다"),
      ("Ada M. Day", "A. M. D."), ("Ada M Day", "A. M. D."), ("Cher sang; CHER'S", "C. sang; C.'S"),
      ("Sonny/Cher", "Sonny/C."),
    ])
  func found(text: String, expected: String) throws {
    let result = try redacted(text)
    #expect(result == expected)
  }

  @Test(
    "A name keeps its lines, and a block quote its marks",
    arguments: [
      ("met Ana\nRuiz today", "met A.\nR. today"),
      ("met Ana\r\nRuiz - today", "met A.\r\nR. - today"),
      ("> [!MEMBERS]\n> Ana\n> Ruiz is ill", "> [!MEMBERS]\n> A.\n> R. is ill"),
      ("- Ana\n                Ruiz", "- A.\n                R."), ("Ana\\\nRuiz", "A.\\\nR."),
      ("> > Cher\n> > and 王小\n> > 明.", "> > C.\n> > and Student\n> > ."),
      ("Ana  \n*Ruiz*", "A.  \n*R.*"),
    ])
  func lines(text: String, expected: String) throws {
    let result = try redacted(text)
    #expect(result.utf8.elementsEqual(expected.utf8), "\(result.debugDescription)")
  }

  @Test(
    "Mentions, paths, other names and parts of names stay",
    arguments: [
      "@ana-ruiz, @people/ana-ruiz", "[x](../people/ana-ruiz.md#ana-ruiz)", "[x](ana-ruiz.md)",
      "![](img/ana_ruiz.jpg)", "![](ana_ruiz.jpg)", "[x](cher.md)",
      "@cher and @Cher, @jean-luc-picard",
      "people/cher/photo.jpg", "[x](Cher.md)", "<../people/Ana Ruiz.md>", "[x](Ana%20Ruiz.md)",
      "Ana", "Ruiz", "Ana, Ruiz", "Ana (Ruiz)", "Ana-Ruiz", "Anna Ruiz", "Ana Ruizo", "Sam Ruiz",
      "Mariana Ruiz", "Ana or Ruiz", "cherish", "Jean Luc", "Picard", "小明", "Bo Lisa",
      "", "\n", "Ana", "&nbsp;", "&",
    ])
  func untouched(text: String) throws {
    #expect(try redacted(text) == text)
  }

  @Test("Mentions keep their persons when the text before them changes its length")
  func mentionOffsets() throws {
    var source = source()
    source.add(
      "teams/t.md", title: "T",
      team { $0.purpose = sentence("@sam, Bo Li, @ana-ruiz; Ana Ruiz: @sam and @cher") })
    let handbook = source.handbook.seen(by: .public, includingDrafts: false)
    let purpose = try #require(try handbook.entry("teams/t").team?.purpose)
    #expect(purpose.text == "@sam, Chair of Nursing, @ana-ruiz; A. R.: @sam and @cher")
    let found = purpose.mentions.map { mention in
      let word = String(decoding: Array(purpose.text.utf8)[mention.range], as: UTF8.self)
      return word + " " + handbook.paths([mention.person.target].compactMap { $0 }).joined()
    }
    #expect(
      found == ["@sam people/sam", "@ana-ruiz people/a-r", "@sam people/sam", "@cher people/c"])
  }

  @Test("A person's own page gives nothing away")
  func ownPage() throws {
    var source = HandbookSource()
    source.add("people/a-r.md", title: "Al Roe", Self.person(.name))
    for name in ["ana-ruiz", "abe-roth", "ike-ross"] {
      let title = name.split(separator: "-").map(\.capitalized).joined(separator: " ")
      let role = name == "ike-ross" ? "Friend of Ana Ruiz, \(title)" : nil
      let details = Self.person(role == nil ? .initials : .role, role: role) {
        $0.photo = FileReference("\(name).jpg", at: HandbookSource.place)
        $0.links = [WebLink(title: title, url: "https://\(name).example")]
        $0.organization = "\(title) Ltd"
      }
      source.add("people/\(name).md", title: title, details, body: "I am \(title)") {
        $0.aliases = [located("people/\(name)-old")]
        $0.summary = "About \(title)"
      }
    }
    source.add("people/007.md", title: "007", Self.person(.initials))
    let handbook = source.handbook.seen(by: .public, includingDrafts: false)
    #expect(
      handbook.entries.map(\.path).sorted() == [
        "people/a-r", "people/a-r-2", "people/a-r-3", "people/friend-of-a-r-i-r", "people/n-n",
      ])
    // What is left of the sources' names is where they are, which is not written to pages.
    let rest = Dump(handbook).text.lowercased()
      .replacing(/sourcePath: "[^"]*"|path: "content\/[^"]*"/.ignoresCase(), with: "")
    let names = ["ana ruiz", "abe roth", "ike ross", "ana-ruiz", "abe-roth", "ike-ross", "007"]
    #expect(names.filter { rest.contains($0) } == [])
    let ike = try handbook.entry("people/friend-of-a-r-i-r")
    #expect(ike.title?.value == "Friend of A. R., I. R.")
    #expect(try handbook.entry("people/n-n").title?.value == "N. N.")
  }

  @Test("A name is replaced although its person has no page in this build")
  func peopleWithoutPages() throws {
    for hide in [{ $0.visibility = .members }, { $0.isDraft = true }] as [(inout Entry) -> Void] {
      var source = HandbookSource()
      source.add("index.md", title: "Thanks to Ana Ruiz")
      source.add("people/ana-ruiz.md", title: "Ana Ruiz", Self.person(.initials), edit: hide)
      let handbook = source.handbook.seen(by: .public, includingDrafts: false)
      #expect(try handbook.entry("").title?.value == "Thanks to A. R.")
    }
  }

  @Test("The site's and the community's default decide for people who say nothing")
  func defaults() throws {
    var source = HandbookSource()
    source.settings.shownAs = .initials
    source.add("a/index.md", title: "A", community { $0.shownAs = .name })
    source.add("a/people/eva.md", title: "Eva Maria", .person(Person()))
    source.add("b/people/ben.md", title: "Ben Zett", .person(Person()))
    source.add("b/people/pat.md", title: "Pat Zett", Self.person(.name))
    let handbook = source.handbook.seen(by: .public, includingDrafts: false)
    #expect(handbook.entries.compactMap(\.title?.value) == ["A", "Eva Maria", "B. Z.", "Pat Zett"])
  }

  @Test("Members see all names")
  func members() throws {
    let handbook = source(body: "Ana Ruiz").handbook
    let seen = handbook.seen(by: .members, includingDrafts: true)
    #expect(try seen.entry("").body.markdown == "Ana Ruiz")
    #expect(try seen.entry("people/ana-ruiz").title?.value == "Ana Ruiz")
  }

  @Test("20,000 names, one first name, and a megabyte of text take no time to speak of")
  func scale() throws {
    var text = ""
    for number in 0..<90_000 { text += "Ana Ruiz\(number % 50_000) " }
    var source = source(body: text + "\n> " + String(repeating: "Ana ", count: 20_000))
    for number in 0..<20_000 {
      source.add("people/p\(number).md", title: "Ana Ruiz\(number)", Self.person(.initials))
    }
    var handbook = source.handbook
    let time = ContinuousClock().measure {
      handbook = handbook.seen(by: .public, includingDrafts: false)
    }
    let body = try handbook.entry("").body.markdown
    #expect(body.hasPrefix("A. R. A. R. "))
    #expect(!body.contains("Ruiz19999 "))
    #expect(body.contains("Ana Ruiz20000 "))
    #expect(Set(handbook.entries.map(\.path)).count == handbook.entries.count)
    #expect(time < .seconds(60))
  }

  @Test("Names of thousands of words cannot make it slow")
  func longNames() throws {
    let name = String(repeating: "a ", count: 20_000)
    var source = HandbookSource()
    source.add("index.md", title: "Home", .page, body: String(repeating: "a ", count: 100_000))
    source.add("people/p.md", title: name, Self.person(.role, role: "X"))
    let handbook = source.handbook
    let time = ContinuousClock().measure {
      #expect(handbook.seen(by: .public, includingDrafts: false).entries.count == 2)
    }
    #expect(time < .seconds(60))
  }
}

extension StringProtocol {
  fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }
}
