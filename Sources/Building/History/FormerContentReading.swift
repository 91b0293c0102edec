import Diagnostics
import HandbookModel
import Reading

/// Reads earlier versions of the content as it was read then, and finds the meetings that were
/// taken out of it.
///
/// A version with errors was never published, so that nothing in it can be taken back. What cannot
/// be read might say that something is for members: then nothing is told of what was before.
struct FormerContentReading {
  private let history: History
  private let place: ContentPlace
  private let workers: Workers
  private var communityFolders: Set<String>
  private var readings: [EarlierVersions.Item: [Entry]] = [:]
  /// Those that git did not give, or that are too large.
  private var unread: Set<EarlierVersions.Item> = []

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
    // Somebody's name may be in a title, and nobody knows whose.
    if earlier.people.contains(where: reading.unread.contains) { return FormerContent() }
    let people = reading.readings.sorted { $0.key < $1.key }.flatMap(\.value)
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
    for ((item, _), result) in zip(known, results)
    where !result.diagnostics.contains(where: { $0.severity == .error }) {
      readings[item] = result.entries
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
        } else if let entries = readings[item] {
          let meetings = entries.filter { $0.kind == .meeting }
          if let end {
            found += meetings.map { ($0, end) }
          } else {
            present.formUnion(meetings.flatMap(\.calendarIdentities))
          }
          end = item.version
        } else if unread.contains(item) || !FolderPage.isOne(item.path) {
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

/// What folders gave to the entries below them before some commit: who saw them, and when their
/// community's clocks showed what.
private struct FolderStates {
  private let versions: FileVersions
  private let readings: [EarlierVersions.Item: [Entry]]
  /// The pages that a folder has or had: names that differ by case are several.
  private var pages: [String: [String]] = [:]
  private var entries: [PageVersion: Entry] = [:]

  private struct PageVersion: Hashable {
    let path: String
    let commit: Int
  }

  init(_ versions: FileVersions, _ readings: [EarlierVersions.Item: [Entry]]) {
    self.versions = versions
    self.readings = readings
    for path in versions.paths where FolderPage.isOne(path) {
      pages[FolderPage.folders(above: path)[0], default: []].append(path)
    }
    for (item, read) in readings where FolderPage.isOne(item.path) {
      entries[PageVersion(path: item.path, commit: item.version.commit)] = read.first
    }
  }

  /// - Returns: nil where it cannot be said who saw a folder: then nobody is told of what was in it.
  func asItWas(_ entry: Entry, before commit: Int) -> Entry? {
    guard case .meeting(var meeting) = entry.details else { return nil }
    var result = entry
    for folder in FolderPage.folders(above: entry.sourcePath) {
      for path in pages[folder, default: []] {
        guard let version = versions.versions(of: path).last(where: { $0.commit < commit }),
          version.object != nil
        else { continue }
        guard let page = entries[PageVersion(path: path, commit: version.commit)] else {
          return nil
        }
        if page.visibility == .members { result.visibility = .members }
        result.isDraft = result.isDraft || page.isDraft
        if case .community(let community) = page.details {
          meeting.timeZone = meeting.timeZone ?? community.timeZone
        }
      }
    }
    result.details = .meeting(meeting)
    return result
  }
}
