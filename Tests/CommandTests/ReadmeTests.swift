import Foundation
import Testing

/// What the README promises is what the command does.
struct ReadmeTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The text of a fenced code block with this info string.
  private func block(_ info: String, at position: Int = 0) throws -> String {
    let readme = try String(
      contentsOf: Self.root.appendingPathComponent("README.md"), encoding: .utf8)
    let blocks = readme.matches(of: /(?m)^```(\w+)\n((?s).*?\n)```$/)
    let block = try #require(blocks.filter { $0.1 == info }.dropFirst(position).first)
    return String(block.2)
  }

  @Test("The tour's file builds without a warning")
  func tour() throws {
    let site = try TemporaryFolder()
    try site.write("content/index.md", try block("markdown"))
    let result = try Command.run("build", "--strict", in: site.path)
    #expect(result.messages == "")
    #expect(site.exists("_site/meetings/kickoff/index.html"))
    #expect(site.exists("_site/people/sam-okoro/index.html"))
  }

  @Test("The tour's mistake is told as the README tells it")
  func mistake() throws {
    let site = try TemporaryFolder()
    let text = try block("markdown").replacing("lead: ana-ruiz", with: "lead: ana-ruis")
    try site.write("content/index.md", text)
    let result = try Command.run("build", in: site.path)
    #expect(result.status == 1)
    let end =
      "Nothing was published: 1 error.\nTo read more: copsite explain unknown-reference\n"
    #expect(result.messages == (try block("text")) + end)
  }
}
