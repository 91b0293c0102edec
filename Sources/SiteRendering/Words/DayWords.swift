import Diagnostics

/// The words with which a script says on which day something is, by the reader’s clock.
///
/// They are the same that the rest of the page is made of: browsers know other names, or none, for
/// the days of a language.
struct DayWords: Sendable {
  /// `{"today": "Today", "tomorrow": "Tomorrow", "in": {"one": …, "other": "In {count} days"},
  /// "weekdays": ["Monday", …], "short": ["Mon", …]}`: forms by CLDR’s plural categories, weekdays
  /// from Monday on.
  let json: JSONText

  init(strings: InterfaceStrings, weekdays: CalendarSymbols.Names) {
    let forms = strings.forms(.inDays).map { category, form in
      (category.rawValue, Optional(JSONText(form)))
    }
    json = JSONText([
      "today": JSONText(strings.text(.today)), "tomorrow": JSONText(strings.text(.tomorrow)),
      "in": JSONText(JSONMembers(forms)),
      "weekdays": JSONText(weekdays.wide.map { JSONText($0) }),
      "short": JSONText(weekdays.short.map { JSONText($0) }),
    ])
  }
}
