/// A calendar as a file (RFC 5545, 3.4); the same value makes the same bytes, in UTF-8.
package struct CalendarObject: Sendable {
  /// The name and version of what made it.
  package var productID: String
  /// nil for a file that is to be added to a calendar, not subscribed to.
  package var profile: CalendarProfile?
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

  /// There is no METHOD: it would begin a transaction between people, and PUBLISH then asks for an
  /// ORGANIZER (RFC 5546, 3.2.1), which some programs take for somebody who invites the reader.
  /// Without it this is a snapshot of a calendar (RFC 5545, 3.7.2), which it is.
  private var head: [ContentLine] {
    [
      ContentLine("BEGIN", "VCALENDAR"), ContentLine("VERSION", "2.0"),
      ContentLine("PRODID", PropertyText.escaped(productID)),
      ContentLine("CALSCALE", "GREGORIAN"),
    ] + (profile?.lines ?? [])
  }
}
