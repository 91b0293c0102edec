/// The events of a calendar file of any program (RFC 5545), as far as handbooks can use them.
///
/// People are not read: neither who invites nor who is invited.
package struct ReadCalendar: Sendable {
  /// Others are left out; no calendar of a community has so many.
  package static let mostEvents = 20_000

  /// In the order of the file.
  package private(set) var events: [ReadEvent] = []
  /// IANA names that the file gives for its own names of zones.
  package private(set) var zoneNames: [String: String] = [:]
  /// Whether there is a calendar at all.
  package let isCalendar: Bool

  package init(_ bytes: [UInt8]) {
    let properties = CalendarLines(bytes).properties
    isCalendar = properties.contains { $0.name == "BEGIN" && $0.value.uppercased() == "VCALENDAR" }
    var open: [String] = []
    var event: ReadEvent?
    var zone: String?
    for property in properties {
      switch property.name {
      case "BEGIN":
        open.append(property.value.uppercased())
        if open.last == "VEVENT" { event = ReadEvent(line: property.line) }
      case "END":
        let name = property.value.uppercased()
        if name == "VEVENT", let done = event, events.count < Self.mostEvents {
          events.append(done)
          event = nil
        }
        if let index = open.lastIndex(of: name) { open.removeSubrange(index...) }
      default:
        switch open.last {
        case "VEVENT": event?.take(property)
        case "VTIMEZONE":
          let value = PropertyText.unescaped(property.value)
          if property.name == "TZID" { zone = value }
          if property.name == "X-LIC-LOCATION", let zone { zoneNames[zone] = value }
        default: break
        }
      }
    }
  }
}

/// One event of a calendar file.
package struct ReadEvent: Sendable {
  /// Of its first line, from 1.
  package let line: Int
  package var uid = ""
  package var summary = ""
  package var start: ReadTime?
  package var end: ReadTime?
  /// Minutes, where the file says how long it lasts.
  package var duration: Int?
  /// The text of its rule.
  package var rule: String?
  package var exceptions: [ReadTime] = []
  /// Whether it has dates besides its rule.
  package var hasMoreDates = false
  package var recurrenceID: ReadTime?
  /// In upper case.
  package var status: String?
  package var location: String?
  package var description: String?
  /// Where to join from afar.
  package var conference: String?
  /// Whether the file marks it as not for everybody.
  package var isPrivate = false

  init(line: Int) {
    self.line = line
  }

  mutating func take(_ property: CalendarLines.Property) {
    let zone = property.parameters["TZID"]
    let text = PropertyText.unescaped(property.value)
    switch property.name {
    case "UID": uid = text
    case "SUMMARY": summary = text
    case "DTSTART": start = ReadTime(property.value, zone: zone)
    case "DTEND": end = ReadTime(property.value, zone: zone)
    case "DURATION": duration = ReadTime.minutes(ofDuration: property.value)
    case "RRULE": rule = property.value
    case "RDATE": hasMoreDates = true
    case "EXDATE":
      exceptions += property.value.split(separator: ",").compactMap {
        ReadTime(String($0), zone: zone)
      }
    case "RECURRENCE-ID": recurrenceID = ReadTime(property.value, zone: zone)
    case "STATUS": status = text.uppercased()
    case "LOCATION": location = text
    case "DESCRIPTION": description = text
    case "CONFERENCE", "X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL":
      conference = conference ?? property.value
    case "CLASS": isPrivate = text.uppercased() != "PUBLIC"
    default: break
    }
  }
}
