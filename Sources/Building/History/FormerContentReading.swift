import Diagnostics
import HandbookModel
import Reading

/// Reads earlier versions of the content as it was read then, and finds the meetings that were
/// taken out of it.
///
/// A version with errors was never published, so that nothing in it can be taken back. One that
/// git does not give, or that is too large, may have said that something is for members: nothing is
/// told of what was before.
struct FormerContentReading {
  private let history: History
  private let place: ContentPlace
  private let workers: Workers
  private var communityFolders: Set<String>
  private var readings: [EarlierVersions.Item: Reading] = [:]
  private var unread: Set<EarlierVersions.Item> = []

  /// What a version came to.
  enum Reading: Sendable {
    case entries([Entry])
    /// It had errors, so that nobody ever saw it.
    case unpublished

    var entries: [Entry]? {
      if case .entries(let entries) = self { entries } else { nil }
    }
  }

  /// - Parameters:
  ///   - sources: the content as it is.
  ///   - now: in seconds after 1970-01-01T00:00Z.
  static func read(
    _ history: History, of place: ContentPlace, now sources: SourceReading, at now: Int,
    _ workers: Workers
  ) throws -> FormerContent {
    let earlier = EarlierVersions(history.versions, in: place, now: now)
    if earlier.isEmpty { return FormerContent() }
    var reading = FormerContentReading(history, place, sources, workers)
    try reading.read((earlier.folders + earlier.meetings).flatMap { $0 })
    let meetings = reading.removedMeetings(earlier)
    if meetings.isEmpty { return FormerContent() }
    try reading.read(earlier.people)
    // Anybody's name may be in a title then.
    if earlier.people.contains(where: reading.unread.contains) { return FormerContent() }
    let people = reading.readings.sorted { $0.key < $1.key }.flatMap { $0.value.entries ?? [] }
      .filter { $0.kind == .person }
    return FormerContent(meetings: meetings, people: people)
  }

  private init(
    _ history: History, _ place: ContentPlace, _ sources: SourceReading, _ workers: Workers
  ) {
    self.history = history
    self.place = place
    self.workers = workers
    communityFolders = sources.communityFolders
  }

  private mutating func read(_ items: [EarlierVersions.Item]) throws {
    let objects = Set(items.compactMap(\.version.object)).sorted()
    let contents = try history.contents(of: objects)
    var known: [(EarlierVersions.Item, [UInt8])] = []
    for item in items {
      guard let object = item.version.object else { continue }
      if let bytes = contents[object] { known.append((item, bytes)) } else { unread.insert(item) }
    }
    let place = place
    let frontMatters = try workers.map(known, .lookingBack) { item, bytes in
      let file = SourceFile(path: place.shownPath(item.path), bytes: bytes)
      return FrontMatter(of: file, contentPath: item.path)
    }
    communityFolders.formUnion(frontMatters.compactMap(\.communityFolder))
    let reader = SourceReader(communityFolders: communityFolders)
    let results = try workers.map(frontMatters, .lookingBack) { reader.read($0) }
    for ((item, _), result) in zip(known, results) {
      let hasErrors = result.diagnostics.contains { $0.severity == .error }
      readings[item] = hasErrors ? .unpublished : .entries(result.entries)
    }
  }

  /// Each meeting that the last commit does not have, as it was last, in the order of sources.
  private func removedMeetings(_ earlier: EarlierVersions) -> [Entry] {
    var present: Set<String> = []
    var found: [(entry: Entry, end: FileVersions.Version)] = []
    for items in earlier.folders + earlier.meetings {
      // What ended a version, as far as it was published itself; nil for what is in force.
      var end: FileVersions.Version?
      for item in items {
        if item.isGone {
          end = item.version
        } else if let entries = readings[item]?.entries {
          let meetings = entries.filter { $0.kind == .meeting }
          if let end {
            found += meetings.map { ($0, end) }
          } else {
            present.formUnion(meetings.flatMap(\.calendarIdentities))
          }
          end = item.version
        } else if unread.contains(item) {
          break
        }
      }
    }
    let states = FolderStates(history.versions, readings)
    // Ties are broken by path, so that the order of the files does not matter.
    found.sort { ($1.end.commit, $0.entry.sourcePath) < ($0.end.commit, $1.entry.sourcePath) }
    var taken = present
    let last = found.filter { taken.insert($0.entry.calendarIdentity).inserted }
    return last.compactMap { entry, end in
      states.asItWas(entry, before: end.commit).map { entry in
        var removed = entry
        removed.revision = end.revision
        return removed
      }
    }.sorted { $0.sourcePath < $1.sourcePath }
  }
}
