import HandbookModel

/// The pages that show, in another way, what pages of entries and lists say.
extension SitePlan {
  // MARK: - Run sheets

  /// One for each meeting that says what is to happen when.
  mutating func addRunSheets() {
    for page in pages {
      guard let entry = page.entry.flatMap({ handbook[$0] }),
        case .meeting(let meeting) = entry.details, !meeting.agenda.isEmpty
      else { continue }
      let path = Self.join(page.path, "run-sheet")
      add(.runSheet(of: entry.id), path, "the run sheet of \(name(of: entry))", at: nil)
    }
  }

  // MARK: - Schedules

  mutating func addSchedules(_ lists: [List]) {
    for list in lists where list.kind == .meetings {
      addSchedule(of: list.community.flatMap { handbook[$0] }, list.path, isList: true)
    }
    for entry in handbook.entries where entry.kind == .team || entry.kind == .person {
      addSchedule(of: entry, Self.join(entry.path, ListKind.meetings.slug), isList: false)
    }
  }

  /// - Parameter isList: whether the overview is one of the lists of the site.
  private mutating func addSchedule(of owner: Entry?, _ path: String, isList: Bool) {
    let occurrences = schedule.occurrences(of: handbook.connections.meetings(of: owner))
    guard !occurrences.isEmpty else { return }
    let owned = OwnedSchedule(of: owner?.id, path: path, occurrences)
    let name = "the schedule of " + (owner.map(name) ?? "the site")
    for period in owned.periods where !isList || period != .overview {
      let part =
        switch period {
        case .overview: name
        case .year(let year): "the year \(year) in \(name)"
        case .month: "a month in \(name)"
        }
      add(.schedule(schedules.count, period), owned.path(of: period), part, at: nil)
    }
    schedules.append(owned)
  }

  // MARK: - Outcomes

  mutating func addOutcomeViews(_ lists: [List]) {
    for list in lists where list.kind == .outcomes {
      let register = OutcomeRegister(of: list.community, path: list.path, handbook)
      for facet in register.facets where OutcomeRegister.linked.contains(facet.name) {
        for (position, value) in facet.values.enumerated() {
          add(
            .narrowedOutcomes(outcomeRegisters.count, facet.name, value: position),
            register.path(of: facet.name, value),
            "the page of the \(facet.name.rawValue) ‘\(value.word.text)’", at: nil)
        }
      }
      outcomeRegisters.append(register)
    }
  }

  // MARK: - Presentations

  mutating func addPresentations() {
    for page in pages {
      guard case .entry(let id) = page.subject, let entry = handbook[id] else { continue }
      switch entry.kind {
      case .community:
        add(.report, of: entry, on: page)
        if ConcludingProgram(of: id, in: handbook).hasOutcomes { add(.slides, of: entry, on: page) }
      case .team: add(.handout, of: entry, on: page)
      default: break
      }
    }
  }

  private mutating func add(_ kind: Presentation, of entry: Entry, on page: SitePage) {
    add(
      .presentation(kind, of: entry.id), Self.join(page.path, kind.slug),
      "the \(kind.rawValue) of \(name(of: entry))", at: nil)
  }
}
