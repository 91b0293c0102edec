import Foundation

/// The names of months, weekdays and halves of a day in one language (CLDR), with non-breaking
/// spaces; never those of the machine's own language.
struct CalendarSymbols: Sendable {
  /// Full and short forms of one kind of name.
  struct Names: Sendable {
    /// January or Monday first.
    let wide: [String]
    let short: [String]
  }

  /// As they stand in a date.
  let months: Names
  /// As they stand alone, where the language tells the two apart.
  let standaloneMonths: Names
  let weekdays: Names
  let standaloneWeekdays: Names
  let am: String
  let pm: String

  /// - Parameter language: a BCP 47 tag; English stands in for one that CLDR has no names for.
  init(language: String) {
    var calendar = Calendar(identifier: .gregorian)
    calendar.locale = Self.locale(language)
    months = Self.names(calendar.monthSymbols, calendar.shortMonthSymbols)
    standaloneMonths = Self.names(
      calendar.standaloneMonthSymbols, calendar.shortStandaloneMonthSymbols)
    weekdays = Self.names(
      Self.mondayFirst(calendar.weekdaySymbols), Self.mondayFirst(calendar.shortWeekdaySymbols))
    standaloneWeekdays = Self.names(
      Self.mondayFirst(calendar.standaloneWeekdaySymbols),
      Self.mondayFirst(calendar.shortStandaloneWeekdaySymbols))
    am = Self.unbroken(calendar.amSymbol)
    pm = Self.unbroken(calendar.pmSymbol)
  }

  /// The locale of a language. For a language it does not know, ICU would fall back to the
  /// machine's.
  static func locale(_ language: String) -> Locale {
    let primary = language.prefix { $0 != "-" && $0 != "_" }.lowercased()
    return Locale(identifier: knownLocales.contains(primary) ? language : "en")
  }

  /// Foundation makes a new list of a thousand each time it is asked.
  private static let knownLocales = Set(Locale.availableIdentifiers)

  private static func names(_ wide: [String], _ short: [String]) -> Names {
    Names(wide: wide.map(unbroken), short: short.map(unbroken))
  }

  private static func mondayFirst(_ names: [String]) -> [String] {
    Array(names.dropFirst()) + names.prefix(1)
  }

  private static func unbroken(_ text: String) -> String {
    text.replacing(" ", with: "\u{A0}")
  }
}
