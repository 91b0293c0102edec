import Diagnostics
import HandbookModel
import Testing

/// Every text of every kind of entry, so that a field which is added later cannot be forgotten.
@Suite("Names in fields")
struct FieldCoverageTests {
  private let name = "Ana Ruiz"

  private var sentence: Sentence { HandbookModelTests.sentence("by \(name)") }
  private var materials: [Material] { [Material(title: name, location: .url("https://x.example"))] }
  private var links: [WebLink] { [WebLink(title: name, url: "https://x.example")] }
  private var nextSteps: [NextStep] { [NextStep(title: sentence)] }

  private var wholeCommunity: Entry.Details {
    community {
      $0.aim = sentence
      $0.aims = [Community.Aim(slug: located("a"), title: sentence)]
      $0.timeZone = located("UTC")
      $0.intentions = [sentence]
      $0.commitment = sentence
      $0.join = sentence
      $0.contact = name
      $0.links = links
      $0.statuses = [name]
    }
  }

  private func wholeMeeting() throws -> Entry.Details {
    try meeting("2026-02-03") {
      $0.timeZone = located("UTC")
      $0.venue = Venue(name: name, address: name, room: name, access: name)
      $0.online = OnlineAccess(url: name, phone: name, passcode: name)
      $0.aim = sentence
      var item = AgendaItem(title: sentence)
      item.notes = sentence
      $0.agenda = [item]
      $0.decisions = [sentence]
      $0.nextSteps = nextSteps
      $0.materials = materials
      $0.uid = "1"
    }
  }

  private var wholeTeam: Entry.Details {
    team {
      $0.purpose = sentence
      $0.members = refer(.person, "bo").map { Team.Member(person: $0, role: name) }
      $0.duringMeetings = [sentence]
      $0.betweenMeetings = [sentence]
      $0.assignments = [Team.Assignment(title: sentence)]
    }
  }

  private var wholePerson: Entry.Details {
    person {
      $0.pronouns = name
      $0.role = name
      $0.organization = name
      $0.perspective = name
      $0.email = name
      $0.phone = name
      $0.links = links
    }
  }

  private func wholeOutcome() throws -> Entry.Details {
    let date = try day("2026-02-03")
    return outcome {
      $0.number = located(name)
      $0.status = located(name)
      $0.addressedTo = [name]
      $0.themes = [name]
      var event = Outcome.Event(date: date)
      event.status = located(name)
      event.note = sentence
      $0.history = [event]
      $0.evidence = materials
      $0.nextSteps = nextSteps
    }
  }

  private func source() throws -> HandbookSource {
    var source = HandbookSource()
    source.settings.title = name
    source.settings.summary = name
    source.settings.organization = name
    source.settings.contact = name
    source.settings.license = name
    let details: [(String, Entry.Details)] = [
      ("c/index.md", wholeCommunity), ("c/page.md", .page), ("c/meetings/m.md", try wholeMeeting()),
      ("c/teams/t.md", wholeTeam), ("c/people/bo.md", wholePerson),
      ("c/outcomes/o.md", try wholeOutcome()),
    ]
    for (file, details) in details {
      source.add(file, title: name, details, body: "# \(name)") {
        $0.summary = name
        $0.tags = [located(name)]
        if file.hasSuffix("bo.md") { $0.title = located("Bo Li") }
      }
    }
    source.add(
      "c/people/x.md", title: name,
      person {
        $0.role = "Assistant of \(name)"
        $0.shownAs = .role
      })
    return source
  }

  @Test("A full name is left in no field of any kind of entry, nor in the site's settings")
  func noFieldLeft() throws {
    let handbook = try source().handbook
    #expect(Dump(handbook).text.ranges(of: name).count > 60)
    let seen = handbook.seen(by: .public, includingDrafts: false)
    #expect(Dump(seen).text.ranges(of: name).isEmpty)
    #expect(Dump(seen).text.contains("Assistant of A. R."))
  }

  @Test("The fields of this suite are all there are: a new one belongs into it")
  func allFieldsFilled() throws {
    let handbook = try source().handbook
    var empty: Set<String> = []
    for entry in handbook.entries where entry.path != "c/people/x" {
      let details = Mirror(reflecting: entry.details).children.first?.value
      for child in Mirror(reflecting: details ?? entry).children {
        let value = String(reflecting: child.value)
        if value == "nil" || value == "[]" { empty.insert("\(entry.kind) \(child.label ?? "")") }
      }
    }
    // References, dates, choices and numbers; a mark that names no person.
    let known = [
      "community color", "community conveners", "community ends", "community facilitators",
      "community goals",
      "community intendedSize", "community shownAs", "community starts", "community status",
      "meeting attendance", "meeting ends", "meeting endsPlace", "meeting facilitators",
      "meeting recurrence", "meeting replaces", "meeting startsPlace", "meeting teams",
      "outcome aims", "outcome decidedAt", "outcome owners", "outcome presentedAt",
      "outcome priority",
      "outcome progress", "outcome related", "outcome supersedes", "outcome team",
      "outcome timeframe", "page aliases", "page language", "page order", "page revision",
      "page translation",
      "person photo", "team lead",
    ]
    #expect(empty.sorted() == known)
  }
}
