import Diagnostics
import Reading
import SiteRendering
private import Synchronization

/// What was read of a site's files, for the next reading: a file that is as it was is not read, nor
/// understood, again. Shared by all threads of a reading.
final class KeptReading: Sendable {
  typealias Text = ContentReading.Outcome<FrontMatter>
  typealias Companion = ContentReading.Outcome<ContentFile>

  private struct Kept<Value: Sendable>: Sendable {
    let stamp: FileStatus.Stamp
    let value: Value
  }

  private struct Files: Sendable {
    var texts: [String: Kept<Text>] = [:]
    var companions: [String: Kept<Companion>] = [:]
    var results: [String: ReadingResult] = [:]
    var communityFolders: Set<String> = []
    var hasLinks = false
  }

  private let files = Mutex(Files())

  /// Forgets what is no longer in the tree.
  func begin(_ tree: SourceTree) {
    let markdown = Set(tree.markdown.map(\.contentPath))
    let others = Set(tree.others.map(\.contentPath))
    files.withLock { files in
      files.texts = files.texts.filter { markdown.contains($0.key) }
      files.results = files.results.filter { markdown.contains($0.key) }
      files.companions = files.companions.filter { others.contains($0.key) }
      files.hasLinks = tree.hasLinks
    }
  }

  /// Makes files be read again although nothing else tells that they were written.
  func forget(_ contentPaths: some Sequence<String>) {
    files.withLock { files in
      for path in contentPaths {
        files.texts[path] = nil
        files.results[path] = nil
        files.companions[path] = nil
      }
    }
  }

  /// Whether a file may be there under another name, too.
  var hasLinks: Bool { files.withLock { $0.hasLinks } }

  /// What was read last.
  func lastText(at contentPath: String) -> Text? {
    files.withLock { $0.texts[contentPath]?.value }
  }

  /// Reads a file again, whether or not it was changed.
  func readAgain(_ file: SourceTree.File) -> Text {
    forget([file.contentPath])
    return text(of: file) { SourceReading.text(file) }
  }

  func text(of file: SourceTree.File, _ read: () -> Text) -> Text {
    kept(of: file, in: \.texts, read) { files in files.results[file.contentPath] = nil }
  }

  func companion(_ file: SourceTree.File, _ read: () -> Companion) -> Companion {
    kept(of: file, in: \.companions, read) { _ in }
  }

  /// What a file means depends on which folders are communities.
  func understand(in communityFolders: Set<String>) {
    files.withLock { files in
      if files.communityFolders != communityFolders { files.results = [:] }
      files.communityFolders = communityFolders
    }
  }

  func result(of frontMatter: FrontMatter, _ read: () -> ReadingResult) -> ReadingResult {
    let path = frontMatter.contentPath
    if let known = files.withLock({ $0.results[path] }) { return known }
    let result = read()
    files.withLock { $0.results[path] = result }
    return result
  }

  private func kept<Value: Sendable>(
    of file: SourceTree.File,
    in place: any WritableKeyPath<Files, [String: Kept<Value>]> & Sendable,
    _ read: () -> Value, isNew: (inout Files) -> Void
  ) -> Value {
    // Before it is read: what is written meanwhile makes it another.
    let stamp = Self.stamp(of: file)
    let path = file.contentPath
    if let stamp, let known = files.withLock({ $0[keyPath: place][path] }), known.stamp == stamp {
      return known.value
    }
    let value = read()
    files.withLock { files in
      files[keyPath: place][path] = stamp.map { Kept(stamp: $0, value: value) }
      isNew(&files)
    }
    return value
  }

  private static func stamp(of file: SourceTree.File) -> FileStatus.Stamp? {
    (try? FileStatus.of(file.diskPath))??.stamp
  }
}
