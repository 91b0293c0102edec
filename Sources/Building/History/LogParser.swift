/// Reads what `git log --raw -z` writes with ``format``, in pieces of any size.
///
/// The parts end with a zero byte: the head of a commit, then for each file that it changed a line
/// such as `:100644 100644 OLD NEW M` and a path, two paths for a rename (git-diff, “Raw output
/// format”). A merge has two colons or more, a mode and an object for each of its parents, and
/// only files that differ from all of them.
struct LogParser: Sendable {
  /// The head of a commit in lines (git-log, “Pretty formats”): its time, the author’s address and
  /// name as `.mailmap` gives them, and one line for each co-author.
  static let format = "%ct%n%aE%n%aN%n%(trailers:key=Co-authored-by,valueonly,unfold)"

  private enum Expected {
    case commitOrRecord
    case path(of: Record)
    case newPath(of: Record, oldPath: [UInt8])
  }

  private struct Record {
    /// nil where the file is gone.
    let object: String?
    /// What was there before, one for each parent of a merge; nil where there was nothing.
    let bases: [String?]
    /// `M`, `A`, `D`, `R` and the like; of a merge the first of several.
    let status: UInt8
    let isMerge: Bool

    /// git-diff: renames and copies are followed by two paths, but not those of merges.
    var hasTwoPaths: Bool { !isMerge && (isRename || status == UInt8(ascii: "C")) }
    var isRename: Bool { status == UInt8(ascii: "R") }
  }

  private(set) var versions = FileVersions()
  /// Whether something came that git does not write.
  private(set) var isGarbled = false
  private let prefix: [UInt8]
  private var part: [UInt8] = []
  private var expected = Expected.commitOrRecord
  private var hasCommit = false

  /// - Parameter prefix: the path of the content folder in the repository: empty, or ending in `/`.
  init(prefix: [UInt8]) {
    self.prefix = prefix
  }

  /// Whether what came so far is whole.
  var isComplete: Bool {
    guard case .commitOrRecord = expected else { return false }
    return !isGarbled && part.isEmpty
  }

  mutating func consume(_ bytes: UnsafeRawBufferPointer) {
    var rest = bytes[...]
    while let end = rest.firstIndex(of: 0) {
      part += rest[..<end]
      rest = rest[(end + 1)...]
      if !isGarbled { take(part) }
      part.removeAll(keepingCapacity: true)
    }
    part += rest
  }

  private mutating func take(_ part: [UInt8]) {
    switch expected {
    case .commitOrRecord: takeHead(part.first == 0x0A ? part.dropFirst() : part[...])
    case .path(let record):
      if record.hasTwoPaths {
        expected = .newPath(of: record, oldPath: part)
      } else {
        add(record, at: part, from: nil)
      }
    case .newPath(let record, let oldPath): add(record, at: part, from: oldPath)
    }
  }

  private mutating func takeHead(_ text: ArraySlice<UInt8>) {
    if text.isEmpty { return }
    if text.first == 0x3A, hasCommit, let record = Self.record(text) {
      expected = .path(of: record)
    } else if let commit = Self.commit(text) {
      hasCommit = true
      versions.begin(commit)
    } else {
      isGarbled = true
    }
  }

  private static func commit(_ text: ArraySlice<UInt8>) -> FileVersions.Commit? {
    let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
    guard let time = lines.first.flatMap(time) else { return nil }
    let words = lines.dropFirst().map { String(decoding: $0, as: UTF8.self) }
    let author = words.count > 1 ? Contributor(address: words[0], name: words[1]) : nil
    return FileVersions.Commit(
      seconds: time, author: author, trailers: words.dropFirst(2).filter { !$0.isEmpty })
  }

  private static func time(_ text: ArraySlice<UInt8>) -> Int? {
    let digits = text.first == 0x2D ? text.dropFirst() : text
    guard !digits.isEmpty, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(String(decoding: text, as: UTF8.self)) ?? .max
  }

  private static func record(_ text: ArraySlice<UInt8>) -> Record? {
    let parents = text.prefix { $0 == 0x3A }.count
    let fields = text.dropFirst(parents).split(separator: 0x20, omittingEmptySubsequences: false)
    // A mode and an object for each parent and for the result, then what was done.
    guard fields.count == 2 * (parents + 1) + 1, let status = fields.last?.first else { return nil }
    let objects = fields[(fields.startIndex + parents + 1)..<(fields.endIndex - 1)]
    guard objects.allSatisfy({ $0.count >= 40 && $0.allSatisfy(isHexadecimal) }) else { return nil }
    let names = objects.map(name)
    return Record(
      object: names.last ?? nil, bases: names.dropLast(), status: status, isMerge: parents > 1)
  }

  /// nil for the name of no content: zeros.
  private static func name(_ object: ArraySlice<UInt8>) -> String? {
    object.allSatisfy { $0 == 0x30 } ? nil : String(decoding: object, as: UTF8.self)
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
  }

  private mutating func add(_ record: Record, at path: [UInt8], from source: [UInt8]?) {
    expected = .commitOrRecord
    let oldPath = record.isRename ? source.flatMap(contentPath) : nil
    if let path = contentPath(path) {
      versions.add(
        FileVersions.Change(
          path: path, oldPath: oldPath, object: record.object, bases: record.bases))
    } else if let oldPath {
      // Moved to where it is no page.
      versions.add(FileVersions.Change(path: oldPath, object: nil))
    }
  }

  /// The path of a page below the content folder; nil for all other files.
  private func contentPath(_ bytes: [UInt8]) -> String? {
    guard bytes.starts(with: prefix),
      let path = String(validating: bytes.dropFirst(prefix.count), as: UTF8.self),
      PublishableTypes.type(of: path) == "md"
    else { return nil }
    return path
  }
}
