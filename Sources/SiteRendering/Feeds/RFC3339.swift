import HandbookModel

/// Instants in writing (RFC 3339), always in UTC.
enum RFC3339 {
  /// `2026-02-03T18:00:00Z`.
  ///
  /// - Parameter instant: seconds after 1970-01-01T00:00Z; outside the years 1 to 9999 the epoch
  ///   is written.
  static func text(_ instant: Int) -> String {
    let days = instant / 86_400 - (instant % 86_400 < 0 ? 1 : 0)
    guard let date = CivilDate(daysSinceEpoch: days) else { return text(0) }
    let seconds = instant - days * 86_400
    let parts = [seconds / 3600, seconds / 60 % 60, seconds % 60]
    let time = parts.map { CivilDate.padded($0, 2) }.joined(separator: ":")
    return "\(date.iso8601)T\(time)Z"
  }
}
