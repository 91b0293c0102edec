import Diagnostics
import Foundation
import HandbookModel
import Testing

@testable import SiteRendering

@Suite("What other programs are told of a meeting")
struct EventMarkupTests {
  private typealias Object = [String: Any]

  private func site(
    _ details: Entry.Details, title: String = "Kick-off",
    edit: (inout SiteFixture) throws -> Void = { _ in }
  ) throws -> BuiltSite {
    var source = SiteFixture()
    source.baseURL = "https://example.org/h/"
    source.settings.organization = "County"
    source.add(
      "one/index.md", title: "One", try community { $0.timeZone = located("Asia/Kolkata") })
    source.add("one/meetings/a.md", title: title, details)
    try edit(&source)
    return try source.build()
  }

  private func text(_ site: BuiltSite, _ name: String = "a") throws -> String? {
    try site.page("one/meetings/\(name)/index.html")
      .cut(from: "<script type=\"application/ld+json\">\n", to: "\n</script>")
  }

  private func event(_ site: BuiltSite, _ name: String = "a") throws -> Object {
    let text = try #require(try text(site, name))
    return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? Object)
  }

  @Test("It has a name, times with their offset, a state, a place and who holds it")
  func single() throws {
    let event = try event(
      site(
        meeting("2026-03-03 10:00", to: "2026-03-03 12:30") {
          $0.venue = Venue(name: "Library", address: "1 Main St", room: "Room B")
          $0.aim = sentence("Meet.")
        }))
    #expect(event["@type"] as? String == "Event")
    #expect(event["name"] as? String == "Kick-off")
    #expect(event["url"] as? String == "https://example.org/h/one/meetings/a/")
    #expect(event["startDate"] as? String == "2026-03-03T10:00:00+05:30")
    #expect(event["endDate"] as? String == "2026-03-03T12:30:00+05:30")
    #expect(event["eventStatus"] as? String == "https://schema.org/EventScheduled")
    #expect(event["description"] as? String == "Meet.")
    #expect(event["inLanguage"] as? String == "en")
    let place = try #require(event["location"] as? Object)
    #expect(
      place as? [String: String] == [
        "@type": "Place", "name": "Library, Room B", "address": "1 Main St",
      ])
    let organizer = try #require(event["organizer"] as? Object)
    #expect(organizer["name"] as? String == "One")
    #expect((organizer["parentOrganization"] as? Object)?["name"] as? String == "County")
  }

  @Test("A whole day has days, the last one as its end")
  func days() throws {
    let one = try event(site(meeting("2026-03-03") { $0.status = .cancelled }))
    #expect(one["startDate"] as? String == "2026-03-03")
    #expect(one["endDate"] as? String == "2026-03-03")
    #expect(one["eventStatus"] as? String == "https://schema.org/EventCancelled")
    let several = try event(
      site(meeting("2026-03-03", to: "2026-03-05") { $0.status = .postponed }))
    #expect(several["endDate"] as? String == "2026-03-05")
    #expect(several["eventStatus"] as? String == "https://schema.org/EventPostponed")
  }

  @Test("A time that the clock skips is the instant that pages and calendars take")
  func skipped() throws {
    let event = try event(
      site(meeting("2026-03-29 02:30") { $0.timeZone = located("Europe/Berlin") }))
    #expect(event["startDate"] as? String == "2026-03-29T02:30:00+01:00")
  }

  @Test(
    "A title cannot leave its script",
    arguments: ["</script><script>alert(1)</script>", "a \"b\" \\ c", "x\u{2028}y", "<!--<script>"])
  func hostile(title: String) throws {
    let site = try site(meeting("2026-03-03"), title: title)
    #expect(try event(site)["name"] as? String == title)
    let text = try #require(try text(site))
    #expect(!text.contains("<") && !text.unicodeScalars.contains("\u{2028}"))
  }

  @Test("How to join is never in it; that one can is known in members’ builds only")
  func online() throws {
    let details = try meeting("2026-03-03 10:00") {
      $0.online = OnlineAccess(
        url: "https://meet.example.org/x", phone: "555-0100", passcode: "42x")
    }
    let open = try site(details)
    #expect(try event(open)["location"] == nil)
    #expect(try event(open)["eventAttendanceMode"] == nil)
    let closed = try site(details) { $0.audience = .members }
    let event = try event(closed)
    #expect(
      event["eventAttendanceMode"] as? String == "https://schema.org/OnlineEventAttendanceMode")
    #expect(
      event["location"] as? [String: String] == [
        "@type": "VirtualLocation", "url": "https://example.org/h/one/meetings/a/",
      ])
    for word in ["meet.example.org", "555-0100", "42x"] {
      #expect(try text(closed)?.contains(word) == false)
    }
  }

  @Test("A members’ meeting, and a page of another kind, have none")
  func none() throws {
    let site = try site(meeting("2026-03-03")) {
      $0.audience = .members
      $0.add("one/meetings/b.md", title: "B", try meeting("2026-03-04")) {
        $0.visibility = .members
      }
    }
    #expect(try text(site, "b") == nil)
    #expect(
      site.pages.filter { $0.contains("ld+json") }.map(\.path) == [
        "one/meetings/a/index.html"
      ])
  }

  @Test("A series has its rule, its single occurrences are part of it")
  func series() throws {
    let site = try site(
      meeting("2026-01-06 10:00", to: "2026-01-06 11:30") {
        var rule = Recurrence(every: 2, .week)
        rule.end = .count(5)
        rule.exceptions = [try day("2026-02-17")]
        $0.recurrence = Located(rule, at: SourcePlace(path: "a.md", line: 1))
      }
    ) {
      $0.add(
        "one/meetings/b.md", title: "Moved",
        try meeting("2026-01-21 10:00") {
          $0.replaces = Replacement(
            meeting: refer(.meeting, "a")[0], date: try day("2026-01-20"))
        })
    }
    let whole = try event(site)
    #expect(whole["@type"] as? [String] == ["Event", "EventSeries"])
    let schedule = try #require(whole["eventSchedule"] as? Object)
    #expect(schedule["repeatFrequency"] as? String == "P2W")
    #expect(schedule["byDay"] as? [String] == ["https://schema.org/Tuesday"])
    #expect(schedule["startDate"] as? String == "2026-01-06")
    #expect(schedule["endDate"] as? String == "2026-03-03")
    #expect(schedule["startTime"] as? String == "10:00:00")
    #expect(schedule["duration"] as? String == "PT90M")
    #expect(schedule["scheduleTimezone"] as? String == "Asia/Kolkata")
    #expect(schedule["exceptDate"] as? [String] == ["2026-01-20", "2026-02-17"])
    let part = try event(site, "b")
    #expect((part["superEvent"] as? Object)?["url"] as? String == whole["url"] as? String)
  }

  @Test("Which weekday or day of a month is said as calendars do, and an open end is left open")
  func monthly() throws {
    func schedule(_ edit: (inout Recurrence) -> Void) throws -> Object {
      let event = try event(
        site(
          meeting("2026-01-13") {
            var rule = Recurrence(every: 1, .month)
            edit(&rule)
            $0.recurrence = Located(rule, at: SourcePlace(path: "a.md", line: 1))
          }))
      return try #require(event["eventSchedule"] as? Object)
    }
    let second = try schedule { $0.weekdays = [.init(weekday: 2, ordinal: 2)] }
    #expect(second["byDay"] as? [String] == ["2TU"])
    #expect(second["byMonthDay"] == nil && second["endDate"] == nil)
    #expect(second["duration"] as? String == "P1D")
    #expect(try schedule { _ in }["byMonthDay"] as? Int == 13)
    #expect(try schedule { $0.dayOfMonth = -1 }["byMonthDay"] as? Int == -1)
  }
}
