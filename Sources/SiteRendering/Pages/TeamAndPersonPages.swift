import HandbookModel

/// The pages of teams and people.
extension Site {
  func teamPage(_ entry: Entry, _ team: Team) -> HTML {
    let connections = facts.handbook.connections
    var view = TeamView(title: facts.shownTitle(of: entry))
    view.purpose = team.purpose.map(facts.sentences.shown)
    view.summary = team.purpose == nil ? facts.shownSummary(of: entry) : nil
    view.communityHTML = facts.communityName(of: entry)
    view.leadHTML = facts.names([team.lead].compactMap { $0 })
    view.members = members(of: team)
    view.responsibilities = TeamView.Responsibilities(
      during: sentences(team.duringMeetings), between: sentences(team.betweenMeetings))
    view.assignments = assignments(of: team)
    view.calendarURL = facts.subscribeURL(of: entry.id)
    view.next = nextMeetings(of: entry, inSite: false)
    view.outcomes = listing(connections.list(.outcomesOfTeam, of: entry.id))
    view.nextSteps = stepListing(facts.steps.steps(ofTeam: entry.id), showsSource: true)
    view.bodyHTML = body(of: entry.id)
    view.contentsHTML = contents(of: entry.id)
    view.hasContents = hasContents(
      entry.id,
      sections: [
        view.next != nil, view.members != nil, view.responsibilities != nil,
        view.assignments != nil, view.outcomes != nil, view.nextSteps != nil,
      ])
    view.tagsHTML = tags(of: entry)
    view.handoutURL = facts.map.presentation(.handout, of: entry.id).map(facts.url)
    return facts.theme.render(.team, view)
  }

  /// The lead first, each person once, with what they are in this team.
  private func members(of team: Team) -> ListingView? {
    var people = team.members
    if let lead = team.lead {
      let own = people.first { $0.person.target == lead.target }
      people.removeAll { $0.person.target == lead.target }
      people.insert(Team.Member(person: lead, role: own?.role), at: 0)
    }
    let rows = people.compactMap { member -> HTML? in
      guard let entry = member.person.target.flatMap({ facts.handbook[$0] }),
        case .person(let person) = entry.details
      else { return nil }
      let isLead = member.person.target == team.lead?.target
      let note = member.role ?? (isLead ? facts.strings.text(.lead) : nil)
      return facts.personRow(entry, person, note: note)
    }
    return rows.isEmpty ? nil : ListingView(rowsHTML: rows.joined())
  }

  private func assignments(of team: Team) -> AssignmentsView? {
    let sorted = team.assignments.enumerated().sorted { left, right in
      guard left.element.due != right.element.due else { return left.offset < right.offset }
      guard let leftDue = left.element.due, let rightDue = right.element.due else {
        return left.element.due != nil
      }
      return leftDue < rightDue
    }
    return AssignmentsView(
      items: sorted.map { offset, assignment in
        .init(
          id: NextStepRegister.anchor(ofAssignment: offset + 1),
          titleHTML: facts.sentences.html(assignment.title),
          ownerHTML: facts.names(assignment.owners),
          due: assignment.due.map {
            DateView(text: facts.dates.date($0), datetime: $0.iso8601)
          },
          whenText: assignment.occasion.map { facts.strings.text($0.word) },
          meetingHTML: facts.names([assignment.meeting].compactMap { $0 }),
          statusHTML: facts.status(
            StatusMark(assignment: assignment.status, strings: facts.strings)),
          isDone: assignment.status == .done)
      })
  }

  /// What a person has agreed to do: next steps, then assignments of their teams.
  private func toDo(of person: Entry.ID) -> ListingView? {
    let steps = stepRows(facts.steps.steps(ofPerson: person), showsSource: true)
    let assignments = facts.steps.assignments(ofPerson: person).map(facts.assignmentRow)
    let rows = [steps, assignments.joined()].joined()
    return rows.isEmpty ? nil : ListingView(rowsHTML: rows)
  }

  func personPage(_ entry: Entry, _ person: Person) -> HTML {
    let connections = facts.handbook.connections
    var view = PersonView(title: facts.shownTitle(of: entry))
    view.pronouns = person.pronouns
    view.role =
      person.role == facts.title(of: entry) ? nil : facts.shown(person.role, "role", of: entry)
    view.organization = facts.shown(person.organization, "organization", of: entry)
    view.perspective = facts.shown(person.perspective, "perspective", of: entry)
    view.photo = person.photo.flatMap { facts.photoURL($0, entry) }.map { .init(url: $0) }
    view.email = person.email.map { TextLinkView(text: $0, url: "mailto:" + $0) }
    view.phone = person.phone.map { TextLinkView(text: $0, url: Self.telephone($0)) }
    view.links = links(person.links, of: entry)
    if facts.hasSeveralCommunities {
      view.communitiesHTML = facts.names(connections.list(.communitiesOfPerson, of: entry.id))
    }
    view.teams = listing(connections.list(.teamsOfPerson, of: entry.id), inSite: true)
    view.calendarURL = facts.subscribeURL(of: entry.id)
    view.next = nextMeetings(of: entry, inSite: true)
    view.outcomes = listing(connections.list(.outcomesOfPerson, of: entry.id), inSite: true)
    view.nextSteps = toDo(of: entry.id)
    view.bodyHTML = body(of: entry.id)
    view.contentsHTML = contents(of: entry.id)
    view.hasContents = hasContents(
      entry.id,
      sections: [
        view.next != nil, view.teams != nil, view.nextSteps != nil, view.outcomes != nil,
      ])
    view.tagsHTML = tags(of: entry)
    return facts.theme.render(.person, view)
  }
}

extension Team.Occasion {
  fileprivate var word: StringKey {
    switch self {
    case .during: .duringMeetings
    case .between: .betweenMeetings
    }
  }
}
