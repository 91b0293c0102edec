import HandbookModel

/// What folders gave to the entries below them before some commit: who saw them, and when their
/// community's clocks showed what.
struct FolderStates {
  private let versions: FileVersions
  /// The pages that a folder has or had: names that differ by case are several.
  private var pages: [String: [String]] = [:]
  private var readings: [PageVersion: FormerContentReading.Reading] = [:]

  private struct PageVersion: Hashable {
    let path: String
    let commit: Int
  }

  init(
    _ versions: FileVersions,
    _ readings: [EarlierVersions.Item: FormerContentReading.Reading]
  ) {
    self.versions = versions
    for path in versions.paths where FolderPage.isOne(path) {
      pages[FolderPage.folders(above: path)[0], default: []].append(path)
    }
    for (item, reading) in readings where FolderPage.isOne(item.path) {
      self.readings[PageVersion(path: item.path, commit: item.version.commit)] = reading
    }
  }

  /// - Returns: nil where it cannot be said who saw a folder: then nobody is told of what was in it.
  func asItWas(_ entry: Entry, before commit: Int) -> Entry? {
    guard case .meeting(var meeting) = entry.details else { return nil }
    var result = entry
    for folder in FolderPage.folders(above: entry.sourcePath) {
      for path in pages[folder, default: []] {
        guard let reading = published(path, before: commit) else { continue }
        guard let page = reading.entries?.first else { return nil }
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

  /// The last version of a page that may have been seen; nil where there was none.
  private func published(_ path: String, before commit: Int) -> FormerContentReading.Reading? {
    for version in versions.versions(of: path).reversed() where version.commit < commit {
      if version.object == nil { return nil }
      let reading = readings[PageVersion(path: path, commit: version.commit)]
      if case .unpublished = reading { continue }
      return reading ?? .unpublished
    }
    return nil
  }
}
