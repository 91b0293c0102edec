import Diagnostics
import HandbookModel
import Testing

@testable import Reading

@Suite("Days, times and durations")
struct ScheduleTests {
  @Test(
    "Starts and ends in all their forms",
    arguments: [
      ("2026-02-03 10:00", "ends: 12:00", "2026-02-03T10:00", "2026-02-03T12:00"),
      ("2026-02-03T09:30", "ends: 2026-02-04 01:00", "2026-02-03T09:30", "2026-02-04T01:00"),
      ("\"2026-02-03 9:30\"", "ends: '9:45'", "2026-02-03T09:30", "2026-02-03T09:45"),
      ("2026-02-03 10:00:00", "ends: 12:00:00", "2026-02-03T10:00", "2026-02-03T12:00"),
      ("2026-02-03", "ends: 2026-02-05", "2026-02-03", "2026-02-05"),
      ("2026-02-03", "ends: 2026-02-03", "2026-02-03", "2026-02-03"),
      ("2026-02-03 10:00", "duration: 2h", "2026-02-03T10:00", "2026-02-03T12:00"),
      ("2026-02-03 10:00", "duration: 90m", "2026-02-03T10:00", "2026-02-03T11:30"),
      ("2026-02-03 10:00", "duration: 1h30m", "2026-02-03T10:00", "2026-02-03T11:30"),
      ("2026-02-03 10:00", "duration: 1h 30m", "2026-02-03T10:00", "2026-02-03T11:30"),
      ("2026-02-03 10:00", "duration: 1 hour 5 min", "2026-02-03T10:00", "2026-02-03T11:05"),
      ("2026-02-28 23:00", "duration: 48h", "2026-02-28T23:00", "2026-03-02T23:00"),
    ])
  func times(starts: String, more: String, from: String, to: String) {
    let sample = Sample.meeting(more, starts: starts)
    #expect(sample.faults == "")
    #expect(sample.meeting?.starts.iso8601 == from)
    #expect(sample.meeting?.ends?.iso8601 == to)
  }

  @Test(
    "Starts that cannot be are told",
    arguments: [
      ("2026-02-30", "‘2026-02-30’ is not a date: February 2026 has 28 days [invalid-date]"),
      (
        "2024-02-30 10:00",
        "‘2024-02-30 10:00’ is not a date: February 2024 has 29 days "
          + "[invalid-date]"
      ),
      ("2026-13-01", "‘2026-13-01’ is not a date: there is no month 13 [invalid-date]"),
      (
        "0206-02-03",
        "‘0206-02-03’ is not a date: the year must be between 1900 and 2199 "
          + "[invalid-date]"
      ),
      ("2026-2-3", "‘2026-2-3’ is not a date and time [invalid-time]"),
      ("3.2.2026", "‘3.2.2026’ is not a date and time [invalid-time]"),
      ("Feb 3, 2026", "‘Feb 3, 2026’ is not a date and time [invalid-time]"),
      (
        "2026-02-03 25:00",
        "‘2026-02-03 25:00’ is not a time: a day goes from 00:00 to 23:59 "
          + "[invalid-time]"
      ),
      ("2026-02-03 2pm", "‘2026-02-03 2pm’ is not a date and time [invalid-time]"),
      (
        "2026-02-03T10:00Z",
        "‘2026-02-03T10:00Z’ has a time zone, but times are local "
          + "[invalid-time]"
      ),
      (
        "2026-02-03 10:00+01:00",
        "‘2026-02-03 10:00+01:00’ has a time zone, but times are local "
          + "[invalid-time]"
      ),
      ("٢٠٢٦-02-03", "‘٢٠٢٦-02-03’ is not a date and time [invalid-time]"),
      (
        "[2026-02-03]",
        "‘starts’ must be a date, with or without a time, but this is a list "
          + "[wrong-type]"
      ),
    ])
  func wrongStarts(starts: String, fault: String) {
    let sample = Sample.meeting("", starts: starts)
    #expect(sample.headlines == ["3:9: error: \(fault)"])
    #expect(sample.result.unreadable.map(\.slug) == ["kickoff"])
  }

