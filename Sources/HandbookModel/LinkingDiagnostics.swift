package import Diagnostics

/// The words of what linking and the checks of a handbook find.
extension Diagnostic.Code {
  /// A field names an entry that does not exist.
  package static let unknownReference = Self("unknown-reference")
  /// A field names two entries or more.
  static let ambiguousReference = Self("ambiguous-reference")
  /// `@name` in running text names nobody.
  package static let unknownMention = Self("unknown-mention")
  /// `@name` in running text names two people or more.
  package static let ambiguousMention = Self("ambiguous-mention")
  /// An outcome's number is taken.
  static let duplicateNumber = Self("duplicate-number")
  /// Two meetings have the same calendar identifier.
  static let duplicateIdentifier = Self("duplicate-identifier")
  /// An outcome has a status that its community does not have.
  static let unknownStatus = Self("unknown-status")
  /// An outcome serves an aim that its community does not have.
  static let unknownAim = Self("unknown-aim")
  /// Two aims of a community have the same name.
  static let duplicateAim = Self("duplicate-aim")
  /// A community has more aims than a page can be divided by.
  static let tooManyAims = Self("too-many-aims")
  /// Outcomes replace each other in a circle.
  static let circularSuperseding = Self("circular-superseding")
  /// A thing ends before it starts.
  static let endBeforeStart = Self("end-before-start")
  /// A single occurrence is said to replace one of a meeting that does not repeat.
  static let notASeries = Self("not-a-series")
  /// A single occurrence is said to replace one on a day on which the series does not take place.
  static let notAnOccurrence = Self("not-an-occurrence")
  /// A series that goes on for longer than it is followed.
  static let longSeries = Self("long-series")
  /// A meeting takes more days than one can.
  static let longMeeting = Self("long-meeting")
  /// A meeting starts or ends at a time that the clock of its zone skips.
  static let skippedTime = Self("skipped-time")
  /// A meeting starts or ends at a time that the clock of its zone shows twice.
  static let repeatedTime = Self("repeated-time")
  /// A meeting lies outside the dates of its community.
  static let outsideCommunity = Self("outside-community")
  /// Something is due after the end of its community.
  static let dueAfterEnd = Self("due-after-end")
  /// An agenda is longer or shorter than its meeting.
  static let agendaLength = Self("agenda-length")
  /// A part of a meeting is led by somebody who is not in the community.
  static let leadFromElsewhere = Self("lead-from-elsewhere")
  /// Two meetings take place at the same time and need the same people or room.
  static let overlappingMeetings = Self("overlapping-meetings")
  /// A person has no role to be shown by.
  static let roleMissing = Self("role-missing")
}

extension Diagnostic {
  static func unknown(_ reference: Reference, help: String?) -> Diagnostic {
    Diagnostic(
      .error, .unknownReference,
      "there is no \(reference.kind.rawValue) ‘\(reference.written)’", at: reference.place,
      help: help)
  }

  static func unknownMention(_ person: Reference, help: String?) -> Diagnostic {
    Diagnostic(
      .warning, .unknownMention, "‘@\(person.written)’ names no person here", at: person.place,
      help: help ?? "write it as `@\(person.written)` between backticks if no person is meant")
  }

  static func ambiguous(_ reference: Reference, among entries: [Entry]) -> Diagnostic {
    Diagnostic(
      .error, .ambiguousReference,
      "‘\(reference.written)’ could be any of \(entries.count) entries", at: reference.place,
      // Some suffice; there may be as many twins as references to them.
      notes: entries.prefix(5).map { Note("one of them is \($0.path)", at: $0.place) },
      help: "give each its own name with `slug:`")
  }
}
