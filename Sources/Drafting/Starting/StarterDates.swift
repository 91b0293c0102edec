import HandbookModel

/// The days of a starter site: a first meeting on a Tuesday two to three weeks ahead, a second one
/// four weeks later, half a year in all.
struct StarterDates {
  let first: CivilDate
  let second: CivilDate
  let end: CivilDate

  /// Near the end of the calendar all are one day.
  init(after today: CivilDate) {
    let days = 14 + (9 - today.weekday) % 7
    first = today.adding(days: days) ?? today
    second = first.adding(days: 28) ?? first
    end = first.adding(days: 26 * 7) ?? first
  }
}
