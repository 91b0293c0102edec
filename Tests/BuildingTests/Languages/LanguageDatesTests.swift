import HandbookModel
import Testing

@testable import SiteRendering

/// Spaces are compared as if all were plain.
@Suite("Dates and times in the languages of the default theme")
struct LanguageDatesTests {
  struct Expected: CustomTestStringConvertible, Sendable {
    let tag: String
    let when: String
    let days: String
    let row: String
    let months: String
    let month: String
    let length: String
    let list: String
    let repeats: String

    var testDescription: String { tag }
  }

  private static let languages = [
    Expected(
      tag: "es", when: "martes, 3 de febrero de 2026, 10:00 a 12:00, hora del Pacífico",
      days: "martes, 3 – jueves, 5 de febrero de 2026", row: "hasta jue 5 feb",
      months: "Febrero a junio de 2026", month: "Febrero de 2026", length: "1 hora 30 min",
      list: "A, B y C", repeats: "Cada mes: el segundo martes, hasta el 9 de junio de 2026"),
    Expected(
      tag: "fr", when: "mardi 3 février 2026, de 10:00 à 12:00, heure du Pacifique nord-américain",
      days: "mardi 3 – jeudi 5 février 2026", row: "jusqu’au jeu. 5 févr.",
      months: "Février à juin 2026", month: "Février 2026", length: "1 heure 30 min",
      list: "A, B et C", repeats: "Chaque mois : le deuxième mardi, jusqu’au 9 juin 2026"),
    Expected(
      tag: "so",
      when: "Talaado, 3 Febraayo 2026, 10:00 ilaa 12:00, waqtiga Basifika ee Waqooyiga Ameerika",
      days: "Talaado, 3 ilaa Khamiis, 5 Febraayo 2026", row: "ilaa Khms 5 Feb",
      months: "Febraayo ilaa Juun 2026", month: "Febraayo 2026", length: "1 saacad 30 daqiiqo",
      list: "A, B iyo C", repeats: "Bil kasta, maalinta Talaado ee labaad, ilaa 9 Juun 2026"),
    Expected(
      tag: "vi", when: "Thứ Ba, 3 tháng 2 năm 2026, 10:00 đến 12:00, giờ Thái Bình Dương",
      days: "Thứ Ba, 3 đến Thứ Năm, 5 tháng 2 năm 2026", row: "đến Th 5 5 thg 2",
      months: "Tháng 2 đến tháng 6 năm 2026", month: "Tháng 2 năm 2026", length: "1 giờ 30 phút",
      list: "A, B và C",
      repeats: "1 tháng một lần, vào Thứ Ba lần thứ hai trong tháng, đến 9 tháng 6 năm 2026"),
    Expected(
      tag: "ar", when: "الثلاثاء، 3 فبراير 2026، من 10:00 إلى 12:00، توقيت المحيط الهادي",
      days: "الثلاثاء، 3 إلى الخميس، 5 فبراير 2026", row: "حتى خميس 5 فبراير",
      months: "فبراير إلى يونيو 2026", month: "فبراير 2026", length: "ساعة واحدة و30 دقيقة",
      list: "A، B وC", repeats: "كل شهر: الثلاثاء الثاني، حتى 9 يونيو 2026"),
  ]

  private func plain(_ text: String?) -> String? {
    text?.replacing(#/[\u{A0}\u{202F}]/#, with: " ")
  }

  private func date(_ month: Int, _ day: Int) throws -> CivilDate {
    try #require(CivilDate(year: 2026, month: month, day: day))
  }

  @Test("A meeting has its date, times and zone", arguments: languages)
  func meetings(_ expected: Expected) throws {
    let dates = try ThemeLanguage(tag: expected.tag).dates()
    let day = try date(2, 3)
    var meeting = Meeting(starts: LocalTime(day, ClockTime(hour: 10, minute: 0)))
    meeting.ends = LocalTime(day, ClockTime(hour: 12, minute: 0))
    meeting.zone = "America/Los_Angeles"
    #expect(plain(dates.whenText(meeting)) == expected.when)
    var days = Meeting(starts: LocalTime(day))
    days.ends = LocalTime(try date(2, 5))
    #expect(plain(dates.dateText(days)) == expected.days)
    #expect(plain(dates.rowTimeText(days)) == expected.row)
  }

  @Test("So have months, lengths of time, lists and what repeats", arguments: languages)
  func others(_ expected: Expected) throws {
    let language = ThemeLanguage(tag: expected.tag)
    let (words, dates) = (try language.words(), try language.dates())
    #expect(plain(dates.months(from: try date(2, 3), to: try date(6, 9))) == expected.months)
    #expect(plain(dates.month(year: 2026, month: 2)) == expected.month)
    #expect(plain(dates.duration(minutes: 90)) == expected.length)
    #expect(ListWords(strings: words).joined(["A", "B", "C"]) == expected.list)
    var rule = Recurrence(every: 1, .month)
    rule.weekdays = [.init(weekday: 2, ordinal: 2)]
    rule.end = .until(try date(6, 9))
    let sentence = RecurrenceWords(strings: words, dates: dates)
      .sentence(rule, starting: try date(2, 3))
    #expect(plain(sentence) == expected.repeats)
  }

  @Test(
    "Counts have the form of their number",
    arguments: [
      ("es", [0: "0 reuniones", 1: "1 reunión", 1_000_000: "1000000 de reuniones"]),
      ("fr", [0: "0 réunion", 1: "1 réunion", 2: "2 réunions"]),
      ("so", [1: "1 kulan", 2: "2 kulan"]), ("vi", [1: "1 buổi họp", 9: "9 buổi họp"]),
      (
        "ar",
        [
          0: "لا اجتماعات", 1: "اجتماع واحد", 2: "اجتماعان", 3: "3 اجتماعات",
          11: "11 اجتماعًا", 100: "100 اجتماع",
        ]
      ),
    ])
  func counts(tag: String, expected: [Int: String]) throws {
    let words = try ThemeLanguage(tag: tag).words()
    for (number, text) in expected { #expect(words.count(.meetingsCount, number) == text) }
  }

  @Test(
    "Scripts are given the words of the page",
    arguments: [
      (
        "en",
        """
        {"today": "Today", "tomorrow": "Tomorrow", "in": {"one": "In {count} day", \
        "other": "In {count} days"}, "weekdays": ["Monday", "Tuesday", "Wednesday", "Thursday", \
        "Friday", "Saturday", "Sunday"], "short": ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]}
        """
      ),
      (
        "so",
        """
        {"today": "Maanta", "tomorrow": "Berri", "in": {"one": "{count} maalin kadib", \
        "other": "{count} maalmood kadib"}, "weekdays": ["Isniin", "Talaado", "Arbaco", \
        "Khamiis", "Jimco", "Sabti", "Axad"], "short": ["Isn", "Tldo", "Arbc", "Khms", "Jmc", \
        "Sbti", "Axd"]}
        """
      ),
    ])
  func scripts(tag: String, expected: String) throws {
    #expect(try ThemeLanguage(tag: tag).dates().dayWords.json.text == expected)
  }
}
