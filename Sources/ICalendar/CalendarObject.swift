/// A calendar as a file (RFC 5545, 3.4; name and refreshing from RFC 7986); the same value makes
/// the same bytes, in UTF-8.
package struct CalendarObject: Sendable {
  /// The name and version of what made it.
  package var productID: String
  /// nil for a file that is to be added to a calendar, not subscribed to.
  package var name: String?
  /// Hours after which programs are to look for changes.
  package var refreshHours: Int?
  package var timeZones: [TimeZoneComponent] = []
  package var events: [EventComponent]

  /// - Parameter events: at least one: an object without a component is none (RFC 5545, 3.6).
  package init(productID: String, events: [EventComponent]) {
    self.productID = productID
    self.events = events
  }

  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    for line in head { line.write(to: &bytes) }
    for zone in timeZones { zone.write(to: &bytes) }
    for event in events { event.write(to: &bytes) }
    ContentLine("END", "VCALENDAR").write(to: &bytes)
    return bytes
  }

  private var head: [ContentLine] {
    var lines = [
      ContentLine("BEGIN", "VCALENDAR"), ContentLine("VERSION", "2.0"),
      ContentLine("PRODID", PropertyText.escaped(productID)),
      ContentLine("CALSCALE", "GREGORIAN"), ContentLine("METHOD", "PUBLISH"),
    ]
    if let name {
      // The standard's name, and the one that programs knew before it.
      lines += ["NAME", "X-WR-CALNAME"].map { ContentLine($0, PropertyText.escaped(name)) }
    }
    if let refreshHours {
      lines += [
        ContentLine("REFRESH-INTERVAL", ["VALUE": "DURATION"], "PT\(refreshHours)H"),
        ContentLine("X-PUBLISHED-TTL", "PT\(refreshHours)H"),
      ]
    }
    return lines
  }
}
