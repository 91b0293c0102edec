/// What the clocks of a zone show in a stretch of time (RFC 5545, 3.6.5).
package struct TimeZoneComponent: Sendable {
  /// Clocks that are set in one way, at one or more times.
  package struct Observance: Sendable {
    package var isDaylight: Bool
    /// When the clocks are set, by the time that they showed until then; in order, not empty.
    package var onsets: [ClockDateTime]
    /// Seconds ahead of UTC, until then and from then on.
    package var offsetBefore: Int
    package var offsetAfter: Int

    package init(
      isDaylight: Bool, onsets: [ClockDateTime], offsetBefore: Int, offsetAfter: Int
    ) {
      self.isDaylight = isDaylight
      self.onsets = onsets
      self.offsetBefore = offsetBefore
      self.offsetAfter = offsetAfter
    }
  }

  package var id: String
  /// At least one.
  package var observances: [Observance]

  package init(id: String, observances: [Observance]) {
    self.id = id
    self.observances = observances
  }

  func write(to bytes: inout [UInt8]) {
    ContentLine("BEGIN", "VTIMEZONE").write(to: &bytes)
    ContentLine("TZID", PropertyText.escaped(id)).write(to: &bytes)
    for line in observances.flatMap(\.lines) { line.write(to: &bytes) }
    ContentLine("END", "VTIMEZONE").write(to: &bytes)
  }
}

extension TimeZoneComponent.Observance {
  fileprivate var lines: [ContentLine] {
    guard let first = onsets.first else { return [] }
    let name = isDaylight ? "DAYLIGHT" : "STANDARD"
    // Its type asks for local time without a zone (RFC 5545, 3.6.5).
    return [ContentLine("BEGIN", name), ContentLine("DTSTART", first.text)]
      + onsets.dropFirst().map { ContentLine("RDATE", $0.text) }
      + [
        ContentLine("TZOFFSETFROM", Self.text(offset: offsetBefore)),
        ContentLine("TZOFFSETTO", Self.text(offset: offsetAfter)), ContentLine("END", name),
      ]
  }

  /// `+0530`; with seconds for the local mean times of old (RFC 5545, 3.3.14).
  private static func text(offset: Int) -> String {
    let size = abs(offset)
    let minutes = Digits.text(size / 3600, 2) + Digits.text(size / 60 % 60, 2)
    let seconds = size % 60 == 0 ? "" : Digits.text(size % 60, 2)
    return (offset < 0 ? "-" : "+") + minutes + seconds
  }
}
