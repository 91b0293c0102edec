import Diagnostics
import HandbookModel
import Testing

@testable import Reading

@Suite("A community in one file")
struct OneFileTests {
  @Test("Lists in a community's front matter are entries as if they had files")
  func lists() throws {
    let sample = Sample(
      """
      ---
      kind: community
      title: Equity
      meetings:
        - title: Kick-off!
          starts: 2026-02-03 10:00
          body: |

            Notes
              indented
        - title: Finale
          slug: end
          starts: 2026-06-30
      teams:
        - title: Intake Team
          members: [ana-ruiz]
      people:
        - name: Ana Ruiz
          kind: person
        - slug: sam
          role: nurse
      outcomes:
        - title: A desk
          kind: plan
          body: "One *line*"
      ---
      Welcome
      """, at: "communities/equity/index.md")
    #expect(sample.faults == "")
    let entries = sample.result.entries
    #expect(
      entries.map(\.kind) == [
        .community, .meeting, .meeting, .team, .person, .person, .outcome,
      ])
    #expect(
      entries.map(\.path) == [
        "communities/equity", "communities/equity/meetings/kick-off",
        "communities/equity/meetings/end", "communities/equity/teams/intake-team",
        "communities/equity/people/ana-ruiz", "communities/equity/people/sam",
        "communities/equity/outcomes/a-desk",
      ])
    #expect(
      entries.dropFirst().map(\.sourcePath)
        == entries.dropFirst().map { $0.path + ".md" })
    #expect(
      entries.map(\.place.position)
        == ["1:0", "5:5", "11:5", "15:5", "18:5", "20:5", "23:5"])
    #expect(entries.map(\.isIndex) == [true] + Array(repeating: false, count: 6))
    #expect(entries[0].body.markdown == "Welcome")
    #expect(entries[1].body.markdown == "\nNotes\n  indented\n")
    #expect(entries[1].body.firstLine == 8)
    #expect(entries[1].body.indentation == 6)
    #expect(entries[2].body.markdown == "")
    #expect(entries[6].body.markdown == "One *line*")
    #expect(entries[6].body.firstLine == 25)
    guard case .outcome(let outcome) = entries[6].details else {
      Issue.record("the last entry is no outcome")
      return
    }
    #expect(outcome.kind == .plan)
    guard case .team(let team) = entries[3].details else {
      Issue.record("the fourth entry is no team")
      return
    }
    #expect(team.members.first?.person.place.position == "16:15")
  }

  @Test("At the root of the content, too")
  func rootCommunity() {
    let sample = Sample(
      "---\nkind: community\ntitle: x\nteams: [{title: A}]\n---\n", at: "index.md",
      communities: [""])
    #expect(sample.result.entries.map(\.path) == ["", "teams/a"])
    #expect(sample.result.entries.map(\.sourcePath) == ["index.md", "teams/a.md"])
  }

  @Test("A block's indentation is told even if its first line is indented further")
  func indentedBlock() {
    let sample = Sample.community("teams:\n  - title: A\n    body: |2\n        code\n      text")
    #expect(sample.faults == "")
    #expect(sample.result.entries.last?.body.markdown == "  code\ntext\n")
    #expect(sample.result.entries.last?.body.indentation == 6)
    #expect(sample.result.entries.last?.body.firstLine == 7)
  }

  @Test(
    "Faults of items are told at their places, and the others are read",
    arguments: [
      (
        "meetings:\n  - starts: 2026-02-03",
        """
        5:5: error: ‘title’ is missing [missing-field]
            - starts: 2026-02-03
              ^
          help: write ‘title:’ and what it is called, as plain text

        """
      ),
      (
        "people:\n  - role: nurse",
        """
        5:5: error: ‘name’ is missing [missing-field]
            - role: nurse
              ^
          help: write ‘name:’ and the person’s name

        """
      ),
      (
        "people: [Ana Ruiz]",
        """
        4:10: error: each item of ‘people’ must be a group of fields, but this is text [wrong-type]
          people: [Ana Ruiz]
                   ^
          help: write it as ‘name:’, with its other fields below

        """
      ),
      (
        "teams: Intake",
        """
        4:8: error: ‘teams’ must be a list, but this is text [wrong-type]
          teams: Intake
                 ^
          help: begin each item on a line of its own with ‘- title:’

        """
      ),
      (
        "teams:\n  - {title: '!!!'}",
        """
        5:14: error: no address can be made from ‘!!!’ [empty-slug]
            - {title: '!!!'}
                       ^
          help: write a ‘slug’ of letters, digits and ‘-’

        """
      ),
      (
        "teams:\n  - {title: A, kind: person}",
        """
        5:22: error: this list holds teams, but ‘kind’ says person [misplaced-kind]
            - {title: A, kind: person}
                               ^
          help: delete ‘kind’, or move the item to another list

        """
      ),
    ])
  func wrongItems(yaml: String, faults: String) {
    let sample = Sample.community(yaml + "\noutcomes: [{title: Desk}]")
    #expect(sample.faults == faults)
    #expect(sample.result.entries.map(\.kind) == [.community, .outcome])
  }

  @Test("A meeting whose time is broken is known by its name")
  func unreadableMeeting() {
    let sample = Sample.community("meetings:\n  - title: Kick-off\n    starts: 2026-02-03 25:00")
    #expect(sample.result.diagnostics.map(\.code) == [.invalidTime])
    #expect(sample.result.unreadable.map(\.slug) == ["kick-off"])
  }

  @Test("Faults within a body are counted from its own place")
  func bodyPlace() {
    let sample = Sample.community("teams:\n  - title: A\n    body: >\n      folded\n      text")
    #expect(sample.result.entries.last?.body.firstLine == 7)
    #expect(sample.result.entries.last?.body.indentation == 0)
  }
}
