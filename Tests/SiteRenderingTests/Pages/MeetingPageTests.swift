import Diagnostics
import HandbookModel
import Testing

@testable import SiteRendering

@Suite("The page of a meeting")
struct MeetingPageTests {
  private func page(
    _ details: Entry.Details, edit: (inout SiteFixture) throws -> Void = { _ in }
  ) throws -> PageText {
    var source = SiteFixture()
    source.add(
      "one/index.md", title: "One",
      try community { $0.timeZone = located("America/Los_Angeles") })
    source.add("one/meetings/a.md", title: "Monthly", details)
    try edit(&source)
    return try source.build().page("one/meetings/a/index.html")
  }

  private func agenda(_ items: (String, Int?)...) -> [AgendaItem] {
    items.map { title, minutes in
      var item = AgendaItem(title: sentence(title))
      item.minutes = minutes
      return item
    }
  }

  @Test("Times of the agenda follow from its start, as far as lengths are given")
  func times() throws {
    let page = try page(
      try meeting("2026-02-03 23:30") {
        $0.agenda = agenda(("Welcome", 20), ("Talk", 25), ("Open end", nil), ("Close", 5))
      })
    #expect(page.texts("<span class=\"row-time\"") == ["23:30", "23:50", "00:15", ""])
    #expect(page.texts("<span class=\"row-note\"") == ["20 min", "25 min", "", "5 min"])
    #expect(page.texts("<h2 id=\"site-agenda\"") == ["Agenda"])
  }

  @Test("An agenda with all lengths says how long it is, also of a day without times")
  func total() throws {
    let page = try page(
      try meeting("2026-02-03") { $0.agenda = agenda(("A", 45), ("B", 45)) })
    #expect(page.texts("<h2 id=\"site-agenda\"") == ["Agenda 1\u{A0}hour 30\u{A0}min"])
    #expect(page.texts("<span class=\"row-time\"") == ["", ""])
  }

  @Test("A time is given with its zone, and for machines with its offset")
  func time() throws {
    let page = try page(try meeting("2026-07-07 10:00", to: "2026-07-07 12:00"))
    #expect(page.texts("<p class=\"when-time\"") == ["10:00 to 12:00, Pacific time"])
    #expect(page.contains("data-start=\"2026-07-07T10:00-07:00\""))
    #expect(page.contains("data-end=\"2026-07-07T12:00-07:00\""))
    #expect(page.texts("<dd").contains("The whole community"))
  }

