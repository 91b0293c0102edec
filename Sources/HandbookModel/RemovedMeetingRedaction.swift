import Diagnostics

/// Takes the names of people out of removed meetings.
///
/// What was written of somebody who has left, or is shown in another way now, was written for
/// another handbook: nobody is named but those who are shown by name now, and a meeting that would
/// name somebody all the same, in its address perhaps, is left out.
struct RemovedMeetingRedaction {
  private let redaction: Redaction

  /// - Parameters:
  ///   - people: all entries, as for `Redaction`.
  ///   - former: everybody who was in the content.
  ///   - firstID: an index above the ids of all entries and removed meetings.
  ///   - otherNames: as for `Redaction`.
  init(
    people: [Entry], former: [Entry], firstID: Int, otherNames: [Entry.ID: [String]]
  ) {
    let shown = people.compactMap { entry -> String? in
      guard case .person(let person) = entry.details, person.shownAs == .name else { return nil }
      return entry.title?.value
    }
    let names = Set(shown)
    let hidden = former.filter { !names.contains($0.title?.value ?? "") }
    redaction = Redaction(
      people: people
        + hidden.enumerated().map { offset, entry in
          var entry = entry
          var person = Person()
          person.shownAs = .initials
          entry.details = .person(person)
          entry.id = Entry.ID(index: firstID + offset)
          return entry
        }, otherNames: otherNames)
  }

  func apply(to meetings: inout [Entry]) {
    redaction.apply(to: &meetings)
    meetings.removeAll { $0.holds(redaction.names) }
  }
}

extension Entry {
  /// A removed meeting with what calendars need to take it back, and nothing else: what is not
  /// there cannot come back by mistake. nil for one that stood for a date of a series: that date is
  /// the series' own again.
  var withoutContents: Entry? {
    guard case .meeting(let meeting) = details, meeting.replaces == nil else { return nil }
    var rest = Meeting(starts: meeting.starts)
    rest.ends = meeting.ends
    rest.timeZone = meeting.timeZone
    rest.status = meeting.status
    rest.teams = meeting.teams
    rest.facilitators = meeting.facilitators
    // In a person's calendar are the meetings in which they lead something.
    rest.agenda = meeting.agenda.map { item in
      var lead = AgendaItem(title: Sentence("", at: item.title.place))
      lead.lead = item.lead
      return lead
    }
    rest.recurrence = meeting.recurrence
    rest.uid = meeting.uid
    var entry = Entry(
      place: place, sourcePath: sourcePath, path: path, details: .meeting(rest), body: .empty)
    entry.title = title
    entry.aliases = aliases
    entry.visibility = visibility
    entry.isDraft = isDraft
    entry.language = language
    entry.revision = revision
    return entry
  }

  /// Whether a name, in whatever form, is in a removed meeting: also in its address.
  func holds(_ names: HiddenNames) -> Bool {
    var texts = [title?.value ?? "", path] + aliases.map(\.value)
    if case .meeting(let meeting) = details, let uid = meeting.uid { texts.append(uid) }
    return texts.contains { names.first(in: $0) != nil }
  }
}
