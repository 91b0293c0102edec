import Diagnostics

/// Puts the texts of a translation in the places of the original's.
struct TranslationMerge {
  private let translation: Translation
  /// Those that found no place yet.
  private var rest: [String: Translation.Text]
  private var translated: Set<String> = []
  private(set) var diagnostics: [Diagnostic] = []

  /// - Returns: the entry in the translation's language; a list of another length than the
  ///   original's stays as it is, with a warning.
  static func merged(
    _ entry: Entry, _ translation: Translation
  ) -> (entry: Entry, diagnostics: [Diagnostic]) {
    var merge = TranslationMerge(translation)
    var result = entry
    merge.mergeCommonTexts(of: &result)
    switch entry.details {
    case .page: break
    case .community(var community):
      merge.merge(into: &community)
      result.details = .community(community)
    case .meeting(var meeting):
      merge.merge(into: &meeting)
      result.details = .meeting(meeting)
    case .team(var team):
      merge.merge(into: &team)
      result.details = .team(team)
    case .person(var person):
      merge.merge(into: &person)
      result.details = .person(person)
    case .outcome(var outcome):
      merge.merge(into: &outcome)
      result.details = .outcome(outcome)
    }
    result.translation = TranslationNote(
      language: translation.language, originalLanguage: entry.language,
      place: translation.place, sourcePath: translation.sourcePath,
      lastModified: translation.lastModified, freshness: translation.freshness,
      fields: merge.translated)
    result.language = translation.language
    if let time = translation.lastModified { result.revision?.lastModified = time }
    return (result, merge.diagnostics)
  }

  private init(_ translation: Translation) {
    self.translation = translation
    let texts = translation.texts.map { ($0.field, $0.inLanguage(translation.language)) }
    rest = Dictionary(texts) { first, _ in first }
  }

  private mutating func mergeCommonTexts(of entry: inout Entry) {
    if let title = take("title") ?? take("name") {
      translated.insert("title")
      entry.title = Located(title.text, at: title.place)
    } else if translation.hasBody, entry.kind != .person, opensWithTitle {
      // The first heading stands for a title, as in any page.
      translated.insert("title")
      entry.title = nil
    }
    text("summary", &entry.summary)
    guard translation.hasBody else { return }
    translated.insert("body")
    entry.body = translation.body
  }

  private var opensWithTitle: Bool {
    let line = translation.body.markdown.split(whereSeparator: \.isNewline)
      .first { $0.contains { !$0.isWhitespace } }
    return line?.hasPrefix("# ") == true
  }

  // MARK: - Single texts

  private mutating func take(_ field: String) -> Sentence? {
    guard case .one(let sentence)? = rest[field]?.value else { return nil }
    rest[field] = nil
    translated.insert(field)
    return sentence
  }

  mutating func text(_ field: String, _ text: inout String?) {
    if let sentence = take(field) { text = sentence.text }
  }

  mutating func text(_ field: String, _ text: inout String) {
    if let sentence = take(field) { text = sentence.text }
  }

  mutating func sentence(_ field: String, _ sentence: inout Sentence?) {
    if let written = take(field) { sentence = written }
  }

  // MARK: - Lists

  mutating func list<Item>(
    _ field: String, _ items: inout [Item], _ set: (inout Item, Translation.Text.Item) -> Void
  ) {
    guard let text = rest[field] else { return }
    let written: [Translation.Text.Item] =
      switch text.value {
      case .one(let sentence): [Translation.Text.Item(title: sentence)]
      case .list(let written): written
      }
    guard written.count == items.count else {
      diagnostics.append(.translationLength(text, written.count, of: items.count, translation))
      return
    }
    translated.insert(field)
    for (index, item) in written.enumerated() { set(&items[index], item) }
  }

  mutating func sentences(_ field: String, _ sentences: inout [Sentence]) {
    list(field, &sentences) { sentence, item in sentence = item.title ?? sentence }
  }

  mutating func texts(_ field: String, _ texts: inout [String]) {
    list(field, &texts) { text, item in text = item.title?.text ?? text }
  }
}

extension TranslationMerge {
  private mutating func merge(into community: inout Community) {
    sentence("aim", &community.aim)
    list("aims", &community.aims) { aim, item in aim.title = item.title ?? aim.title }
    sentences("intentions", &community.intentions)
    sentence("commitment", &community.commitment)
    sentence("join", &community.join)
    text("contact", &community.contact)
    links(&community.links)
  }

  private mutating func merge(into meeting: inout Meeting) {
    if var venue = meeting.venue {
      text("place", &venue.name)
      text("place.name", &venue.name)
      text("place.address", &venue.address)
      text("place.room", &venue.room)
      text("place.access", &venue.access)
      meeting.venue = venue
    }
    sentence("aim", &meeting.aim)
    list("agenda", &meeting.agenda) { part, item in
      part.title = item.title ?? part.title
      part.notes = item.notes ?? part.notes
    }
    sentences("decisions", &meeting.decisions)
    steps(&meeting.nextSteps)
    materials("materials", &meeting.materials)
  }

  private mutating func merge(into team: inout Team) {
    sentence("purpose", &team.purpose)
    sentences("responsibilities.during", &team.duringMeetings)
    sentences("responsibilities.between", &team.betweenMeetings)
    list("assignments", &team.assignments) { assignment, item in
      assignment.title = item.title ?? assignment.title
    }
  }

  private mutating func merge(into person: inout Person) {
    text("pronouns", &person.pronouns)
    text("role", &person.role)
    text("organization", &person.organization)
    text("perspective", &person.perspective)
    links(&person.links)
  }

  private mutating func merge(into outcome: inout Outcome) {
    texts("addressed_to", &outcome.addressedTo)
    list("history", &outcome.history) { event, item in event.note = item.title ?? event.note }
    materials("evidence", &outcome.evidence)
    steps(&outcome.nextSteps)
  }

  private mutating func links(_ links: inout [WebLink]) {
    list("links", &links) { link, item in link.title = item.title?.text ?? link.title }
  }

  private mutating func materials(_ field: String, _ materials: inout [Material]) {
    list(field, &materials) { material, item in
      material.title = item.title?.text ?? material.title
    }
  }

  private mutating func steps(_ steps: inout [NextStep]) {
    list("next_steps", &steps) { step, item in step.title = item.title ?? step.title }
  }
}

extension Translation.Text {
  /// The same, with each sentence saying its language.
  fileprivate func inLanguage(_ language: String) -> Self {
    func said(_ sentence: Sentence) -> Sentence {
      var sentence = sentence
      sentence.language = language
      return sentence
    }
    var result = self
    switch value {
    case .one(let sentence): result.value = .one(said(sentence))
    case .list(let items):
      result.value = .list(
        items.map { Item(title: $0.title.map(said), notes: $0.notes.map(said)) })
    }
    return result
  }
}
