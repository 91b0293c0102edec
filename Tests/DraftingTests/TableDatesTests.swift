import HandbookModel
import Testing

@testable import Drafting

struct TableDatesTests {
  @Test(
    "Days and times are read in many forms",
    arguments: [
      ("2027-04-03", "2027-04-03"), ("2027-04-03 18:00", "2027-04-03T18:00"),
      ("2027/4/3", "2027-04-03"), ("3.4.2027", "2027-04-03"), ("03.04.27", "2027-04-03"),
      ("3.4.2027, 18.30", "2027-04-03T18:30"), ("2027-04-03T18:00", "2027-04-03T18:00"),
      ("3.4.2027 6:30 PM", "2027-04-03T18:30"),
    ])
  func read(text: String, expected: String) throws {
    #expect(try TableDates([text], order: nil).time(text)?.iso8601 == expected)
  }

  @Test("Slashes are read in the order that was said")
  func said() throws {
    #expect(try TableDates([], order: .dmy).time("03/04/2027")?.iso8601 == "2027-04-03")
    #expect(try TableDates([], order: .mdy).time("03/04/2027")?.iso8601 == "2027-03-04")
    #expect(try TableDates([], order: .mdy).time("13/04/2027") == nil)
  }

  @Test("A day above 12 shows the order for all, and is named")
  func shown() throws {
    let dates = try TableDates(["03/04/2027", "25/04/2027"], order: nil)
    #expect(dates.order == .dmy)
    #expect(dates.evidence == "day first, as ‘25/04/2027’ shows")
    #expect(try TableDates(["03-25-2027"], order: nil).order == .mdy)
  }

  @Test("What could be two days is never guessed")
  func ambiguous() {
    #expect(throws: DraftFault.self) { try TableDates(["03/04/2027"], order: nil) }
    #expect(throws: DraftFault.self) { try TableDates(["25/04/2027", "04/25/2027"], order: nil) }
  }

  @Test(
    "What is no day is not read",
    arguments: ["", "soon", "31.2.2027", "2027-13-01", "1/2", "2027-04-03 25:00", "٣/٤/٢٠٢٧"])
  func wrong(text: String) throws {
    #expect(try TableDates([], order: .dmy).time(text) == nil)
  }

  @Test(
    "Times of day as people write them",
    arguments: [
      ("18:00", "18:00"), ("9.30", "09:30"), ("18h", "18:00"), ("18h30", "18:30"), ("6pm", "18:00"),
      ("12 am", "00:00"), ("12 PM", "12:00"), ("18 Uhr", "18:00"), ("18:00:00", "18:00"),
      ("25:00", nil), ("13 pm", nil), ("noon", nil), ("-1:00", nil),
    ] as [(String, String?)])
  func clock(text: String, expected: String?) {
    #expect(TableDates.clock(text)?.iso8601 == expected)
  }
}
