import HandbookModel
import ICalendar
import Testing

@testable import SiteRendering

@Suite("Changes of the clocks")
struct ZoneChangesTests {
  /// `winter 2026-11-01 02:00 -150 -210` for each onset, with minutes ahead of UTC.
  private func onsets(_ zone: String, _ ranges: ClosedRange<Int>...) throws -> [String] {
    let years = YearRanges(ranges)
    let changes = ZoneChanges(try #require(ZonedTime(zoneName: zone)), in: years)
    return changes.component(id: zone, in: years).observances.flatMap { observance in
      observance.onsets.map { onset in
        let name = observance.isDaylight ? "summer" : "winter"
        let day = CivilDate(
          year: onset.day.year, month: onset.day.month, day: onset.day.day)
        let time = CivilDate.padded(onset.hour, 2) + ":" + CivilDate.padded(onset.minute, 2)
        let offsets = "\(observance.offsetBefore / 60) \(observance.offsetAfter / 60)"
        return "\(name) \(day?.iso8601 ?? "") \(time) \(offsets)"
      }
    }
  }

  @Test("On both hemispheres, by half an hour and by none, with what is in force at first")
  func hemispheres() throws {
    #expect(
      try onsets("America/St_Johns", 2026...2026) == [
        "winter 2025-12-30 20:30 -210 -210", "summer 2026-03-08 02:00 -210 -150",
        "winter 2026-11-01 02:00 -150 -210",
      ])
    #expect(
      try onsets("Australia/Lord_Howe", 2026...2026) == [
        "summer 2025-12-31 11:00 660 660", "winter 2026-04-05 02:00 660 630",
        "summer 2026-10-04 02:00 630 660",
      ])
    #expect(try onsets("Asia/Kolkata", 2020...2030) == ["winter 2019-12-31 05:30 330 330"])
  }

  @Test("Also where a zone moved without summer time, and where a day was left out")
  func moves() throws {
    #expect(
      try onsets("Asia/Pyongyang", 2015...2018) == [
        "winter 2014-12-31 09:00 540 540", "winter 2015-08-15 00:00 540 510",
        "winter 2018-05-04 23:30 510 540",
      ])
    #expect(try onsets("Pacific/Apia", 2011...2011).last == "summer 2011-12-30 00:00 -600 840")
  }

  @Test("Only the years asked for are looked at, however far apart they are")
  func years() throws {
    let found = try onsets("Europe/Paris", 9990...9999, 1...1, 2026...2026, 2027...2027)
    #expect(found.count == 27)
    #expect(!found.contains { $0.contains(" 2028-") || $0.contains(" 2000-") })
    #expect(found.first?.hasPrefix("winter 0001-01-02 ") == true)
    #expect(found.count { $0.contains(" 9999-") } == 2)
    #expect(
      YearRanges([3...4, 1...1, 2...2, 9...9, 7...20]).ranges == [1...4, 7...20])
  }
}
