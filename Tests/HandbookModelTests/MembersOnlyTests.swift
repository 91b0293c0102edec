import Diagnostics
import HandbookModel
import Testing

/// The first of the two places that decide what the public sees.
@Suite("A handbook for the public")
struct MembersOnlyTests {
  /// A community with everything that is for members, or as if that had never been written.
  private func source(withSecrets: Bool) throws -> HandbookSource {
    var source = HandbookSource()
    func and(_ reference: [Reference]) -> [Reference] { withSecrets ? reference : [] }
    source.add("cop/index.md", title: "COP", community { $0.conveners = refer(.person, "ana") })
    source.add(
      "cop/people/ana.md", title: "Ana",
      person {
        $0.role = "Lead"
        $0.email = withSecrets ? "secret-ana@example.org" : nil
        $0.phone = withSecrets ? "+1 555 0100 secret" : nil
      })
    source.add(
      "cop/meetings/one.md", title: "One",
      try meeting("2026-02-03") { meeting in
        meeting.attendance = and(refer(.person, "ana", "eve"))
        meeting.facilitators = refer(.person, "ana") + and(refer(.person, "eve"))
        meeting.teams = refer(.team, "open") + and(refer(.team, "closed"))
        if withSecrets {
          meeting.online = OnlineAccess(
            url: "https://secret.example", phone: "secret phone", passcode: "secret code")
        }
        var item = AgendaItem(title: sentence("Welcome"))
        item.lead = and(refer(.person, "eve"))
        item.team = and(refer(.team, "closed")).first
        meeting.agenda = [item]
        var step = NextStep(title: sentence("Book the room"))
        step.owners = and(refer(.person, "eve")) + refer(.person, "ana")
        step.meeting = and(refer(.meeting, "retreat")).first
        meeting.nextSteps = [step]
      })
    source.add(
      "cop/meetings/two.md", title: "Two",
      try meeting("2026-02-10") { meeting in
        if let series = and(refer(.meeting, "retreat")).first {
          meeting.replaces = Replacement(meeting: series, date: meeting.starts.date)
        }
      })
    source.add(
      "cop/teams/open.md", title: "Open",
      team { team in
        team.lead = and(refer(.person, "eve")).first
        team.members = (refer(.person, "ana") + and(refer(.person, "eve"))).map {
          .init(person: $0, role: $0.written == "eve" ? "secret role" : "chair")
        }
        var assignment = Team.Assignment(title: sentence("Write"))
        assignment.owners = and(refer(.person, "eve"))
        assignment.meeting = and(refer(.meeting, "retreat")).first
        team.assignments = [assignment]
      })
    source.add(
      "cop/outcomes/plan.md", title: "Plan",
      outcome {
        $0.team = and(refer(.team, "closed")).first
        $0.owners = refer(.person, "ana") + and(refer(.person, "eve"))
        $0.decidedAt = refer(.meeting, "one") + and(refer(.meeting, "retreat"))
        $0.presentedAt = and(refer(.meeting, "retreat"))
        $0.supersedes = and(refer(.outcome, "hidden"))
        $0.related = and(refer(.outcome, "hidden"))
      })
    if withSecrets { try addHidden(to: &source) }
    return source
  }

  /// Entries that are for members by file, by folder and as an item of a list.
  private func addHidden(to source: inout HandbookSource) throws {
    source.add("cop/people/eve.md", title: "Secret Eve", .person(Person()), body: "secret life") {
      $0.visibility = .members
      $0.place = SourcePlace(path: "content/cop/index.md", line: 12)
    }
    source.add(
      "cop/meetings/retreat.md", title: "Secret retreat",
      try meeting("2026-02-10") {
        $0.facilitators = refer(.person, "ana")
        $0.teams = refer(.team, "open")
        $0.recurrence = Located(Recurrence(every: 1, .week), at: HandbookSource.place)
      }
    ) { $0.visibility = .members }
    source.add("cop/teams/closed.md", title: "Secret team", team()) { $0.visibility = .members }
    source.add(
      "cop/outcomes/hidden.md", title: "Secret outcome",
      outcome { $0.owners = refer(.person, "ana") }
    ) { $0.visibility = .members }
    source.add("cop/inside/index.md", title: "Secret section", .page, body: "secret") {
      $0.visibility = .members
      $0.tags = [located("secret tag")]
    }
    source.add("cop/inside/page.md", title: "Secret page", .page) {
      $0.summary = "secret summary"
      $0.aliases = [located("secret/alias")]
    }
    source.add("lab/index.md", title: "Secret COP", community()) { $0.visibility = .members }
    source.add(
      "lab/people/lee.md", title: "Secret Lee",
      person {
        $0.role = "secret role"
        $0.email = "secret@example.org"
      })
  }

