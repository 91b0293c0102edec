import Foundation
import Testing

/// What the README promises is what the command does.
struct ReadmeTests {
  private static func block(_ info: String) throws -> String {
    try #require(DocumentationBlock.blocks(of: "README.md").first { $0.info == info }).text
  }

  /// The file of the tour, with the mistake whose message the README shows.
  static func mistakenTour() throws -> String {
    try block("markdown community").replacing("lead: ana-ruiz", with: "lead: ana-ruis")
  }

  @Test("The tour's file builds without a warning")
  func tour() throws {
    let site = try TemporaryFolder()
    try site.write("content/index.md", try Self.block("markdown community"))
    let result = try Command.run("build", "--strict", in: site.path)
    #expect(result.messages == "")
    #expect(site.exists("_site/meetings/kickoff/index.html"))
    #expect(site.exists("_site/people/sam-okoro/index.html"))
  }

  @Test("The tour's mistake is told as the README tells it")
  func mistake() throws {
    let site = try TemporaryFolder()
    try site.write("content/index.md", try Self.mistakenTour())
    let result = try Command.run("build", in: site.path)
    #expect(result.status == 1)
    let end =
      "Nothing was published: 1 error.\nTo read more: copsite explain unknown-reference\n"
    #expect(result.messages == (try Self.block("text output")) + end)
  }
}
