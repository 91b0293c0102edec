/// A time in a calendar file as it was written: a day, or a time on some clock.
package struct ReadTime: Hashable, Sendable {
  package enum Clock: Hashable, Sendable {
    case utc
    /// The one of the reader, wherever that is.
    case floating
    /// By the file's own name for a zone, which need not be an IANA name.
    case zone(String)
  }

  package let day: CalendarDay
  /// nil for a whole day.
  package let minutes: Int?
  package let clock: Clock

  package init(day: CalendarDay, minutes: Int?, clock: Clock) {
    self.day = day
    self.minutes = minutes
    self.clock = clock
  }

  /// `20260203`, `20260203T100000`, `20260203T090000Z`; seconds are dropped.
  init?(_ text: String, zone: String?) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 8, let year = Self.number(bytes[0..<4]),
      let month = Self.number(bytes[4..<6]), let day = Self.number(bytes[6..<8])
    else { return nil }
    self.day = CalendarDay(year: year, month: month, day: day)
    if bytes.count == 8 {
      (minutes, clock) = (nil, .floating)
      return
    }
    guard bytes.count >= 13, bytes[8] == 0x54 || bytes[8] == 0x74,
      let hour = Self.number(bytes[9..<11]), let minute = Self.number(bytes[11..<13]), hour < 24,
      minute < 60
    else { return nil }
    minutes = hour * 60 + minute
    let isUTC = bytes.last == 0x5A || bytes.last == 0x7A
    clock = isUTC ? .utc : zone.map(Clock.zone) ?? .floating
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    var number = 0
    for byte in bytes {
      guard (0x30...0x39).contains(byte) else { return nil }
      number = number * 10 + Int(byte - 0x30)
    }
    return number
  }

  /// Minutes of `PT1H30M`, `P1D`, `P2W` (RFC 5545, 3.3.6); nil for other text and for what is not
  /// positive.
  static func minutes(ofDuration text: String) -> Int? {
    guard
      let match = text.uppercased().wholeMatch(
        of: /\+?P(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:\d{1,6}S)?)?/)
    else { return nil }
    func number(_ text: Substring?) -> Int { text.flatMap { Int($0) } ?? 0 }
    let days = number(match.1) * 7 + number(match.2)
    let minutes = days * 1440 + number(match.3) * 60 + number(match.4)
    return minutes > 0 ? minutes : nil
  }
}
