/// An event (RFC 5545, 3.6.1; conferences from RFC 7986).
package struct EventComponent: Sendable {
  package enum Status: String, Sendable {
    case tentative = "TENTATIVE"
    case confirmed = "CONFIRMED"
    case cancelled = "CANCELLED"
  }

  /// How to take part from afar.
  package struct Conference: Hashable, Sendable {
    package enum Feature: String, Sendable {
      case phone = "PHONE"
    }

    package var uri: String
    package var feature: Feature?
    package var label: String

    package init(uri: String, feature: Feature? = nil, label: String) {
      self.uri = uri
      self.feature = feature
      self.label = label
    }
  }

  package var uid: String
  /// When the calendar was made, in UTC.
  package var stamp: ClockDateTime
  package var start: CalendarTime
  /// The event is over then; a day is the one after the last. Later than `start`.
  package var end: CalendarTime?
  package var summary: String
  package var rule: RecurrenceRule?
  /// Of the type of `start`, as the two below.
  package var moreStarts: [CalendarTime] = []
  package var exceptions: [CalendarTime] = []
  /// The start that this occurrence of a series with the same UID would have had.
  package var recurrenceID: CalendarTime?
  package var status: Status?
  package var location: String?
  package var description: String?
  package var url: String?
  package var categories: [String] = []
  package var conferences: [Conference] = []

  package init(uid: String, stamp: ClockDateTime, start: CalendarTime, summary: String) {
    self.uid = uid
    self.stamp = stamp
    self.start = start
    self.summary = summary
  }

  func write(to bytes: inout [UInt8]) {
    for line in lines { line.write(to: &bytes) }
  }

  private var lines: [ContentLine] {
    var lines = [
      ContentLine("BEGIN", "VEVENT"), ContentLine("UID", PropertyText.escaped(uid)),
      ContentLine("DTSTAMP", stamp.text + "Z"), start.line("DTSTART"),
    ]
    lines += [end?.line("DTEND"), recurrenceID?.line("RECURRENCE-ID")].compactMap { $0 }
    if let rule { lines.append(ContentLine("RRULE", rule.text)) }
    // One a line: some programs read only the first of a list.
    lines += moreStarts.map { $0.line("RDATE") } + exceptions.map { $0.line("EXDATE") }
    lines.append(ContentLine("SUMMARY", PropertyText.escaped(summary)))
    lines += [
      status.map { ContentLine("STATUS", $0.rawValue) },
      location.map { ContentLine("LOCATION", PropertyText.escaped($0)) },
      description.map { ContentLine("DESCRIPTION", PropertyText.escaped($0)) },
      categories.isEmpty ? nil : ContentLine("CATEGORIES", PropertyText.list(categories)),
      url.map { ContentLine("URL", PropertyURI.cleaned($0)) },
    ].compactMap { $0 }
    return lines + conferences.map(\.line) + [ContentLine("END", "VEVENT")]
  }
}

extension EventComponent.Conference {
  fileprivate var line: ContentLine {
    let uri = PropertyURI.cleaned(uri)
    guard let feature else {
      return ContentLine("CONFERENCE", ["VALUE": "URI", "LABEL": label], uri)
    }
    return ContentLine(
      "CONFERENCE", ["VALUE": "URI", "FEATURE": feature.rawValue, "LABEL": label], uri)
  }
}
