/// An event (RFC 5545, 3.6.1; color and conferences from RFC 7986).
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
  /// When the calendar was made, in UTC. What an event says can also change with other things than
  /// its own source, and of two that are alike programs take the one that is stamped later.
  package var stamp: ClockDateTime
  /// How often the event was changed, and when it was last, in UTC; nil where that is not known.
  package var sequence: Int?
  package var lastModified: ClockDateTime?
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
  /// Whether the time is free for other things.
  package var isTransparent = false
  /// Whether it is not for those with whom a reader shares the calendar.
  package var isPrivate = false
  package var location: String?
  package var description: String?
  package var url: String?
  /// Whom to ask.
  package var contact: String?
  package var categories: [String] = []
  /// A CSS3 name, where it is not the calendar's.
  package var color: String?
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
      ContentLine("DTSTAMP", stamp.text + "Z"),
    ]
    lines += [
      lastModified.map { ContentLine("LAST-MODIFIED", $0.text + "Z") },
      sequence.map { ContentLine("SEQUENCE", String($0)) }, start.line("DTSTART"),
      end?.line("DTEND"), recurrenceID?.line("RECURRENCE-ID"),
    ].compactMap { $0 }
    if let rule { lines.append(ContentLine("RRULE", rule.text)) }
    // One a line: some programs read only the first of a list.
    lines += moreStarts.map { $0.line("RDATE") } + exceptions.map { $0.line("EXDATE") }
    lines.append(ContentLine("SUMMARY", PropertyText.escaped(summary)))
    lines += [
      status.map { ContentLine("STATUS", $0.rawValue) },
      isTransparent ? ContentLine("TRANSP", "TRANSPARENT") : nil,
      isPrivate ? ContentLine("CLASS", "PRIVATE") : nil,
      location.map { ContentLine("LOCATION", PropertyText.escaped($0)) },
      description.map { ContentLine("DESCRIPTION", PropertyText.escaped($0)) },
      contact.map { ContentLine("CONTACT", PropertyText.escaped($0)) },
      categories.isEmpty ? nil : ContentLine("CATEGORIES", PropertyText.list(categories)),
      color.map { ContentLine("COLOR", $0) },
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
