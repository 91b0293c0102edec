package import Foundation

/// Turns local times of IANA zones into instants.
///
/// A time in the gap of a clock change is read as if the clock had not changed yet; a time that
/// occurs twice is the first of the two.
package struct ZonedTime: Sendable {
  package let zone: TimeZone

  /// - Returns: nil for a name that is no IANA zone.
  package init?(zoneName: String) {
    guard let zone = TimeZone(identifier: zoneName) else { return nil }
    self.zone = zone
  }

  /// Seconds after 1970-01-01T00:00Z; a whole day counts from its midnight.
  package func instant(of local: LocalTime) -> Int {
    let minutes = local.time?.minutesSinceMidnight ?? 0
    let wall = local.date.daysSinceEpoch * 86_400 + minutes * 60
    let before = offset(at: wall - 86_400)
    let after = offset(at: wall + 86_400)
    if before == after { return wall - before }
    let early = wall - before
    return offset(at: early) == before
      ? early
      : offset(at: wall - after) == after
        ? wall - after : early
  }

  /// Seconds that local time is ahead of UTC.
  package func offset(at instant: Int) -> Int {
    zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant)))
  }
}
