import Diagnostics
import HandbookModel

/// The slides of a community, and the one page that each of its teams hands out.
extension Site {
  /// Next steps on a slide or a sheet at most: the register has the others.
  private static let stepLimit = 6

  func slides(_ entry: Entry, _ community: Community) -> HTML {
    let program = ConcludingProgram(of: entry.id, in: facts.handbook)
    let people = facts.handbook.connections.members(of: entry.id).people
    let view = SlidesView(
      title: facts.shownTitle(of: entry),
      aim: community.aim.map(facts.sentences.shown) ?? facts.shownSummary(of: entry),
      organization: facts.handbook.settings.organization,
      meeting: program.meeting.flatMap(event), parts: program.parts.map(part),
      nextHTML: openSteps(facts.steps.steps(of: entry.id)), thanksHTML: facts.names(people),
      contact: link(community.contact ?? facts.handbook.settings.contact),
      reportURL: facts.map.presentation(.report, of: entry.id).map(facts.url))
    return facts.theme.render(.slides, view)
  }

  private func event(_ id: Entry.ID) -> SlidesView.Meeting? {
    guard let entry = facts.handbook[id], case .meeting(let meeting) = entry.details else {
      return nil
    }
    return SlidesView.Meeting(
      title: facts.shownTitle(of: entry), url: facts.url(of: id),
      dateText: facts.dates.dateText(meeting)
    )
  }

  private func part(_ part: ConcludingProgram.Part) -> SlidesView.Part {
    let entry = part.team.flatMap { facts.handbook[$0] }
    var view = SlidesView.Part(
      title: entry.map(facts.shownTitle) ?? facts.strings.text(.wholeCommunity),
      minutesText: part.item?.minutes.map { facts.strings.count(.minutesCount, $0) },
      namesHTML: part.item.flatMap { facts.names($0.lead) },
      notesHTML: paragraphs(part.item?.notes),
      handoutURL: part.team.flatMap { facts.map.presentation(.handout, of: $0) }.map(facts.url),
      outcomes: part.outcomes.compactMap(presented))
    if case .team(let team)? = entry?.details {
      view.purpose = team.purpose.map(facts.sentences.shown) ?? entry.flatMap(facts.shownSummary)
      if view.namesHTML == nil { view.namesHTML = facts.names([team.lead].compactMap { $0 }) }
    }
    return view
  }

  private func presented(_ id: Entry.ID) -> SlidesView.Outcome? {
    guard let entry = facts.handbook[id], case .outcome(let outcome) = entry.details else {
      return nil
    }
    let excerpt = ProseExcerpt(facts.prose(of: id), reasons: facts.strings.text(.reasonsWord))
    return SlidesView.Outcome(
      title: facts.shownTitle(of: entry), url: facts.url(of: id), number: outcome.number?.value,
      kindText: facts.strings.text(outcome.kind.word),
      statusHTML: facts.status(facts.mark(of: outcome, entry)),
      sentence: facts.shownSummary(of: entry),
      addressedText: outcome.addressedTo.isEmpty
        ? nil : facts.shown(facts.lists.joined(outcome.addressedTo), "addressed_to", of: entry),
      reason: excerpt.reason.flatMap { Self.firstSentences(of: $0, limit: 260) },
      teamText: outcome.team?.target.flatMap { facts.handbook[$0] }.map(facts.shownTitle),
      notes: excerpt.paragraphs)
  }

  /// As many whole sentences as there is room for; of a first one that is too long its first words.
  private static func firstSentences(of text: String, limit: Int) -> String? {
    if text.count <= limit { return text }
    let start = text.prefix(limit)
    guard let end = start.ranges(of: ". ").last else { return firstWords(of: text, limit: limit) }
    return String(start[..<end.lowerBound]) + "."
  }

  private func openSteps(_ steps: [NextStepRegister.Index]) -> HTML? {
    let open = steps.map { facts.steps.steps[$0] }.filter { !$0.isDone }
    let items = open.prefix(Self.stepLimit).map { step in
      SlideStepsView.Item(
        titleHTML: step.title, ownersHTML: step.isTask ? nil : facts.names(step.owners),
        dueText: step.due.map(facts.dates.date))
    }
    return items.isEmpty ? nil : facts.theme.render(.slideSteps, SlideStepsView(items: items))
  }

  // MARK: - The sheet of a team

  func handout(_ entry: Entry, _ team: Team) -> HTML {
    let outcomes = facts.handbook.connections.list(.outcomesOfTeam, of: entry.id)
      .filter(facts.handbook.stands).compactMap(presented)
    let community = entry.community.flatMap { facts.handbook[$0] }
    var contact = facts.handbook.settings.contact
    if case .community(let fields)? = community?.details { contact = fields.contact ?? contact }
    var view = HandoutView(
      title: facts.shownTitle(of: entry), teamURL: facts.url(of: entry.id),
      communityText: community.map(facts.shownTitle),
      purpose: team.purpose.map(facts.sentences.shown) ?? facts.shownSummary(of: entry),
      membersText: names(of: team), outcomes: outcomes,
      nextHTML: openSteps(facts.steps.steps(ofTeam: entry.id)), contact: link(contact),
      publishedURL: facts.map.page(of: entry.id).flatMap {
        facts.absoluteURL(facts.map[$0].address)
      },
      asOfText: facts.asOfText, density: 1)
    view.density = Self.density(of: view)
    return facts.theme.render(.handout, view)
  }

  private func names(of team: Team) -> String? {
    var seen: Set<Entry.ID> = []
    let people = ([team.lead].compactMap { $0 } + team.members.map(\.person))
      .compactMap(\.target).filter { seen.insert($0).inserted }
    let names = people.compactMap { facts.handbook[$0].map(facts.shownTitle) }
    return names.isEmpty ? nil : facts.lists.joined(names)
  }

  /// By the number of characters: as many fit on a sheet in three sizes of type, as was tried out
  /// with A4 and Letter.
  private static func density(of view: HandoutView) -> Int {
    var count = (view.purpose?.count ?? 0) + (view.membersText?.count ?? 0)
    for outcome in view.outcomes {
      // A heading and its status take as much room as this many characters.
      count += 160 + outcome.title.count + (outcome.sentence?.count ?? 0)
      count += outcome.addressedText?.count ?? 0
    }
    count += (view.nextHTML?.text.utf8.count ?? 0) / 3
    return count < 1700 ? 1 : count < 2900 ? 2 : 3
  }
}
