import Diagnostics

@testable import SiteRendering

/// The strings that words of dates, lists and statuses are made of.
enum EnglishWords {
  static let unchanged = strings()

  /// - Parameter changes: texts in place of the English ones.
  static func strings(
    _ changes: [String: String] = [:], language: String = "en"
  ) -> InterfaceStrings {
    let place = SourcePlace(path: "strings/\(language).yaml")
    var entries: [String: Located<InterfaceStrings.Value>] = [:]
    for (key, text) in texts { entries[key] = Located(.text(text), at: place) }
    for (key, text) in changes { entries[key] = Located(.text(text), at: place) }
    for (key, forms) in plurals {
      entries[key] = Located(.plural([.one: forms.one, .other: forms.other]), at: place)
    }
    return InterfaceStrings(language: language, path: place.path, entries: entries)
  }

  private static let texts = [
    "all_day": "All day", "hours_and_minutes": "{hours} {minutes}",
    "date_time": "{date}, {start}", "date_time_zone": "{date}, {start}, {zone}",
    "date_range_time_zone": "{date}, {start} to {end}, {zone}",
    "time_range": "{start} to {end}", "days_range": "{start} to {end}", "until_day": "to {date}",
    "months_range": "{start} to {end}", "from_month": "Since {start}", "until_month": "Until {end}",
    "pattern_date_long": "EEEE, d MMMM y", "pattern_date": "d MMMM y",
    "pattern_date_short": "d MMM", "pattern_month": "MMMM y", "pattern_weekday_short": "EEE",
    "pattern_weekday": "EEEE", "pattern_month_short": "MMM", "pattern_time": "HH:mm",
    "repeats_until": "{rule}, until {date}", "repeats_by_rule": "Repeats: {rule}",
    "monthly_weekday": "the {ordinal} {weekday}", "monthly_day": "day {day}",
    "monthly_last_day": "the last day",
    "ordinal_1": "first", "ordinal_2": "second", "ordinal_3": "third", "ordinal_4": "fourth",
    "ordinal_5": "fifth", "ordinal_last": "last",
    "list_separator": ", ", "list_last": " and ",
    "status_planned": "Planned", "status_confirmed": "Confirmed",
    "status_cancelled": "Cancelled", "status_postponed": "Postponed", "status_held": "Held",
    "status_forming": "Forming", "status_active": "Active", "status_paused": "Paused",
    "status_concluded": "Concluded", "outcome_draft": "Draft", "outcome_proposed": "Proposed",
    "outcome_adopted": "Adopted", "outcome_in_progress": "In progress", "outcome_done": "Done",
    "outcome_declined": "Declined", "outcome_superseded": "Superseded", "to_do": "To do",
    "done": "Done", "assignment_open": "Open", "assignment_doing": "Under way",
    "assignment_done": "Done",
  ]

  private static let plurals = [
    "minutes_count": (one: "{count} min", other: "{count} min"),
    "hours_count": (one: "{count} hour", other: "{count} hours"),
    "repeats_weekly": (one: "Every week on {days}", other: "Every {count} weeks on {days}"),
    "repeats_monthly": (one: "Every month on {when}", other: "Every {count} months on {when}"),
    "repeats_yearly": (one: "Every year", other: "Every {count} years"),
    "repeats_daily": (one: "Every day", other: "Every {count} days"),
    "repeats_times": (one: "{rule}, {count} time", other: "{rule}, {count} times"),
  ]
}
