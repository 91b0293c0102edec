import Diagnostics
import HandbookModel
import Testing

@Suite("Checks of a handbook")
struct HandbookChecksTests {
  private func statuses(
    _ written: String, own: [String] = [], history: [String] = []
  ) throws -> (statuses: [String?], headlines: [String]) {
    var source = HandbookSource()
    source.add("index.md", title: "A", community { $0.statuses = own })
    let events = try history.enumerated().map { index, status in
      var event = Outcome.Event(date: try day("2026-02-0\(9 - index)"))
      event.status = located(status)
      return event
    }
    source.add(
      "outcomes/x.md", title: "X",
      outcome { outcome in
        outcome.status = written.isEmpty ? nil : located(written)
        outcome.history = events
      })
    let outcome = try source.handbook.entry("outcomes/x").outcome
    let found = [outcome?.status?.value] + (outcome?.history.map { $0.status?.value } ?? [])
    return (found, source.headlines)
  }

  @Test(
    "A status is spelled as the model spells it",
    arguments: [
      ("In-Progress", "in progress"), ("IN_PROGRESS", "in progress"), ("Done", "done"),
      ("in  progress", "in progress"), ("adopted", "adopted"),
    ])
  func spelling(written: String, expected: String) throws {
    let found = try statuses(written, history: ["DRAFT", written])
    #expect(found.statuses == [expected, expected, "draft"])
    #expect(found.headlines == [])
  }

  @Test("A community's own statuses have their own spelling, and replace the model's")
  func ownStatuses() throws {
    let own = ["Idea", "Under review", "Agreed", "agreed"]
    #expect(try statuses("under-Review", own: own).statuses == ["Under review"])
    #expect(try statuses("agreed", own: own).statuses == ["agreed"])
    #expect(
      try statuses("done", own: own).headlines == [
        "‘done’ is not a status of outcomes here; "
          + "write one of: Idea, Under review, Agreed, agreed"
      ])
  }

  @Test("An unknown status stays as written and is reported")
  func unknownStatus() throws {
    let found = try statuses("Droft", history: ["in progres"])
    #expect(found.statuses == ["Droft", "in progres"])
    #expect(
      found.headlines == [
        "‘Droft’ is not a status of outcomes here; did you mean ‘draft’?",
        "‘in progres’ is not a status of outcomes here; did you mean ‘in progress’?",
      ])
  }

  @Test("Without a status the last one of the history counts, by date")
  func statusOfHistory() throws {
    // Later events are written first.
    #expect(try statuses("", history: ["Adopted", "proposed"]).statuses.first == "adopted")
    #expect(try statuses("").statuses == [nil])
  }

  @Test("A number is taken once in a community, in any case")
  func numbers() throws {
    var source = HandbookSource()
    source.add("a/index.md", title: "A", community())
    source.add("b/index.md", title: "B", community())
    for path in ["a/outcomes/x.md", "a/outcomes/y.md", "b/outcomes/z.md"] {
      let number = path.contains("y") ? "r3" : "R3"
      source.add(path, title: path, outcome { $0.number = located(number) })
    }
    #expect(source.headlines == ["the number ‘r3’ is taken"])
  }

  @Test("No two meetings have one calendar identifier")
  func identifiers() throws {
    var source = HandbookSource()
    for (name, uid) in [("x", "a@b"), ("y", "a@b"), ("z", nil), ("w", nil)] {
      try source.addMeeting("meetings/\(name).md", "2026-02-03", nil) { $0.uid = uid }
    }
    #expect(
      source.headlines == [
        "the calendar identifier ‘a@b’ is taken; leave out ‘uid’: each meeting is given one of its own"
      ])
  }

  @Test("A community does not end before it starts")
  func dates() throws {
    let (early, late) = (try day("2026-02-03"), try day("2026-02-04"))
    for (starts, ends, count) in [(early, late, 0), (early, early, 0), (late, early, 1)] {
      var source = HandbookSource()
      source.add(
        "index.md", title: "A",
        community {
          $0.starts = starts
          $0.ends = ends
        })
      #expect(source.headlines.count == count)
    }
  }

  @Test("Who is shown by role should have one")
  func roles() {
    var source = HandbookSource()
    source.settings.shownAs = .role
    source.add("people/ana.md", title: "Ana", .person(Person()))
    source.add("people/ben.md", title: "Ben", person { $0.role = "Lead" })
    source.add("people/eva.md", title: "Eva", person { $0.shownAs = .initials })
    #expect(source.headlines == ["this person is shown by role, but has none: initials are shown"])
  }

  private func replacing(_ date: String, repeats: Bool = true) throws -> [String] {
    var source = HandbookSource()
    var rule = Recurrence(every: 1, .week)
    rule.end = .count(10)
    rule.exceptions = [try day("2026-02-17"), try day("2026-02-20")]
    let recurrence = Located(rule, at: HandbookSource.place)
    source.add("index.md", title: "A", community())
    source.add(
      "meetings/weekly.md", title: "Weekly",
      try meeting("2026-02-03") { $0.recurrence = repeats ? recurrence : nil })
    source.add(
      "meetings/moved.md", title: "Moved",
      try meeting("2026-02-11") { meeting in
        if let date = CivilDate(iso8601: date) {
          meeting.replaces = Replacement(meeting: refer(.meeting, "weekly")[0], date: date)
        }
      })
    return source.headlines
  }

  @Test(
    "A meeting replaces an occurrence of a series, or one that the series leaves out",
    arguments: ["2026-02-03", "2026-02-10", "2026-02-17", "2026-02-20", "2026-04-07"])
  func occurrences(date: String) throws {
    #expect(try replacing(date) == [])
  }

  @Test(
    "A day on which a series does not take place is reported",
    arguments: [
      ("2026-02-11", "2026-02-10"), ("2026-01-27", nil), ("2026-04-14", "2026-04-07"),
      ("9999-12-31", "2026-04-07"), ("2026-02-16", "2026-02-10"),
    ])
  func strangers(date: String, nearest: String?) throws {
    let help = nearest.map { "; the nearest occurrence is on \($0)" } ?? ""
    #expect(try replacing(date) == ["‘weekly’ does not take place on \(date)" + help])
  }

  @Test("A meeting that does not repeat has no occurrences to replace")
  func noSeries() throws {
    #expect(try replacing("2026-02-03", repeats: false) == ["‘weekly’ does not repeat"])
  }
}
