/// How many people there are of each word, such as a perspective or an organization, so that no
/// number tells of less than five of them.
///
/// Words that fewer than five people share are folded into `others`, together with people of whom
/// no word is known. Where these are fewer than five, the smallest groups go there too: a lone small
/// rest, or the difference to the number of all, would tell what was folded.
package struct Participation: Sendable {
  package struct Group: Hashable, Sendable {
    /// As most of its people write it.
    package let word: String
    package let count: Int
  }

  package static let smallestGroup = 5

  /// The largest first, then by word.
  package let groups: [Group]
  /// People in no group: none, or five and more; fewer only where there are no groups.
  package let others: Int
  /// How many different words there are.
  package let wordCount: Int

  /// - Parameter words: of each person, as written; nil where nothing is.
  package init(_ words: [String?]) {
    var spellings: [String: [String: Int]] = [:]
    for word in words.compactMap({ $0 }) where !word.folded.isEmpty {
      spellings[word.folded, default: [:]][word, default: 0] += 1
    }
    var groups = spellings.map { folded, spellings in
      (folded: folded, group: Group(word: Self.usual(spellings), count: spellings.values.sum))
    }.filter { $0.group.count >= Self.smallestGroup }
      .sorted { ($1.group.count, $0.folded) < ($0.group.count, $1.folded) }
      .map(\.group)
    var others = words.count - groups.map(\.count).sum
    while (1..<Self.smallestGroup).contains(others), let smallest = groups.popLast() {
      others += smallest.count
    }
    self.groups = groups
    self.others = others
    wordCount = spellings.count
  }

  private static func usual(_ spellings: [String: Int]) -> String {
    spellings.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? ""
  }
}

extension Sequence<Int> {
  fileprivate var sum: Int { reduce(0, +) }
}

extension Handbook {
  /// Who takes part in a community, each once: its own people, whoever is in one of its teams, and
  /// those who lead and convene it; in the order of readers.
  package func participants(in community: Entry.ID) -> [Entry.ID] {
    guard case .community(let fields)? = self[community]?.details else { return [] }
    let members = connections.members(of: community)
    var people = Set(members.people.filter { self[$0]?.community == community })
    people.formUnion((fields.facilitators + fields.conveners).compactMap(\.target))
    for team in members.teams {
      guard case .team(let fields)? = self[team]?.details else { continue }
      people.formUnion(fields.members.compactMap(\.person.target))
      if let lead = fields.lead?.target { people.insert(lead) }
    }
    return members.people.filter(people.contains)
  }
}
