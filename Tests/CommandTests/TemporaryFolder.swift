import Foundation

/// A folder of one test, removed with all that is in it when the test lets go of it.
final class TemporaryFolder: Sendable {
  /// Canonical.
  let path: String

  init() throws {
    let name = "copsite-test-" + UUID().uuidString
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.resolvingSymlinksInPath().path
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func callAsFunction(_ file: String) -> String { path + "/" + file }

  /// Writes a file and the folders above it.
  func write(_ file: String, _ text: String = "") throws {
    try write(file, Data(text.utf8))
  }

  func write(_ file: String, _ data: Data) throws {
    let url = URL(fileURLWithPath: self(file))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url)
  }

  func makeFolder(_ folder: String) throws {
    try FileManager.default.createDirectory(
      atPath: self(folder), withIntermediateDirectories: true)
  }

  /// Opens a new, empty file for writing.
  func create(_ file: String) throws -> FileHandle {
    try write(file)
    return try FileHandle(forWritingTo: URL(fileURLWithPath: self(file)))
  }

  func read(_ file: String) throws -> String {
    try String(contentsOfFile: self(file), encoding: .utf8)
  }

  func exists(_ file: String) -> Bool {
    FileManager.default.fileExists(atPath: self(file))
  }

  /// All names in a folder, in order.
  func names(in folder: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: self(folder)).sorted()
  }

  /// The bytes of all files in a folder and below it, by path.
  func tree(_ folder: String) throws -> [String: Data] {
    try FileTree.read(self(folder))
  }
}