  @Test("A whole day and several days have dates instead of times")
  func days() throws {
    let whole = try page(try meeting("2026-02-03"))
    #expect(whole.texts("<p class=\"when-time\"") == ["All day"])
    #expect(
      whole.contains(
        "data-start=\"2026-02-03T00:00-08:00\" data-end=\"2026-02-04T00:00-08:00\""))
    let several = try page(try meeting("2026-02-03", to: "2026-02-05"))
    #expect(
      several.texts("<p class=\"when-date\"").map { $0.replacing("\u{A0}", with: " ") } == [
        "Tuesday, 3 to Thursday, 5 February 2026"
      ])
  }

  @Test("A meeting that is off says so in its head and in lists, but is still there")
  func cancelled() throws {
    var site: BuiltSite?
    let page = try page(try meeting("2026-03-03") { $0.status = .cancelled }) {
      site = try $0.build()
    }
    #expect(page.contains("<header class=\"page-head meeting-head is-off\""))
    #expect(page.texts("<p class=\"kicker\"") == ["Meeting Cancelled"])
    let list = try #require(try site?.page("one/meetings/index.html"))
    #expect(list.contains("<s>Monthly</s>"))
    #expect(list.texts("<p class=\"row-title\"", in: "site-upcoming") == ["Monthly"])
  }

  private func weekly(_ starts: String) throws -> Entry.Details {
    try meeting(starts, to: "2026-01-06 11:00") {
      var rule = Recurrence(every: 1, .week)
      rule.exceptions = [try day("2026-02-17")]
      $0.recurrence = Located(rule, at: SourcePlace(path: "content/one/meetings/a.md"))
    }
  }

  @Test("A series shows its next dates, with what has a file of its own in its place")
  func series() throws {
    let page = try page(try weekly("2026-01-06 10:00")) { source in
      source.add(
        "one/meetings/b.md", title: "Moved",
        try meeting("2026-03-12 10:00") {
          $0.replaces = Replacement(
            meeting: Reference(.meeting, "a", at: SourcePlace(path: "b")),
            date: try day("2026-03-03"))
        })
    }
    let shown = page.withoutWaiting
    let dates = shown.texts("<time class=\"row-date\"", in: "site-dates")
    #expect(
      dates == [
        "Tue 10 Feb 2026", "Tue 24 Feb 2026", "Tue 10 Mar 2026", "Thu 12 Mar 2026",
        "Tue 17 Mar 2026", "Tue 24 Mar 2026",
      ])
    let titles = shown.texts("<p class=\"row-title\"", in: "site-dates")
    #expect(titles == ["Monthly", "Monthly", "Monthly", "Moved", "Monthly", "Monthly"])
    #expect(page.contains("data-end=\"2026-02-24T11:00-08:00\""))
    #expect(page.texts("<time class=\"row-date\"", in: "site-dates").count == 12)
  }

  @Test("A series that started long ago still shows its next dates and is still to come")
  func oldSeries() throws {
    var source = SiteFixture()
    source.add("one/index.md", title: "One", try community())
    for (name, unit) in [("daily", Recurrence.Unit.day), ("weekly", .week)] {
      source.add(
        "one/meetings/\(name).md", title: name,
        try meeting("2014-01-07 10:00") {
          $0.recurrence = Located(Recurrence(every: 1, unit), at: SourcePlace(path: "x"))
        })
    }
    let site = try source.build()
    for name in ["daily", "weekly"] {
      let page = try site.page("one/meetings/\(name)/index.html")
      let dates = page.withoutWaiting.texts("<time class=\"row-date\"", in: "site-dates")
      #expect(dates.count == 6)
    }
    let list = try site.page("one/meetings/index.html")
    let titles = list.texts("<p class=\"row-title\"", in: "site-upcoming")
    #expect(titles.count == 100 && Set(titles) == ["daily", "weekly"])
  }

  @Test("One occurrence says which series it belongs to, and that it was moved")
  func occurrence() throws {
    var site: BuiltSite?
    _ = try page(try weekly("2026-01-06 10:00")) { source in
      for (name, date) in [("b", "2026-03-12 10:00"), ("c", "2026-03-10 10:00")] {
        source.add(
          "one/meetings/\(name).md", title: name,
          try meeting(date) {
            $0.replaces = Replacement(
              meeting: Reference(.meeting, "a", at: SourcePlace(path: "b")),
              date: try day(name == "b" ? "2026-03-03" : "2026-03-10"))
          })
      }
      site = try source.build()
    }
    let moved = try #require(try site?.page("one/meetings/b/index.html"))
    #expect(
      moved.texts("<p class=\"when-repeats\"").map { $0.replacing("\u{A0}", with: " ") } == [
        "Moved from Monthly, Tuesday, 3 March 2026"
      ])
    let kept = try #require(try site?.page("one/meetings/c/index.html"))
    #expect(kept.texts("<p class=\"when-repeats\"").first?.hasPrefix("Part of Monthly") == true)
  }

  @Test("How to join from afar and who was there are for members only")
  func members() throws {
    let details = try meeting("2026-02-03 10:00") {
      $0.status = .held
      $0.online = OnlineAccess(
        url: "https://meet.example.org/x", phone: "+1 (555) 010", passcode: "42")
      $0.attendance = refer(.person, "ana")
    }
    let edit: (inout SiteFixture) throws -> Void = {
      $0.add("one/people/ana.md", title: "Ana", person())
    }
    let open = try page(details, edit: edit)
    for word in ["meet.example.org", "555", "42", "site-attendance", "Members only"] {
      #expect(!open.contains(word))
    }
    let closed = try page(details) {
      try edit(&$0)
      $0.audience = .members
    }
    #expect(closed.contains("href=\"https://meet.example.org/x\""))
    #expect(closed.contains("href=\"tel:+1555010\""))
    #expect(closed.texts("<h2 id=\"site-attendance\"") == ["Who was there 1 person"])
  }

  @Test("What was not read out as notes is minutes once the meeting was held")
  func notes() throws {
    for (status, title) in [(Meeting.Status.planned, "Notes"), (.held, "Minutes")] {
      var source = SiteFixture()
      source.add("one/index.md", title: "One", try community())
      source.add(
        "one/meetings/a.md", title: "A", try meeting("2026-02-03") { $0.status = status },
        body: "Words.")
      let page = try source.build().page("one/meetings/a/index.html")
      #expect(page.texts("<h2 id=\"site-notes\"") == [title])
    }
  }
}
