/// What a search finds, in the order in which finds of a community stand in the index.
enum SearchKind: Int, CaseIterable, Sendable {
  case community, page, outcome, team, person
  /// That is to come, or is over, on the day of the build.
  case meeting, pastMeeting
  case list, step

  /// In the address of a search.
  var word: String {
    switch self {
    case .community: "community"
    case .page: "page"
    case .outcome: "outcome"
    case .team: "team"
    case .person: "person"
    case .meeting, .pastMeeting: "meeting"
    case .list: "list"
    case .step: "next-step"
    }
  }

  var title: StringKey {
    switch self {
    case .community: .community
    case .page: .page
    case .outcome: .outcome
    case .team: .team
    case .person: .person
    case .meeting, .pastMeeting: .meeting
    case .list: .list
    case .step: .nextStep
    }
  }

  /// How much a find counts beside one of another kind of which its words say as much, in
  /// hundredths.
  var weight: Int {
    switch self {
    case .community: 115
    case .page, .outcome, .team, .person: 100
    case .meeting: 95
    case .pastMeeting: 90
    case .step: 70
    case .list: 55
    }
  }
}
