/// The fields of a team.
package struct Team: Sendable {
  package struct Member: Sendable {
    package var person: Reference
    package var role: String?

    package init(person: Reference, role: String? = nil) {
      self.person = person
      self.role = role
    }
  }

  package enum Occasion: String, CaseIterable, Sendable {
    case during, between
  }

  package struct Assignment: Sendable {
    package enum Status: String, CaseIterable, Sendable {
      case open, doing, done
    }

    package var title: Sentence
    package var owners: [Reference] = []
    package var due: CivilDate?
    package var occasion: Occasion?
    package var meeting: Reference?
    package var status = Status.open

    package init(title: Sentence) {
      self.title = title
    }
  }

  package var purpose: Sentence?
  package var lead: Reference?
  package var members: [Member] = []
  /// What the team answers for during the meetings.
  package var duringMeetings: [Sentence] = []
  /// What it answers for between them.
  package var betweenMeetings: [Sentence] = []
  package var assignments: [Assignment] = []

  package init() {}
}

/// The fields of a person; the name is the entry's title.
package struct Person: Sendable {
  package var pronouns: String?
  package var role: String?
  package var organization: String?
  package var perspective: String?
  package var photo: FileReference?
  /// Members only, always.
  package var email: String?
  /// Members only, always.
  package var phone: String?
  package var links: [WebLink] = []
  /// As written; linking replaces it by the one in force.
  package var shownAs: ShownAs?

  package init() {}
}
