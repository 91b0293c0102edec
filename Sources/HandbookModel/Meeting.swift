package import Diagnostics

/// The fields of a meeting.
package struct Meeting: Sendable {
  package enum Status: String, CaseIterable, Sendable {
    case planned, confirmed, cancelled, postponed, held
  }

  package var starts: LocalTime
  /// Not before `starts`; a whole day's end is its last day. nil where the author gave none.
  package var ends: LocalTime?
  /// Where `starts`, and `ends` or `duration`, are written.
  package var startsPlace: SourcePlace?
  package var endsPlace: SourcePlace?
  /// An IANA zone name, as written; `zone` is the one in force.
  package var timeZone: Located<String>?
  /// The IANA zone in force: the meeting's, else the community's, else the site's. Set by linking.
  package var zone = "UTC"
  package var status = Status.planned
  package var venue: Venue?
  /// Members only, always.
  package var online: OnlineAccess?
  /// Empty where the whole community meets.
  package var teams: [Reference] = []
  package var facilitators: [Reference] = []
  package var aim: Sentence?
  package var agenda: [AgendaItem] = []
  /// Members only, always.
  package var attendance: [Reference] = []
  package var decisions: [Sentence] = []
  package var nextSteps: [NextStep] = []
  package var materials: [Material] = []
  package var isConcluding = false
  package var recurrence: Located<Recurrence>?
  /// A fixed calendar identifier (RFC 5545, 3.8.4.7).
  package var uid: String?
  package var replaces: Replacement?

  package init(starts: LocalTime) {
    self.starts = starts
  }
}

/// Where people meet.
package struct Venue: Sendable {
  package var name: String
  package var address: String?
  package var room: String?
  /// Step-free entrance, interpreters and the like.
  package var access: String?

  package init(name: String, address: String? = nil, room: String? = nil, access: String? = nil) {
    self.name = name
    self.address = address
    self.room = room
    self.access = access
  }
}

/// How to join from afar.
package struct OnlineAccess: Sendable {
  package var url: String?
  package var phone: String?
  package var passcode: String?

  package init(url: String? = nil, phone: String? = nil, passcode: String? = nil) {
    self.url = url
    self.phone = phone
    self.passcode = passcode
  }
}

/// One part of a meeting.
package struct AgendaItem: Sendable {
  package var title: Sentence
  package var minutes: Int?
  package var lead: [Reference] = []
  package var team: Reference?
  package var notes: Sentence?

  package init(title: Sentence) {
    self.title = title
  }
}

/// Says that a meeting stands for one occurrence of a series.
package struct Replacement: Sendable {
  package var meeting: Reference
  package var date: CivilDate

  package init(meeting: Reference, date: CivilDate) {
    self.meeting = meeting
    self.date = date
  }
}
