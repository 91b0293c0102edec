import Diagnostics

/// Every text of an entry that a reader can see, in one place, so that a name that must not appear
/// cannot hide in a field that was forgotten.
extension Entry {
  /// Replaces each plain text by what `transform` makes of it; `body` does so for the Markdown of
  /// the body, `sentence` for sentences.
  mutating func mapTexts(
    _ transform: (String) -> String, body transformBody: (String) -> String = { $0 },
    sentence: (inout Sentence) -> Void
  ) {
    title?.value.apply(transform)
    summary?.apply(transform)
    imageAlt?.apply(transform)
    for index in tags.indices { tags[index].value.apply(transform) }
    body.markdown.apply(transformBody)
    let taken = details
    details = .page
    switch taken {
    case .page: break
    case .community(var community):
      community.mapTexts(transform, sentence)
      details = .community(community)
    case .meeting(var meeting):
      meeting.mapTexts(transform, sentence)
      details = .meeting(meeting)
    case .team(var team):
      team.mapTexts(transform, sentence)
      details = .team(team)
    case .person(var person):
      person.mapTexts(transform)
      details = .person(person)
    case .outcome(var outcome):
      outcome.mapTexts(transform, sentence)
      details = .outcome(outcome)
    }
  }

  /// Visits each sentence of the fields.
  package func forEachSentence(_ body: (Sentence) -> Void) {
    guard !isEmptyOfSentences else { return }
    var copy = self
    copy.mapSentences { body($0) }
  }

  /// Pages and people have none: most entries of a site need no copy.
  private var isEmptyOfSentences: Bool {
    switch details {
    case .page, .person: true
    default: false
    }
  }

  /// Replaces each sentence of the fields.
  mutating func mapSentences(_ transform: (inout Sentence) -> Void) {
    mapTexts({ $0 }, sentence: transform)
  }
}

extension String {
  fileprivate mutating func apply(_ transform: (String) -> String) {
    self = transform(self)
  }
}

extension [String] {
  fileprivate mutating func apply(_ transform: (String) -> String) {
    for index in indices { self[index].apply(transform) }
  }
}

extension [Sentence] {
  fileprivate mutating func apply(_ transform: (inout Sentence) -> Void) {
    for index in indices { transform(&self[index]) }
  }
}

extension Sentence? {
  fileprivate mutating func apply(_ transform: (inout Sentence) -> Void) {
    guard var sentence = self else { return }
    transform(&sentence)
    self = sentence
  }
}

extension [Material] {
  fileprivate mutating func apply(_ transform: (String) -> String) {
    for index in indices { self[index].title.apply(transform) }
  }
}

extension [WebLink] {
  fileprivate mutating func apply(_ transform: (String) -> String) {
    for index in indices { self[index].title.apply(transform) }
  }
}

extension [NextStep] {
  fileprivate mutating func apply(_ transform: (inout Sentence) -> Void) {
    for index in indices { transform(&self[index].title) }
  }
}

extension Community {
  fileprivate mutating func mapTexts(
    _ transform: (String) -> String, _ sentence: (inout Sentence) -> Void
  ) {
    aim.apply(sentence)
    for index in aims.indices { sentence(&aims[index].title) }
    intentions.apply(sentence)
    commitment.apply(sentence)
    join.apply(sentence)
    contact?.apply(transform)
    links.apply(transform)
    statuses.apply(transform)
  }
}

extension Meeting {
  fileprivate mutating func mapTexts(
    _ transform: (String) -> String, _ sentence: (inout Sentence) -> Void
  ) {
    venue?.name.apply(transform)
    venue?.address?.apply(transform)
    venue?.room?.apply(transform)
    venue?.access?.apply(transform)
    aim.apply(sentence)
    for index in agenda.indices {
      sentence(&agenda[index].title)
      agenda[index].notes.apply(sentence)
    }
    decisions.apply(sentence)
    nextSteps.apply(sentence)
    materials.apply(transform)
  }
}

extension Team {
  fileprivate mutating func mapTexts(
    _ transform: (String) -> String, _ sentence: (inout Sentence) -> Void
  ) {
    purpose.apply(sentence)
    for index in members.indices { members[index].role?.apply(transform) }
    duringMeetings.apply(sentence)
    betweenMeetings.apply(sentence)
    for index in assignments.indices { sentence(&assignments[index].title) }
  }
}

extension Person {
  fileprivate mutating func mapTexts(_ transform: (String) -> String) {
    pronouns?.apply(transform)
    role?.apply(transform)
    organization?.apply(transform)
    perspective?.apply(transform)
    links.apply(transform)
  }
}

extension Outcome {
  fileprivate mutating func mapTexts(
    _ transform: (String) -> String, _ sentence: (inout Sentence) -> Void
  ) {
    number?.value.apply(transform)
    status?.value.apply(transform)
    addressedTo.apply(transform)
    themes.apply(transform)
    for index in history.indices {
      history[index].status?.value.apply(transform)
      history[index].note.apply(sentence)
    }
    evidence.apply(transform)
    nextSteps.apply(sentence)
  }
}