  @Test("It holds nothing that is for members, and no reference to it")
  func nothingLeft() throws {
    let (handbook, diagnostics) = try source(withSecrets: true).link()
    #expect(diagnostics == [])
    let everything = Dump(handbook).text.lowercased()
    #expect(everything.contains("secret"))
    let seen = Dump(handbook.seen(by: .public, includingDrafts: true)).text.lowercased()
    let words = [
      "secret", "eve", "retreat", "closed", "hidden", "inside", "lab", "lee", "555", "nothing",
    ]
    #expect(words.filter { seen.contains($0) } == [])
  }

  @Test("It is the one that is linked when nothing for members has been written")
  func sameAsNeverWritten() throws {
    let seen = try source(withSecrets: true).handbook.seen(by: .public, includingDrafts: false)
    let bare = try source(withSecrets: false).handbook
    #expect(Dump(seen) == Dump(bare.seen(by: .public, includingDrafts: false)))
    #expect(Dump(seen) == Dump(bare))
    #expect(Dump(seen).text.contains("path: \"cop/outcomes/plan\""))
  }

  @Test("Members see all of it")
  func members() throws {
    let handbook = try source(withSecrets: true).handbook
    #expect(Dump(handbook.seen(by: .members, includingDrafts: true)) == Dump(handbook))
    #expect(Dump(handbook) != Dump(handbook.seen(by: .public, includingDrafts: true)))
  }

  @Test("Names keep their meaning for all: a word for what is hidden is not unknown")
  func hiddenWords() throws {
    let handbook = try source(withSecrets: true).handbook.seen(by: .public, includingDrafts: false)
    let one = try handbook.entry("cop/meetings/one")
    #expect(handbook.find(.person, "eve", from: one) == .hidden)
    #expect(handbook.hides(source: "cop/people/eve.md"))
    #expect(handbook.hides(source: "cop/inside/photo.jpg"))
    #expect(handbook.hides(source: "lab/people/photo.jpg"))
    #expect(!handbook.hides(source: "cop/people/photo.jpg"))
  }

  @Test("A mention of somebody hidden stays as one of nobody")
  func mentions() throws {
    var source = try source(withSecrets: true)
    source.add(
      "cop/teams/note.md", title: "Note", team { $0.purpose = sentence("with @eve and @ana") })
    let handbook = source.handbook.seen(by: .public, includingDrafts: false)
    let mentions = try handbook.entry("cop/teams/note").team?.purpose?.mentions ?? []
    #expect(handbook.paths(mentions.compactMap(\.person.target)) == ["cop/people/ana"])
    #expect(mentions.map(\.range) == [5..<9, 14..<18])
  }

  @Test("What only drafts say is not seen before its time")
  func drafts() throws {
    var source = try source(withSecrets: false)
    source.add(
      "cop/outcomes/next.md", title: "Next", outcome { $0.supersedes = refer(.outcome, "plan") }
    ) { $0.isDraft = true }
    source.add(
      "cop/outcomes/after.md", title: "After", outcome { $0.related = refer(.outcome, "next") })
    let handbook = source.handbook
    let plan = try handbook.entry("cop/outcomes/plan").id
    #expect(handbook.connections.list(.supersededBy, of: plan).count == 1)
    let seen = handbook.seen(by: .members, includingDrafts: false)
    #expect(seen.connections.list(.supersededBy, of: plan) == [])
    #expect(try seen.entry("cop/outcomes/after").outcome?.related.count == 0)
  }
}
