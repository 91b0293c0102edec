import HandbookModel

/// Who takes part, above the list of a community's people, and who was there, below it.
extension Site {
  /// - Returns: nil where nobody says from where they come, and where there are too few to count.
  func participation(in community: Entry.ID) -> ParticipationView? {
    let people = facts.handbook.participants(in: community)
    if people.count < Participation.smallestGroup { return nil }
    var view = ParticipationView()
    view.perspectives = counts(people.map { person($0)?.perspective }, .perspectivesCount)
    view.organizations = counts(people.map { person($0)?.organization }, .organizationsCount)
    return view.perspectives == nil && view.organizations == nil ? nil : view
  }

  private func person(_ id: Entry.ID) -> Person? {
    guard case .person(let person)? = facts.handbook[id]?.details else { return nil }
    return person
  }

  private func counts(_ words: [String?], _ count: CountKey) -> ParticipationView.Counts? {
    let participation = Participation(words)
    if participation.wordCount == 0 { return nil }
    let text = facts.strings.count(count, participation.wordCount)
    if participation.groups.isEmpty {
      let note = facts.strings.text(
        .allGroupsSmall, ["groups": text, "count": String(Participation.smallestGroup)])
      return ParticipationView.Counts(noteText: note)
    }
    var bars = participation.groups.map { group in
      (label: group.word.prefix(1).uppercased() + group.word.dropFirst(), count: group.count)
    }
    var note = text
    if participation.others > 0 {
      bars.append((facts.strings.text(.otherPeople), participation.others))
    }
    if participation.groups.count < participation.wordCount {
      note = facts.strings.text(
        .smallGroups, ["groups": text, "count": String(Participation.smallestGroup)])
    }
    return ParticipationView.Counts(
      items: bars.map { label, count in
        .init(
          labelHTML: HTML(escaping: label), countText: String(count), value: count,
          max: words.count)
      }, noteText: note)
  }

  /// - Returns: nil where it is not known, as in all builds for the public.
  func attendance(in community: Entry.ID) -> ParticipationView.Counts? {
    let attendance = Attendance(of: community, in: facts.handbook)
    if attendance.people.isEmpty { return nil }
    let all = String(attendance.meetingCount)
    return ParticipationView.Counts(
      items: attendance.people.map { person in
        .init(
          labelHTML: facts.name(of: person.id),
          countText: facts.strings.text(
            .attendedOf, ["count": String(person.count), "meetings": all]),
          value: person.count, max: attendance.meetingCount)
      })
  }
}
