import Diagnostics
import HandbookModel
import Testing

@testable import SiteRendering

@Suite("Calendars of a site")
struct SiteCalendarsTests {
  private var source = SiteFixture()

  init() throws {
    source.baseURL = "https://Example.org:8080/book/"
    source.add("cop/index.md", title: "Equity", try community())
  }

  private func uids(_ site: BuiltSite, _ path: String) throws -> [String] {
    try site.calendar(path).filter { $0.hasPrefix("UID:") }.map { String($0.dropFirst(4)) }
  }

  @Test("A meeting's file holds all that readers of the page know")
  mutating func wholeFile() throws {
    source.audience = .members
    source.settings.timeZone = located("Asia/Kathmandu")
    source.add(
      "cop/meetings/kickoff.md", title: "Kick-off",
      try meeting("2026-02-24 10:00", to: "2026-02-24 12:00") {
        $0.status = .postponed
        $0.venue = Venue(
          name: "Library", address: "1 Main Street", room: "Room B", access: "Step-free.")
        $0.online = OnlineAccess(
          url: "https://meet.example.org/1", phone: "+1 555 0100", passcode: "42")
        $0.aim = sentence("To meet.")
      }
    ) { entry in
      entry.tags = [located("open")]
      entry.summary = "First, of many."
    }
    let lines = try source.build().calendar("cop/meetings/kickoff/meeting.ics")
    #expect(
      lines.joined(separator: "\n") == """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//copsite//copsite test//EN
        CALSCALE:GREGORIAN
        BEGIN:VTIMEZONE
        TZID:Asia/Kathmandu
        BEGIN:STANDARD
        DTSTART:20251231T054500
        TZOFFSETFROM:+0545
        TZOFFSETTO:+0545
        END:STANDARD
        END:VTIMEZONE
        BEGIN:VEVENT
        UID:book/cop/meetings/kickoff@example.org
        DTSTAMP:20260210T120000Z
        DTSTART;TZID=Asia/Kathmandu:20260224T100000
        DTEND;TZID=Asia/Kathmandu:20260224T120000
        SUMMARY:Postponed: Kick-off
        STATUS:CANCELLED
        TRANSP:TRANSPARENT
        LOCATION:Library\\, Room B\\, 1 Main Street
        DESCRIPTION:To meet.\\n\\nFirst\\, of many.\\n\\nStep-free.\\n\\nJoin online: https:\
        //meet.example.org/1\\nBy phone: +1 555 0100\\nPasscode: 42\\n\\nhttps://Example.org:\
        8080/book/cop/meetings/kickoff/
        CATEGORIES:open
        URL:https://Example.org:8080/book/cop/meetings/kickoff/
        CONFERENCE;VALUE=URI;LABEL=Join online:https://meet.example.org/1
        CONFERENCE;VALUE=URI;FEATURE=PHONE;LABEL=By phone:tel:+15550100
        END:VEVENT
        END:VCALENDAR
        """)
  }

  @Test("The public's calendars hold neither members' meetings nor how to join online")
  mutating func publicCalendars() throws {
    source.add(
      "cop/meetings/open.md", title: "Open",
      try meeting("2026-02-24 10:00") { $0.online = OnlineAccess(url: "https://a.org/secret") })
    source.add("cop/meetings/closed.md", title: "Closed", try meeting("2026-02-25 10:00")) {
      $0.visibility = .members
    }
    let site = try source.build()
    let calendars = site.paths.filter { $0.hasSuffix(".ics") }
    #expect(
      calendars == ["calendar.ics", "cop/calendar.ics", "cop/meetings/open/meeting.ics"])
    for path in calendars {
      let text = try site.calendar(path).joined(separator: "\n")
      #expect(text.contains("Open"))
      #expect(!text.contains("secret") && !text.contains("Closed"))
    }
  }

  @Test("Without a meeting that anybody may see there is no calendar, and no link to one")
  mutating func noCalendars() throws {
    source.add("cop/meetings/closed.md", title: "Closed", try meeting("2026-02-25 10:00")) {
      $0.visibility = .members
    }
    let site = try source.build()
    #expect(!site.paths.contains { $0.hasSuffix(".ics") })
    #expect(!site.pages.contains { $0.contains(".ics") })
  }

  @Test("Each has the meetings of its own, and the pages lead to it")
  mutating func owners() throws {
    source.add("cop/people/ana.md", title: "Ana", person())
    source.add("cop/teams/bus.md", title: "Bus", try team())
    source.add("other/index.md", title: "Other", try community())
    source.add(
      "cop/meetings/a.md", title: "A",
      try meeting("2026-03-01") { $0.teams = refer(.team, "bus") })
    source.add(
      "cop/meetings/b.md", title: "B",
      try meeting("2026-03-02") { $0.facilitators = refer(.person, "ana") })
    source.add("other/meetings/c.md", title: "C", try meeting("2026-03-03"))
    let site = try source.build()
    let (a, b) = ("book/cop/meetings/a@example.org", "book/cop/meetings/b@example.org")
    #expect(try uids(site, "calendar.ics") == [a, b, "book/other/meetings/c@example.org"])
    #expect(try uids(site, "cop/calendar.ics") == [a, b])
    #expect(try uids(site, "cop/teams/bus/calendar.ics") == [a])
    #expect(try uids(site, "cop/people/ana/calendar.ics") == [b])
    #expect(try site.calendar("cop/teams/bus/calendar.ics").contains("NAME:Bus – Equity"))
    #expect(try site.events("calendar.ics").contains("\nSUMMARY:Equity: A\n"))
    for (page, address) in [
      ("cop/index.html", "../cop/meetings/index.html#site-subscribe"),
      ("meetings/index.html", "#site-subscribe"),
      ("meetings/index.html", "../calendar.ics"),
      ("cop/meetings/index.html", "../../cop/calendar.ics"),
      ("cop/meetings/a/index.html", "../../../cop/meetings/a/meeting.ics"),
      ("cop/teams/bus/index.html", "../../../cop/teams/bus/meetings/index.html#site-subscribe"),
      ("cop/teams/bus/meetings/index.html", "../../../../cop/teams/bus/calendar.ics"),
      (
        "cop/people/ana/index.html",
        "../../../cop/people/ana/meetings/index.html#site-subscribe"
      ),
      ("cop/people/ana/meetings/index.html", "../../../../cop/people/ana/calendar.ics"),
    ] {
      #expect(try site.page(page).addresses.contains(address), "\(page)")
    }
  }

  @Test("An identifier stays when a file is renamed, and is the author's where there is one")
  mutating func identifiers() throws {
    source.add("cop/meetings/new.md", title: "A", try meeting("2026-03-01")) {
      $0.aliases = [located("/cop/meetings/old/"), located("older")]
    }
    source.add(
      "cop/meetings/known.md", title: "B", try meeting("2026-03-02") { $0.uid = "b@elsewhere" })
    #expect(
      try uids(source.build(), "calendar.ics") == [
        "book/cop/meetings/old@example.org", "b@elsewhere",
      ])
    source.baseURL = nil
    let site = try source.build()
    #expect(
      try uids(site, "calendar.ics") == ["cop/meetings/old@copsite.invalid", "b@elsewhere"])
    #expect(try !site.events("calendar.ics").contains("URL:"))
  }

  @Test("A community that is the whole site has one calendar")
  func oneCommunity() throws {
    var source = SiteFixture()
    source.add("index.md", title: "Equity", try community())
    source.add("meetings/a.md", title: "A", try meeting("2026-03-01"))
    let site = try source.build()
    #expect(
      site.paths.filter { $0.hasSuffix(".ics") } == ["calendar.ics", "meetings/a/meeting.ics"])
    #expect(try site.page("index.html").addresses.contains("meetings/index.html#site-subscribe"))
    #expect(try site.page("meetings/index.html").addresses.contains("../calendar.ics"))
  }

  @Test("A schedule names the address to subscribe to, and leaves it to a script without one")
  mutating func subscribing() throws {
    source.add("cop/meetings/a.md", title: "A", try meeting("2026-03-01"))
    let page = try source.build().page("cop/meetings/index.html")
    #expect(page.contains("href=\"webcal://Example.org:8080/book/cop/calendar.ics\""))
    #expect(page.contains("value=\"https://Example.org:8080/book/cop/calendar.ics\""))
    #expect(!page.contains("data-feed") && !page.contains("for-members"))
    source.baseURL = nil
    source.audience = .members
    let other = try source.build().page("cop/meetings/index.html")
    #expect(!other.contains("webcal:") && other.contains("<p class=\"for-members\">"))
    #expect(other.contains("<div hidden data-feed=\"../../cop/calendar.ics\">"))
  }

  @Test("A file or an old address where a calendar belongs is an error")
  mutating func clashes() throws {
    source.add("cop/meetings/a.md", title: "A", try meeting("2026-03-01")) {
      $0.aliases = [located("cop/calendar.ics")]
    }
    source.addFile("calendar.ics")
    source.add("index.md", title: "Home", body: "[Dates](calendar.ics)")
    let messages = try source.build().diagnostics.map(\.message)
    #expect(
      messages == [
        "the alias ‘cop/calendar.ics’ has the address ‘/cop/calendar.ics’, which belongs to "
          + "the calendar of the community ‘Equity’",
        "the file ‘calendar.ics’ has the address ‘/calendar.ics’, which belongs to a calendar",
      ])
  }
}
