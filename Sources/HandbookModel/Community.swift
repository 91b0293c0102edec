package import Diagnostics

/// The fields of a community of practice.
package struct Community: Sendable {
  package enum Goal: String, CaseIterable, Sendable {
    case learn, solve, recommend, build
  }

  package enum Status: String, CaseIterable, Sendable {
    case forming, active, concluded, paused
  }

  /// One of several aims.
  package struct Aim: Sendable {
    /// By which outcomes name it.
    package var slug: Located<String>
    package var title: Sentence

    package init(slug: Located<String>, title: Sentence) {
      self.slug = slug
      self.title = title
    }
  }

  package var aim: Sentence?
  /// The parts of `aim`, where outcomes are to say which of them they serve.
  package var aims: [Aim] = []
  package var goals: [Goal] = []
  package var starts: CivilDate?
  package var ends: CivilDate?
  package var status: Status?
  /// An IANA zone name.
  package var timeZone: Located<String>?
  package var facilitators: [Reference] = []
  package var conveners: [Reference] = []
  package var intentions: [Sentence] = []
  package var commitment: Sentence?
  package var join: Sentence?
  package var contact: String?
  package var links: [WebLink] = []
  package var shownAs: ShownAs?
  /// Of its calendar, and the accent of its pages.
  package var color: Located<RGBColor>?
  package var intendedSize: Int?
  /// The community's own names for outcome statuses, in order; empty for the model's.
  package var statuses: [String] = []

  package init() {}
}

/// How a person appears to the public.
package enum ShownAs: String, CaseIterable, Sendable {
  case name, initials, role
}
