import Diagnostics
import HandbookModel
import Testing

@testable import Reading

@Suite("Fields of communities, teams, people, outcomes and pages")
struct EntryFieldTests {
  @Test("Every field of a community is read")
  func community() throws {
    let sample = Sample.community(
      """
      aim: Find a way
      goal: [learn, Solve, recommend, build]
      starts: 2026-01-01
      ends: 2026-12-31
      status: active
      time_zone: Europe/Berlin
      language: de
      facilitators: ana-ruiz
      conveners: [sam-okoro]
      intentions: [Be open and honest, Listen]
      commitment: Two hours a month
      join: Ask @ana-ruiz
      contact: ana@example.org
      links:
        - {title: Forum, url: https://example.org/forum}
        - {title: Mail, url: "mailto:ana@example.org"}
        - {title: Call, url: "tel:+15550100"}
      shown_as: initials
      color: Steel Blue
      intended_size: 12
      statuses: [idea, In trial, done]
      """)
    #expect(sample.faults == "")
    let entry = try #require(sample.entry)
    #expect(entry.path == "communities/equity")
    #expect(entry.isIndex)
    #expect(entry.language == "de")
    let community = try #require(sample.community)
    #expect(community.aim?.text == "Find a way")
    #expect(community.goals == [.learn, .solve, .recommend, .build])
    #expect(community.starts?.iso8601 == "2026-01-01")
    #expect(community.ends?.iso8601 == "2026-12-31")
    #expect(community.status == .active)
    #expect(community.timeZone?.value == "Europe/Berlin")
    #expect(community.facilitators.map(\.summary) == ["person ana-ruiz"])
    #expect(community.conveners.map(\.summary) == ["person sam-okoro"])
    #expect(community.intentions.map(\.text) == ["Be open and honest", "Listen"])
    #expect(community.commitment?.text == "Two hours a month")
    #expect(community.join?.text == "Ask @ana-ruiz")
    #expect(community.contact == "ana@example.org")
    #expect(community.links.map(\.title) == ["Forum", "Mail", "Call"])
    #expect(
      community.links.map(\.url)
        == ["https://example.org/forum", "mailto:ana@example.org", "tel:+15550100"])
    #expect(community.shownAs == .initials)
    #expect(community.color?.value.hex == "#4682B4")
    #expect(community.intendedSize == 12)
    #expect(community.statuses == ["idea", "In trial", "done"])
  }

  @Test("Every field of a team is read")
  func team() throws {
    let sample = Sample.team(
      """
      purpose: Ask @ana-ruiz
      lead: ana-ruiz
      members:
        - ana-ruiz
        - {person: sam-okoro, role: note taker}
      responsibilities: {during: [Take notes], between: Call families}
      assignments:
        - {title: Survey, owner: [ana-ruiz], due: 2026-03-01, when: between, meeting: kickoff,
           status: doing}
        - title: Room
      """)
    #expect(sample.faults == "")
    let team = try #require(sample.team)
    #expect(team.purpose?.text == "Ask @ana-ruiz")
    #expect(team.lead?.summary == "person ana-ruiz")
    #expect(team.members.map(\.person.summary) == ["person ana-ruiz", "person sam-okoro"])
    #expect(team.members.map(\.role) == [nil, "note taker"])
    #expect(team.duringMeetings.map(\.text) == ["Take notes"])
    #expect(team.betweenMeetings.map(\.text) == ["Call families"])
    let assignment = try #require(team.assignments.first)
    #expect(assignment.title.text == "Survey")
    #expect(assignment.owners.map(\.summary) == ["person ana-ruiz"])
    #expect(assignment.due?.iso8601 == "2026-03-01")
    #expect(assignment.occasion == .between)
    #expect(assignment.meeting?.summary == "meeting kickoff")
    #expect(team.assignments.map(\.status) == [.doing, .open])
  }

  @Test("Every field of a person is read")
  func person() throws {
    let sample = Sample.person(
      """
      name: Ana Ruiz
      pronouns: she/her
      role: nurse
      organization: County
      perspective: front line
      photo: ../images/ana.jpg
      email: ana@example.org
      phone: 555 0100
      links: [{title: Blog, url: http://example.org}]
      shown_as: role
      """)
    #expect(sample.faults == "")
    #expect(sample.entry?.title?.value == "Ana Ruiz")
    #expect(sample.entry?.path == "people/ana-ruiz")
    let person = try #require(sample.person)
    #expect(
      [person.pronouns, person.role, person.organization, person.perspective]
        == ["she/her", "nurse", "County", "front line"])
    #expect(person.photo?.written == "../images/ana.jpg")
    #expect([person.email, person.phone] == ["ana@example.org", "555 0100"])
    #expect(person.links.map(\.url) == ["http://example.org"])
    #expect(person.shownAs == .role)
  }

  @Test("A person needs no name, and can have it as title")
  func personTitle() {
    #expect(Sample.person("title: Ana Ruiz").entry?.title?.value == "Ana Ruiz")
    #expect(Sample.person("role: nurse").faults == "")
    #expect(Sample.person("role: nurse").entry?.title == nil)
  }

  @Test("Every field of an outcome is read")
  func outcome() throws {
    let sample = Sample.outcome(
      """
      kind: Project
      number: R3
      status: In-Progress
      team: intake
      owners: [ana-ruiz]
      addressed_to: [County board, Clinics, county-board,  clinics]
      themes: access
      timeframe: next
      priority: high
      decided_at: kickoff
      presented_at: [kickoff, finale]
      progress: 40
      history:
        - {date: 2026-02-03, status: draft, note: "By @ana-ruiz"}
        - date: 2026-03-03
      evidence: [{title: Study, url: https://example.org/study}]
      supersedes: [old-desk]
      related: equity/other
      next_steps: [{title: Build, done: true}]
      """)
    #expect(sample.faults == "")
    let outcome = try #require(sample.outcome)
    #expect(outcome.kind == .project)
    #expect(outcome.number?.value == "R3")
    #expect(outcome.status?.value == "In-Progress")
    #expect(outcome.team?.summary == "team intake")
    #expect(outcome.owners.map(\.summary) == ["person ana-ruiz"])
    #expect(outcome.addressedTo == ["County board", "Clinics"])
    #expect(outcome.themes == ["access"])
    #expect(outcome.timeframe == .next)
    #expect(outcome.priority == .high)
    #expect(outcome.decidedAt.map(\.summary) == ["meeting kickoff"])
    #expect(outcome.presentedAt.map(\.summary) == ["meeting kickoff", "meeting finale"])
    #expect(outcome.progress == 40)
    #expect(outcome.history.map(\.date.iso8601) == ["2026-02-03", "2026-03-03"])
    #expect(outcome.history.map(\.status?.value) == ["draft", nil])
    #expect(outcome.history.map(\.note?.text) == ["By @ana-ruiz", nil])
    #expect(outcome.evidence.map(\.title) == ["Study"])
    #expect(outcome.supersedes.map(\.summary) == ["outcome old-desk"])
    #expect(outcome.related.map(\.summary) == ["outcome equity/other"])
    #expect(outcome.nextSteps.map(\.isDone) == [true])
  }

  @Test("A page has the common fields only")
  func page() {
    let sample = Sample.page("title: About\nstarts: 2026-02-03")
    #expect(
      sample.headlines == [
        "3:1: error: ‘starts’ is a field of communities or meetings, not of pages [unknown-key]"
      ])
    #expect(sample.entry?.kind == .page)
    #expect(sample.entry?.path == "about")
  }

  @Test("A long title is a warning")
  func longTitle() {
    let title = String(repeating: "é", count: 301)
    #expect(
      Sample.page("title: \(title)").headlines == [
        "2:8: warning: this title has more than 300 characters [long-title]"
      ])
    #expect(Sample.page("title: \(title.dropLast())").headlines == [])
  }

  @Test(
    "Sentences keep the place of their first character",
    arguments: [
      ("aim: Ask @ana", "4:6"), ("aim: \"Ask @ana\"", "4:7"), ("aim: 'Ask @ana'", "4:7"),
      ("aim: |\n  Ask @ana", "5:3"), ("aim: >\n    Ask\n    @ana", "5:5"),
      ("aim:\n  Ask @ana", "5:3"),
      ("aim: \"  Ask @ana\"", "4:9"),
    ])
  func sentencePlaces(yaml: String, position: String) {
    let aim = Sample.meeting(yaml).meeting?.aim
    #expect(aim?.text == "Ask @ana")
    #expect(aim?.place.position == position)
  }

  @Test("The fields described are those of the content model")
  func descriptions() {
    let common = "title summary slug aliases order tags visibility draft language image image_alt"
    func names<Root>(_ record: Record<Root>) -> String {
      record.fields.map(\.description.name).joined(separator: " ")
    }
    #expect(names(PageFields.record) == "kind \(common)")
    #expect(
      names(CommunityFields.record) == """
        kind \(common) aim aims goal starts ends status time_zone facilitators conveners \
        intentions commitment join contact links shown_as color intended_size statuses meetings \
        teams people outcomes
        """)
    #expect(
      names(MeetingFields.inFile) == """
        kind \(common) starts ends duration time_zone repeats replaces status place online teams \
        facilitators aim agenda attendance decisions next_steps materials concluding uid
        """)
    #expect(
      names(TeamFields.inList) == """
        kind \(common) body purpose lead members responsibilities assignments
        """)
    #expect(
      names(PersonFields.inFile) == """
        kind \(common) name pronouns role organization perspective photo email phone links shown_as
        """)
    #expect(
      names(OutcomeFields.inFile) == """
        \(common) kind number status aims team owners addressed_to themes timeframe priority \
        decided_at presented_at progress history evidence supersedes related next_steps
        """)
  }
}
