import Diagnostics
import HandbookModel
import Testing

@Suite("Checks of the times of meetings")
struct MeetingTimeChecksTests {
  private func texts(
    _ starts: String, _ ends: String?, _ zone: String, repeats: Recurrence? = nil,
    status: Meeting.Status = .planned
  ) throws -> [String] {
    var source = HandbookSource()
    source.settings.timeZone = located(zone)
    source.add("index.md", title: "A", community())
    try source.addMeeting("meetings/m.md", starts, ends) { meeting in
      meeting.recurrence = repeats.map { Located($0, at: HandbookSource.place) }
      meeting.status = status
    }
    return source.texts
  }

  @Test(
    "A start that the clock skips is reported with the time that is taken",
    arguments: [
      (
        "2026-03-08 02:30", Optional("2026-03-08 04:00"), "America/Los_Angeles",
        "2026-03-08 at 02:30", "03:30"
      ),
      (
        "2026-10-04 02:00", "2026-10-04 04:00", "Australia/Adelaide", "2026-10-04 at 02:00", "03:00"
      ),
      ("2026-10-04 02:15", nil, "Australia/Lord_Howe", "2026-10-04 at 02:15", "02:45"),
      ("2011-12-30 12:00", nil, "Pacific/Apia", "2011-12-30 at 12:00", "2011-12-31 at 12:00"),
    ])
  func skipped(starts: String, ends: String?, zone: String, said: String, taken: String) throws {
    #expect(
      try texts(starts, ends, zone) == [
        "content/meetings/m.md:1: warning: this meeting starts on \(said), which the clock in "
          + "\(zone) skips: \(taken) is taken [skipped-time]\n  help: write the time that is meant\n"
      ])
  }

  @Test("A meeting of more than 31 days is reported with their number")
  func long() throws {
    #expect(try texts("2026-03-01", "2026-03-31", "UTC") == [])
    #expect(
      try texts("2026-03-01", "2029-04-02", "UTC") == [
        "content/meetings/m.md:1: warning: this meeting takes 1129 days [long-meeting]\n  help: check "
          + "its end; meetings that come again and again are written with ‘repeats’\n"
      ])
  }

  @Test("A time is reported where it is written")
  func place() throws {
    var source = HandbookSource()
    source.settings.timeZone = located("America/Los_Angeles")
    source.add("index.md", title: "A", community())
    try source.addMeeting("meetings/m.md", "2026-03-08 02:15", "2026-03-08 02:45") { meeting in
      meeting.startsPlace = SourcePlace(path: "content/meetings/m.md", line: 3, column: 9)
      meeting.endsPlace = SourcePlace(path: "content/meetings/m.md", line: 4, column: 7)
    }
    #expect(source.link().diagnostics.map(\.place.line) == [3, 4])
  }

  @Test("A time that the clock shows twice is reported with the one that is taken")
  func repeated() throws {
    #expect(
      try texts("2026-10-25 02:30", "2026-10-25 04:00", "Europe/Berlin") == [
        """
        content/meetings/m.md:1: warning: this meeting starts on 2026-10-25 at 02:30, which the \
        clock in Europe/Berlin shows twice: the first is taken, at UTC+02:00 [repeated-time]
          help: if the one at UTC+01:00 is meant, write ‘time_zone: UTC’ and the times in UTC

        """
      ])
    #expect(
      try texts("2026-04-05 01:00", "2026-04-05 01:30", "Australia/Lord_Howe") == [
        """
        content/meetings/m.md:1: warning: this meeting ends on 2026-04-05 at 01:30, which the \
        clock in Australia/Lord_Howe shows twice: the first is taken, at UTC+11:00 [repeated-time]
          help: if the one at UTC+10:30 is meant, write ‘time_zone: UTC’ and the times in UTC

        """
      ])
  }

  @Test("A meeting that a clock change turns round ends before it starts, or when it does")
  func turnedRound() throws {
    let skipped =
      "content/meetings/m.md:1: warning: this meeting starts on 2026-03-29 at 02:30, which the "
      + "clock in Europe/Berlin skips: 03:30 is taken [skipped-time]\n"
      + "  help: write the time that is meant\n"
    for (end, relation) in [("03:00", "before"), ("03:30", "when")] {
      #expect(
        try texts("2026-03-29 02:30", "2026-03-29 \(end)", "Europe/Berlin") == [
          "content/meetings/m.md:1: warning: this meeting ends \(relation) it starts, as the clock "
            + "in Europe/Berlin changes between 2026-03-29 at 02:30 and \(end) "
            + "[end-before-start]\n  help: check the two times\n",
          skipped,
        ])
    }
  }

  @Test(
    "Times beside a change, whole days and what does not take place are not reported",
    arguments: [
      (
        "2026-03-29 01:59", Optional("2026-03-29 03:00"), "Europe/Berlin", Meeting.Status.planned
      ),
      ("2026-10-25 01:59", "2026-10-25 03:00", "Europe/Berlin", .held),
      ("2026-03-29", "2026-03-30", "Europe/Berlin", .confirmed),
      // Midnight does not exist there.
      ("2026-04-24", nil, "Africa/Cairo", .planned),
      ("2026-03-29 02:30", "2026-03-29 03:00", "UTC", .planned),
      ("2026-03-29 02:30", "2026-03-29 03:00", "Europe/Berlin", .cancelled),
      ("2026-10-25 02:30", "2026-10-25 04:00", "Europe/Berlin", .postponed),
      ("2026-03-29 02:30", "2026-03-29 03:00", "Europe/Nowhere", .planned),
    ])
  func silent(starts: String, ends: String?, zone: String, status: Meeting.Status) throws {
    #expect(try texts(starts, ends, zone, status: status) == [])
  }

  @Test("Of a series the first date at which the clock changes is reported")
  func series() throws {
    #expect(
      try texts(
        "2026-01-04 02:30", "2026-01-04 02:45", "Europe/Berlin",
        repeats: Recurrence(every: 1, .week))
        == [
          "starts on 2026-03-29 at 02:30, which the clock in Europe/Berlin skips: 03:30",
          "ends on 2026-03-29 at 02:45, which the clock in Europe/Berlin skips: 03:45",
        ].sorted().map { words in
          """
          content/meetings/m.md:1: warning: this meeting \(words) is taken [skipped-time]
            help: leave that date out with ‘except’, or give it a file of its own with ‘replaces’

          """
        })
    var short = Recurrence(every: 1, .week)
    short.end = .until(try day("2026-03-22"))
    #expect(try texts("2026-01-04 02:30", nil, "Europe/Berlin", repeats: short) == [])
    var spared = Recurrence(every: 1, .week)
    spared.end = .until(try day("2026-10-18"))
    spared.exceptions = [try day("2026-03-29")]
    #expect(try texts("2026-01-04 02:30", nil, "Europe/Berlin", repeats: spared) == [])
  }

  @Test("A date of a series with a file of its own is not checked as the series has it")
  func replaced() throws {
    var source = HandbookSource()
    source.settings.timeZone = located("Europe/Berlin")
    source.add("index.md", title: "A", community())
    var rule = Recurrence(every: 1, .week)
    rule.end = .count(20)
    try source.addMeeting("meetings/weekly.md", "2026-01-04 02:30", nil) {
      $0.recurrence = Located(rule, at: HandbookSource.place)
    }
    #expect(source.texts.count == 1)
    let date = try day("2026-03-29")
    try source.addMeeting("meetings/spring.md", "2026-03-29 05:00", nil) {
      $0.replaces = Replacement(meeting: refer(.meeting, "weekly")[0], date: date)
    }
    #expect(source.texts == [])
  }
}
