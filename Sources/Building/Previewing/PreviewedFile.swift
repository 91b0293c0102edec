/// A file of the content that a previewed page shows or links to, as it was when it was asked for.
package struct PreviewedFile: Sendable {
  private let path: String
  /// In bytes.
  package let size: Int
  /// Another where the file is.
  package let tag: String

  /// nil where it has gone since.
  init?(path: String) {
    guard let status = try? FileStatus.of(path), status.kind == .file else { return nil }
    self.path = path
    size = status.size
    tag = "\(status.size)-\(status.stamp.modified)-\(status.identity.node)"
  }

  /// - Parameter range: within its size.
  /// - Returns: fewer where the file has become shorter.
  /// - Throws: `BuildFailure`.
  package func bytes(in range: Range<Int>) throws -> [UInt8] {
    try OpenFile.reading(path) { file, _ in
      try file.bytes(from: range.lowerBound, atMost: range.count)
    }
  }
}
