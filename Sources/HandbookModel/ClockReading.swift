/// How often a zone's clock shows a local time, and the instant that the time is read as.
struct ClockReading: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case once
    /// The clock is put forward over it: this time is taken.
    case never(taken: LocalTime)
    /// The clock is put back to it: the first is taken. Seconds ahead of UTC, each time.
    case twice(first: Int, second: Int)
  }

  /// Seconds after 1970-01-01T00:00Z.
  let instant: Int
  let kind: Kind
}

extension ZonedTime {
  func reading(of local: LocalTime) -> ClockReading {
    let instant = instant(of: local)
    let minutes = local.time?.minutesSinceMidnight ?? 0
    let wall = local.date.daysSinceEpoch * 86_400 + minutes * 60
    let offset = offset(at: instant)
    guard instant + offset == wall else {
      let taken = LocalTime(wallSeconds: instant + offset)
      return ClockReading(instant: instant, kind: taken.map { .never(taken: $0) } ?? .once)
    }
    let next = self.offset(at: wall + 86_400)
    let second = wall - next
    let isTwice = second > instant && self.offset(at: second) == next
    return ClockReading(
      instant: instant, kind: isTwice ? .twice(first: offset, second: next) : .once)
  }
}

extension LocalTime {
  /// - Parameter seconds: on a wall clock, after its 1970-01-01 00:00.
  init?(wallSeconds seconds: Int) {
    let rest = (seconds % 86_400 + 86_400) % 86_400
    guard let date = CivilDate(daysSinceEpoch: (seconds - rest) / 86_400),
      let time = ClockTime(hour: rest / 3600, minute: rest % 3600 / 60)
    else { return nil }
    self.init(date, time)
  }
}
