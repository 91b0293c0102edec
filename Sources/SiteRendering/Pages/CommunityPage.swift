import HandbookModel

/// The page of a community.
extension Site {
  func communityPage(_ entry: Entry, _ community: Community, _ page: SitePage.ID) -> HTML {
    let members = facts.handbook.connections.members(of: entry.id)
    let written = widgetKinds(in: entry.id)
    var view = CommunityView(title: facts.shownTitle(of: page))
    view.aim = community.aim.map(facts.sentences.shown) ?? facts.shownSummary(of: entry)
    view.statusHTML = community.status.map {
      facts.status(StatusMark(community: $0, strings: facts.strings))
    }
    view.datesText = facts.dates.months(from: community.starts, to: community.ends)
    view.goalText = goal(community.goals)
    view.sizeText = size(community, members: facts.handbook.participants(in: entry.id).count)
    view.next = written.contains(.schedule) ? nil : next(members.meetings, of: entry)
    view.calendarURL = facts.subscribeURL(of: entry.id)
    view.teams = written.contains(.teams) ? nil : listing(members.teams)
    view.outcomes = written.contains(.outcomes) ? nil : outcomes(members.outcomes, of: entry)
    view.nextSteps = written.contains(.nextSteps) ? nil : nextSteps(of: entry)
    view.facilitatorsHTML = facts.names(community.facilitators)
    view.convenersHTML = facts.names(community.conveners)
    view.takingPart = takingPart(community)
    view.links = links(community.links, of: entry)
    view.bodyHTML = body(of: entry.id)
    view.contentsHTML = contents(of: entry.id)
    view.pages = pageListing(facts.tree.children(of: page))
    view.hasContents = hasContents(
      entry.id,
      sections: [
        view.next != nil, view.outcomes != nil, view.teams != nil, view.nextSteps != nil,
        view.takingPart != nil, view.pages != nil,
      ])
    view.tagsHTML = tags(of: entry)
    view.presentations = presentations(of: entry.id)
    return facts.theme.render(.community, view)
  }

  private func next(_ meetings: [Entry.ID], of entry: Entry) -> UpcomingView? {
    if meetings.isEmpty { return nil }
    let coming = nextMeetings(meetings, limit: 3, inSite: false)
    var next = coming ?? UpcomingView(emptyHTML: empty(.emptyUpcoming, hint: .hintMeetings))
    next.all = allMeetings(of: entry.id, shown: 0)
    return next
  }

  /// The first of those that are open.
  private func nextSteps(of entry: Entry) -> ListingView? {
    let open = facts.steps.steps(of: entry.id).filter { !facts.steps.steps[$0].isDone }
    var listing = stepListing(Array(open.prefix(5)), showsSource: true)
    if let list = facts.map.list(.nextSteps, of: entry.id), open.count > 5 {
      listing?.all = all(open.count, .allNextSteps, at: list)
    }
    return listing
  }

  func goal(_ goals: [Community.Goal]) -> String? {
    if goals.isEmpty { return nil }
    let text = facts.lists.joined(goals.map { facts.strings.text($0.word) })
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  func size(_ community: Community, members: Int) -> String? {
    if members == 0 { return nil }
    guard let intended = community.intendedSize, intended != members else {
      return facts.strings.count(.membersCount, members)
    }
    return facts.strings.text(
      .sizeOfIntended, ["count": String(members), "intended": String(intended)])
  }

  /// All of them: what a community exists for is worth the room.
  private func outcomes(_ ids: [Entry.ID], of entry: Entry) -> CommunityView.Outcomes? {
    if ids.isEmpty { return nil }
    let limit = 12
    let recommendations = ids.filter { id in
      guard case .outcome(let outcome)? = facts.handbook[id]?.details else { return false }
      return outcome.kind == .recommendation
    }
    let title: StringKey = recommendations.count == ids.count ? .whatWeRecommend : .whatHasComeOut
    var view = CommunityView.Outcomes(
      titleText: facts.strings.text(title), rowsHTML: rows(Array(ids.prefix(limit))))
    if let list = facts.map.list(.outcomes, of: entry.id), ids.count > limit {
      view.all = all(ids.count, .allOutcomes, at: list)
    }
    return view
  }

  private func takingPart(_ community: Community) -> CommunityView.TakingPart? {
    let view = CommunityView.TakingPart(
      intentions: sentences(community.intentions),
      commitmentHTML: paragraphs(community.commitment), joinHTML: paragraphs(community.join),
      contact: link(community.contact))
    let isEmpty =
      view.intentions == nil && view.commitmentHTML == nil && view.joinHTML == nil
      && view.contact == nil
    return isEmpty ? nil : view
  }
}

extension Community.Goal {
  fileprivate var word: StringKey {
    switch self {
    case .learn: .goalLearn
    case .solve: .goalSolve
    case .recommend: .goalRecommend
    case .build: .goalBuild
    }
  }
}
