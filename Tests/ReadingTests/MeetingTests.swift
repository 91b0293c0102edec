import Diagnostics
import HandbookModel
import Testing

@testable import Reading

@Suite("Fields of meetings")
struct MeetingTests {
  @Test("Every field of a meeting and every common field is read")
  func allFields() throws {
    let sample = Sample(
      """
      ---
      kind: meeting
      title: "Kick-off"
      summary: >
        We meet
        for the first time.
      slug: start
      aliases: [/old/kickoff/, old/start]
      order: 2.5
      tags: [welcome, planning]
      visibility: members
      draft: yes
      language: pt-BR
      starts: 2026-02-03T10:00
      ends: 12:00
      time_zone: America/New_York
      status: Held
      place: {name: Library, address: 1 Main St, room: "2.10", access: step-free}
      online: {url: https://call.example.org/x, phone: +1 555 0100, passcode: 007}
      teams: intake
      facilitators: [ana-ruiz, sam-okoro]
      aim: Agree on an aim with @ana-ruiz
      agenda:
        - {title: Welcome, minutes: 10, lead: ana-ruiz}
        - title: Data
          lead: [ana-ruiz, sam-okoro]
          team: intake
          notes: Bring numbers
      attendance: [ana-ruiz]
      decisions: [Meet monthly, "Ask @sam-okoro"]
      next_steps:
        - {title: Draft, owner: ana-ruiz, due: 2026-03-01, done: no, meeting: start}
      materials:
        - {title: Slides, url: https://example.org/slides}
        - {title: Notes, file: files/notes.pdf}
        - title: Book
      concluding: true
      repeats: {every: month, on: first tuesday, until: 2026-12-31, except: [2026-08-04]}
      uid: abc@example.org
      replaces: {meeting: series, date: 2026-02-02}
      ---
      Minutes
      """, at: "communities/equity/meetings/2026-02-03-kickoff.md")
    #expect(sample.faults == "")
    let entry = try #require(sample.entry)
    #expect(entry.path == "communities/equity/meetings/start")
    #expect(entry.sourcePath == "communities/equity/meetings/2026-02-03-kickoff.md")
    #expect(entry.isIndex == false)
    #expect(entry.title?.value == "Kick-off")
    #expect(entry.title?.place.position == "3:9")
    #expect(entry.summary == "We meet for the first time.")
    #expect(entry.aliases.map(\.value) == ["old/kickoff", "old/start"])
    #expect(entry.order == 2.5)
    #expect(entry.tags.map(\.value) == ["welcome", "planning"])
    #expect(entry.visibility == .members)
    #expect(entry.isDraft)
    #expect(entry.language == "pt-BR")
    #expect(entry.body.markdown == "Minutes")
    let meeting = try #require(sample.meeting)
    #expect(meeting.starts.iso8601 == "2026-02-03T10:00")
    #expect(meeting.ends?.iso8601 == "2026-02-03T12:00")
    #expect(meeting.timeZone?.value == "America/New_York")
    #expect(meeting.status == .held)
    let venue = try #require(meeting.venue)
    #expect(
      [venue.name, venue.address, venue.room, venue.access]
        == ["Library", "1 Main St", "2.10", "step-free"])
    let online = try #require(meeting.online)
    #expect(
      [online.url, online.phone, online.passcode]
        == ["https://call.example.org/x", "+1 555 0100", "007"])
    #expect(meeting.teams.map(\.summary) == ["team intake"])
    #expect(meeting.facilitators.map(\.summary) == ["person ana-ruiz", "person sam-okoro"])
    #expect(meeting.facilitators.last?.place.position == "21:26")
    #expect(meeting.aim?.text == "Agree on an aim with @ana-ruiz")
    #expect(meeting.aim?.place.position == "22:6")
    #expect(meeting.agenda.map(\.title.text) == ["Welcome", "Data"])
    #expect(meeting.agenda.map(\.minutes) == [10, nil])
    #expect(meeting.agenda.map(\.lead.words) == [["ana-ruiz"], ["ana-ruiz", "sam-okoro"]])
    #expect(meeting.agenda.last?.team?.summary == "team intake")
    #expect(meeting.agenda.last?.notes?.text == "Bring numbers")
    #expect(meeting.attendance.map(\.summary) == ["person ana-ruiz"])
    #expect(meeting.decisions.map(\.text) == ["Meet monthly", "Ask @sam-okoro"])
    #expect(meeting.decisions.last?.place.position == "30:28")
    let step = try #require(meeting.nextSteps.first)
    #expect(step.title.text == "Draft")
    #expect(step.owners.map(\.summary) == ["person ana-ruiz"])
    #expect(step.due?.iso8601 == "2026-03-01")
    #expect(step.isDone == false)
    #expect(step.meeting?.summary == "meeting start")
    #expect(meeting.materials.map(\.title) == ["Slides", "Notes", "Book"])
    #expect(
      meeting.materials.map(\.summary)
        == ["https://example.org/slides", "files/notes.pdf at 35:26", "nowhere"])
    #expect(meeting.isConcluding)
    var recurrence = Recurrence(every: 1, .month)
    recurrence.weekdays = [.init(weekday: 2, ordinal: 1)]
    recurrence.end = CivilDate(year: 2026, month: 12, day: 31).map { .until($0) }
    recurrence.exceptions = [CivilDate(year: 2026, month: 8, day: 4)].compactMap { $0 }
    #expect(meeting.recurrence?.value == recurrence)
    #expect(meeting.uid == "abc@example.org")
    #expect(meeting.replaces?.meeting.summary == "meeting series")
    #expect(meeting.replaces?.date.iso8601 == "2026-02-02")
  }

  @Test("A meeting needs a title and a start")
  func required() {
    let sample = Sample("---\naim: Talk\n---\n")
    #expect(
      sample.faults == """
        1: error: ‘starts’ is missing [missing-field]
          ---
          help: write ‘starts:’ and when it begins: ‘2026-02-03 10:00’, or ‘2026-02-03’ for the \
        whole day
        1: error: ‘title’ is missing [missing-field]
          ---
          help: write ‘title:’ and what it is called, as plain text

        """)
    #expect(sample.result.entries.isEmpty)
    #expect(sample.result.unreadable.map(\.slug) == ["kickoff"])
    #expect(sample.result.unreadable.map(\.kind) == [.meeting])
  }

  @Test("A meeting without a title is read all the same")
  func withoutTitle() {
    let sample = Sample("---\ntitle: \"\"\nstarts: 2026-02-03\n---\n")
    #expect(sample.headlines == ["1: error: ‘title’ is missing [missing-field]"])
    #expect(sample.entry?.kind == .meeting)
  }

  @Test(
    "What is left open counts as not written",
    arguments: [
      "aim:", "aim: ~", "aim: null", "aim: \"\"", "agenda: []", "online: {}", "teams:\n  -",
      "ends: ''", "place: Null",
    ])
  func absent(yaml: String) {
    let sample = Sample.meeting(yaml)
    #expect(sample.faults == "")
    #expect(sample.meeting?.aim == nil)
    #expect(sample.meeting?.online == nil)
    #expect(sample.meeting?.venue == nil)
    #expect(sample.meeting?.ends == nil)
  }

  @Test("A place can be its name alone")
  func placeName() {
    #expect(Sample.meeting("place: Library, room 2").meeting?.venue?.name == "Library, room 2")
  }
}

extension Material {
  fileprivate var summary: String {
    switch location {
    case .url(let url)?: url
    case .file(let file)?: "\(file.written) at \(file.place.position)"
    case nil: "nowhere"
    }
  }
}