  @Test(
    "Ends that do not go with the start are told",
    arguments: [
      (
        "2026-02-03 10:00", "ends: 09:00",
        """
        4:7: error: the meeting ends on 2026-02-03 at 09:00, before it starts on 2026-02-03 at \
        10:00 [meeting-ends-early]
          ends: 09:00
                ^
        3:9: note: it starts here
          starts: 2026-02-03 10:00
                  ^
          help: if it ends on the next day, write 2026-02-04 09:00

        """
      ),
      (
        "2026-02-03 10:00", "ends: 2026-02-03 10:00",
        """
        4:7: error: the meeting ends on 2026-02-03 at 10:00, when it starts on 2026-02-03 at \
        10:00 [meeting-ends-early]
          ends: 2026-02-03 10:00
                ^
        3:9: note: it starts here
          starts: 2026-02-03 10:00
                  ^
          help: check the two times

        """
      ),
      (
        "2026-02-03", "ends: 2026-02-02",
        """
        4:7: error: the meeting ends on 2026-02-02, before it starts on 2026-02-03 \
        [meeting-ends-early]
          ends: 2026-02-02
                ^
        3:9: note: it starts here
          starts: 2026-02-03
                  ^
          help: check the two times

        """
      ),
      (
        "2026-02-03", "ends: 12:00",
        """
        4:7: error: ‘ends’ has a time, but ‘starts’ is a whole day [mixed-times]
          ends: 12:00
                ^
        3:9: note: it starts here
          starts: 2026-02-03
                  ^
          help: write a time in ‘starts’, such as 2026-02-03 10:00

        """
      ),
      (
        "2026-02-03", "duration: 2h",
        """
        4:11: error: ‘duration’ has a time, but ‘starts’ is a whole day [mixed-times]
          duration: 2h
                    ^
        3:9: note: it starts here
          starts: 2026-02-03
                  ^
          help: write a time in ‘starts’, such as 2026-02-03 10:00

        """
      ),
      (
        "2026-02-03 10:00", "ends: 2026-02-04",
        """
        4:7: error: ‘ends’ is a whole day, but ‘starts’ has a time [mixed-times]
          ends: 2026-02-04
                ^
        3:9: note: it starts here
          starts: 2026-02-03 10:00
                  ^
          help: write a time in ‘ends’, too

        """
      ),
      (
        "2026-02-03 10:00", "ends: noon",
        """
        4:7: error: ‘noon’ is not a time [invalid-time]
          ends: noon
                ^
          help: write a time such as 12:00, or a date and time such as 2026-02-03 12:00

        """
      ),
      (
        "2026-02-03 10:00", "ends: 12:00\nduration: 2h",
        """
        5:1: error: ‘duration’ and ‘ends’ exclude each other [conflicting-fields]
          duration: 2h
          ^
        4:1: note: ‘ends’ is here
          ends: 12:00
          ^
          help: keep one of the two

        """
      ),
      (
        "2026-02-03 10:00", "duration: 2 days",
        """
        4:11: error: ‘2 days’ is not a duration [invalid-duration]
          duration: 2 days
                    ^
          help: write hours and minutes, such as 2h, 90m or 1h30m

        """
      ),
      (
        "2026-02-03 10:00", "duration: 1000h",
        """
        4:11: error: ‘1000h’ is not between a minute and 31 days [invalid-duration]
          duration: 1000h
                    ^
          help: write hours and minutes, such as 2h, 90m or 1h30m

        """
      ),
    ])
  func wrongEnds(starts: String, more: String, faults: String) {
    let sample = Sample.meeting(more, starts: starts)
    #expect(sample.faults == faults)
    #expect(sample.meeting != nil)
  }

  @Test(
    "Durations out of range or out of form are refused",
    arguments: [
      "0m", "h", "2", "-2h", "2h-5m", "30m 2h", "1.5h", "90m90m", "२h",
    ])
  func wrongDuration(text: String) {
    #expect(
      Sample.meeting("duration: \(text)").result.diagnostics.map(\.code)
        == [.invalidDuration])
  }

  @Test(
    "Days elsewhere are dates without a time",
    arguments: [
      ("2026-03-01 10:00", "‘2026-03-01 10:00’ has a time, but only a date is wanted"),
      ("2026-02-29T10:00", "‘2026-02-29T10:00’ is not a date: February 2026 has 28 days"),
      ("tomorrow", "‘tomorrow’ is not a date"),
      ("2026-1-1", "‘2026-1-1’ is not a date"),
    ])
  func dates(text: String, fault: String) {
    let sample = Sample.meeting("next_steps:\n  - title: a\n    due: \(text)")
    #expect(sample.headlines == ["6:10: error: \(fault) [invalid-date]"])
    #expect(sample.meeting?.nextSteps.count == 1)
  }

  @Test(
    "Time zones are names of the IANA database",
    arguments: [
      "UTC", "Europe/Berlin", "America/Argentina/Buenos_Aires", "Etc/GMT+3", "Asia/Kolkata",
    ])
  func zones(name: String) {
    #expect(Sample.meeting("time_zone: \(name)").meeting?.timeZone?.value == name)
  }

  @Test(
    "Other names of time zones are told",
    arguments: [
      ("Berlin", "did you mean ‘Europe/Berlin’?"), ("new york", "did you mean ‘America/New_York’?"),
      ("Europe/Berln", "did you mean ‘Europe/Berlin’?"),
      ("GMT+3", "write a name such as Europe/Berlin or America/New_York"),
      ("../../etc/passwd", "write a name such as Europe/Berlin or America/New_York"),
    ])
  func wrongZones(name: String, help: String) {
    let diagnostics = Sample.meeting("time_zone: \(name)").result.diagnostics
    #expect(diagnostics.map(\.code) == [.unknownTimeZone])
    #expect(diagnostics.map(\.help) == [help])
  }
}
