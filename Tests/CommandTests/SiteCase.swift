import Foundation
import Testing

/// A site in a folder of `Sites/`, with what building it is to say and, if the case has a folder
/// `expected`, to publish.
///
/// - `arguments`: more arguments for `copsite build`, if there are any.
/// - `messages`: standard error, standard output and the exit status; the time is left out.
/// - `expected/`: the published files but those of the theme (`assets/`) and the marker.
struct SiteCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  private var path: String { Self.folder + "/" + testDescription }

  static let all: [SiteCase] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().filter { !$0.hasPrefix(".") }.map(SiteCase.init(testDescription:))
  }()

  /// Whether the expectations are to be written anew; the tests fail then.
  static let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"

  private static let folder =
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/Sites"

  func check() throws {
    let output = try TemporaryFolder()
    let result = try Command.run(arguments: arguments + ["--output", output("site")], in: path)
    let messages = text(of: result, output: output)
    let files = try published(output)
    if Self.isRecording {
      try record(messages, files)
      Issue.record("The case was recorded; run the tests again without RECORD_SNAPSHOTS.")
      return
    }
    #expect(try String(contentsOfFile: path + "/messages", encoding: .utf8) == messages)
    guard hasExpectedFiles else { return }
    let expected = try FileTree.read(path + "/expected")
    #expect(expected.keys.sorted() == files.keys.sorted())
    for (name, data) in expected.sorted(by: { $0.key < $1.key }) {
      guard let made = files[name], made != data else { continue }
      #expect(
        String(decoding: made, as: UTF8.self) == String(decoding: data, as: UTF8.self), "\(name)")
    }
  }

  private var arguments: [String] {
    let more = (try? String(contentsOfFile: path + "/arguments", encoding: .utf8)) ?? ""
    // The cases lie in the project's own repository, whose history is none of theirs.
    return ["build", "--now", "2026-02-03T10:00Z", "--no-history"]
      + more.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  private var hasExpectedFiles: Bool {
    FileManager.default.fileExists(atPath: path + "/expected")
  }

  private func text(of result: Command.Result, output: TemporaryFolder) -> String {
    let text = result.messages + result.output
    return text.replacingOccurrences(of: output("site"), with: "OUTPUT")
      .replacing(/in \d+\.\d s\./, with: "in N s.") + "exit \(result.status)\n"
  }

  private func published(_ output: TemporaryFolder) throws -> [String: Data] {
    guard output.exists("site") else { return [:] }
    return try output.tree("site").filter { $0.key != ".copsite" && !$0.key.hasPrefix("assets/") }
  }

  private func record(_ messages: String, _ files: [String: Data]) throws {
    try messages.write(toFile: path + "/messages", atomically: true, encoding: .utf8)
    guard hasExpectedFiles else { return }
    try FileManager.default.removeItem(atPath: path + "/expected")
    try FileManager.default.createDirectory(
      atPath: path + "/expected", withIntermediateDirectories: false)
    try FileTree.write(files, to: path + "/expected")
  }
}

struct SiteCaseTests {
  @Test("A site says and publishes what its case expects", arguments: SiteCase.all)
  func site(_ site: SiteCase) throws {
    try site.check()
  }

  @Test("There are cases")
  func cases() {
    #expect(!SiteCase.all.isEmpty)
  }
}
