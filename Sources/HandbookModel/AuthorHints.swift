package import Diagnostics

/// What an author may have forgotten, although nothing is wrong: hints, that never fail a build.
///
/// They are few, and each is precise: a hint that is wrong one time in five is read no more. They
/// are found in all that was written, whatever an audience may see of it.
package struct AuthorHints {
  /// Notes of what took place are made within some days.
  private static let daysForStatus = 7

  private let handbook: Handbook
  private let now: Int
  private var zones: [String: ZonedTime] = [:]
  package private(set) var diagnostics: [Diagnostic] = []

  /// - Parameters:
  ///   - handbook: linked, with nothing taken out.
  ///   - now: seconds after 1970-01-01T00:00Z.
  package init(in handbook: Handbook, now: Int) {
    self.handbook = handbook
    self.now = now
    for community in handbook.connections.communities { findPlannedMeetings(of: community) }
    findPeople()
    for entry in handbook.entries where entry.isBlankPage {
      diagnostics.append(.emptyPage(at: entry.place))
    }
  }

  /// Most communities never write a status: those that call some of their meetings held do.
  private mutating func findPlannedMeetings(of community: Entry.ID) {
    let meetings = handbook.connections.members(of: community).meetings
      .compactMap { handbook[$0] }.filter { !$0.isDraft }
    let isKept = meetings.contains { entry in
      if case .meeting(let meeting) = entry.details { meeting.status == .held } else { false }
    }
    guard isKept else { return }
    for entry in meetings {
      guard case .meeting(let meeting) = entry.details, meeting.recurrence == nil,
        [.planned, .confirmed].contains(meeting.status), let end = end(of: meeting, entry.id),
        end <= now - Self.daysForStatus * 86_400
      else { continue }
      diagnostics.append(.stillPlanned(entry, meeting))
    }
  }

  private mutating func end(of meeting: Meeting, _ id: Entry.ID) -> Int? {
    guard let zone = zones[meeting.zone] ?? ZonedTime(zoneName: meeting.zone) else { return nil }
    zones[meeting.zone] = zone
    return Occurrence(of: id, meeting, on: meeting.starts.date, in: zone, number: 0).end
  }

  private mutating func findPeople() {
    let named = NamedPeople(in: handbook)
    for entry in handbook.entries where entry.kind == .person && !entry.isDraft {
      if !named.contains(entry) { diagnostics.append(.withoutPart(entry)) }
    }
  }
}

/// The people whom a field or a text names.
private struct NamedPeople {
  private var ids: Set<Entry.ID> = []
  /// The names of files that texts link to, without `.md`.
  private var linked: Set<String> = []

  init(in handbook: Handbook) {
    for entry in handbook.entries {
      var copy = entry
      copy.mapReferences { reference in
        if let target = reference.target { ids.insert(target) }
        return reference
      }
      entry.forEachSentence { ids.formUnion($0.mentions.compactMap(\.person.target)) }
      for mention in MentionScanner.mentions(in: entry.body.markdown) {
        if case .entry(let id) = handbook.find(.person, mention.name, from: entry) {
          ids.insert(id)
        }
      }
      for link in entry.body.markdown.matches(of: /([^\/()\s]+)\.md\b/) {
        linked.insert(String(link.1))
      }
    }
  }

  func contains(_ person: Entry) -> Bool {
    let file = person.sourcePath.split(separator: "/").last.map { String($0.dropLast(3)) }
    return ids.contains(person.id) || file.map(linked.contains) ?? false
  }
}

extension Entry {
  /// A folder’s own page may be a heading above what lies in it, and a summary says something.
  fileprivate var isBlankPage: Bool {
    kind == .page && !isIndex && !isDraft && summary == nil
      && body.markdown.allSatisfy(\.isWhitespace)
  }
}

extension Diagnostic.Code {
  /// A meeting is over, and its status says that it is to come.
  static let stillPlanned = Self("meeting-still-planned")
  /// Nothing names a person.
  static let personWithoutPart = Self("person-without-part")
  /// A page has no text.
  static let emptyPage = Self("empty-page")
}

extension Diagnostic {
  fileprivate static func stillPlanned(_ entry: Entry, _ meeting: Meeting) -> Diagnostic {
    Diagnostic(
      .hint, .stillPlanned,
      "the meeting ‘\(entry.title?.value ?? entry.slug)’ is over, but still \(meeting.status)",
      at: meeting.startsPlace ?? entry.place,
      help: "write ‘status: held’, or ‘cancelled’ if it did not take place")
  }

  fileprivate static func withoutPart(_ person: Entry) -> Diagnostic {
    Diagnostic(
      .hint, .personWithoutPart,
      "nothing names ‘\(person.title?.value ?? person.slug)’",
      at: person.title?.place ?? person.place,
      help: "name the person in a team or a meeting, or take the page away if they have left")
  }

  fileprivate static func emptyPage(at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .hint, .emptyPage, "this page has no text", at: place,
      help: "write some below its front matter, or mark it ‘draft: true’ until you do")
  }
}
