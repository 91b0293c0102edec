import HandbookModel

/// The times of the meetings of a community, a team, a person or the whole site, and the pages that
/// they are spread over.
struct OwnedSchedule: Sendable {
  /// What one of its pages shows.
  enum Period: Hashable, Sendable {
    /// What is next and what was lately, or all where that is little.
    case overview
    case year(Int)
    case month(year: Int, month: Int)
  }

  /// As many stand on one page; more are given a page for each year.
  static let pageLimit = 100
  /// Months of a meeting that goes on for long, at most.
  private static let longestMonths = 13

  /// nil for the whole site.
  let owner: Entry.ID?
  /// Of the overview.
  let path: String
  /// In order.
  let occurrences: [Occurrence]
  /// Those in which a meeting begins, in order; empty where the overview holds everything.
  let years: [Int]
  /// Those in which a meeting takes place, as months after the year 0, in order.
  let months: [Int]
  private let byMonth: [Int: [Occurrence]]

  init(of owner: Entry.ID?, path: String, _ occurrences: [Occurrence]) {
    self.owner = owner
    self.path = path
    self.occurrences = occurrences
    let isLong = occurrences.count > Self.pageLimit
    years = isLong ? Set(occurrences.map(\.starts.date.year)).sorted() : []
    var byMonth: [Int: [Occurrence]] = [:]
    for occurrence in occurrences {
      for month in Self.months(of: occurrence) { byMonth[month, default: []].append(occurrence) }
    }
    self.byMonth = byMonth
    months = byMonth.keys.sorted()
  }

  /// What it has pages for.
  var periods: [Period] {
    var periods: [Period] = [.overview]
    periods += years.map { Period.year($0) }
    periods += months.map(Self.period(ofMonth:))
    return periods
  }

  /// The meetings of a period, in order: of a year those that begin in it, of a month those that
  /// have a part in it.
  func occurrences(in period: Period) -> [Occurrence] {
    switch period {
    case .overview: occurrences
    case .year(let year):
      (0..<12).flatMap { month in
        byMonth[year * 12 + month, default: []].filter {
          Self.month(of: $0.starts.date) == year * 12 + month
        }
      }
    case .month(let year, let month): byMonth[year * 12 + month - 1, default: []]
    }
  }

  /// The pages of the same kind before and after one; an overview has none.
  func neighbours(of period: Period) -> (previous: Period?, next: Period?) {
    switch period {
    case .overview: (nil, nil)
    case .year(let year):
      (
        years.last { $0 < year }.map { .year($0) },
        years.first { $0 > year }.map { .year($0) }
      )
    case .month(let year, let month):
      (
        months.last { $0 < year * 12 + month - 1 }.map(Self.period(ofMonth:)),
        months.first { $0 > year * 12 + month - 1 }.map(Self.period(ofMonth:))
      )
    }
  }

  /// The first month from a day on in which a meeting takes place, else the last one; nil without
  /// any meeting.
  func month(from date: CivilDate) -> Period? {
    (months.first { $0 >= Self.month(of: date) } ?? months.last).map(Self.period(ofMonth:))
  }

  /// The page that lists all that begins in a year.
  func list(of year: Int) -> Period { years.contains(year) ? .year(year) : .overview }

  private static func period(ofMonth month: Int) -> Period {
    .month(year: month / 12, month: month % 12 + 1)
  }

  /// The months that a meeting has a part in.
  private static func months(of occurrence: Occurrence) -> [Int] {
    let first = month(of: occurrence.starts.date)
    return Array((first...max(first, month(of: occurrence.lastDay))).prefix(longestMonths))
  }

  private static func month(of date: CivilDate) -> Int { date.year * 12 + date.month - 1 }

  func path(of period: Period) -> String {
    switch period {
    case .overview: path
    case .year(let year): SitePlan.join(path, CivilDate.padded(year, 4))
    case .month(let year, let month):
      SitePlan.join(path, CivilDate.padded(year, 4) + "-" + CivilDate.padded(month, 2))
    }
  }
}
