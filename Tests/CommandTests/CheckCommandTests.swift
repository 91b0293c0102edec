import Foundation
import Testing

/// `copsite check`, `explain` and `schema` as a user runs them.
struct CheckCommandTests {
  let site: TemporaryFolder

  init() throws {
    site = try TemporaryFolder()
    try site.write("content/index.md", "# Buses\n\n[Stops](stop.md)\n")
    try site.write("content/stops.md", "---\ntitle: Stops\n---\n")
  }

  private func run(_ arguments: String...) throws -> Command.Result {
    try Command.run(arguments: arguments, in: site.path)
  }

  @Test("A check says what a build would say, gives hints, and writes nothing")
  func text() throws {
    let result = try run("check")
    #expect(result.status == 0)
    #expect(
      result.messages == """
        content/index.md:3:1: warning: the link ‘stop.md’ leads to nothing [broken-link]
          [Stops](stop.md)
          ^
          help: did you mean ‘stops.md’?
        content/stops.md:1: hint: this page has no text [empty-page]
          ---
          help: write some below its front matter, or mark it ‘draft: true’ until you do
        To read more: copsite explain broken-link

        """)
    #expect(result.output == "Found 1 warning and 1 hint.\n")
    #expect(try site.names() == ["content"])
  }

  @Test("Warnings fail a strict check, hints none; other faults have their own status")
  func statuses() throws {
    #expect(try run("check", "--strict").status == 1)
    try site.write("content/index.md", "# Buses\n\n[Stops](stops.md)\n")
    #expect(try run("check", "--strict").status == 0)
    try site.write("content/stops.md", "# Stops\n\nThere are 42 of them.\n")
    #expect(try run("check").output == "Nothing is wrong.\n")
    #expect(try run("check", "nowhere").status == 2)
    #expect(try run("check", "--format", "html").status == 64)
    #expect(try run("check", "--cache", "links.json").status == 64)
  }

  @Test("Reports are all there is on standard output, with paths from the repository's root")
  func reports() throws {
    try site.makeFolder("repository/.git")
    try site.write("repository/docs/content/index.md", "# Buses\n\n[Stops](stop.md)\n")
    for command in ["build", "check"] {
      let github = try run(command, "repository/docs", "--format", "github", "--no-history")
      #expect(
        github.output
          == "::warning file=docs/content/index.md,line=3,col=1,title=broken-link::the link "
          + "‘stop.md’ leads to nothing\n")
      for format in ["gitlab", "json", "sarif"] {
        let result = try run(command, "repository/docs", "--format", format, "--no-history")
        #expect(throws: Never.self) {
          try JSONSerialization.jsonObject(with: Data(result.output.utf8))
        }
        #expect(result.output.contains("docs/content/index.md"))
      }
    }
  }

  @Test("A message is explained with an example and its mend")
  func explain() throws {
    let result = try run("explain", "[skipped-level]")
    #expect(result.status == 0)
    #expect(
      result.output == """
        skipped-level

        A heading leaves out a level.

        People who use a screen reader find their way by the levels of headings. Below a heading with `##`
        comes one with `###`.

        AN EXAMPLE

        In `content/index.md`:

            # Buses

            ## At night

            #### The last one

            It leaves at 23:49.

        MENDED

        In `content/index.md`:

            # Buses

            ## At night

            ### The last one

            It leaves at 23:49.

        """)
  }

  @Test("All messages are listed, and a name that is misspelt is found")
  func messages() throws {
    let lines = try run("explain").output.split(separator: "\n")
    #expect(lines.count > 100)
    #expect(lines.contains { $0.hasPrefix("broken-link ") && $0.hasSuffix(".") })
    let result = try run("explain", "brokn-link")
    #expect(result.status == 64)
    #expect(result.messages.contains("did you mean ‘broken-link’?"))
    #expect(try run("explain", "unknown-widget").output.contains("\nsee Widgets.\n"))
  }

  @Test("Schemas are printed one by one, or written all together")
  func schemas() throws {
    let one = try run("schema", "meeting")
    #expect(one.output.contains(#""title" : "The fields of a meeting.""#))
    #expect(try run("schema").output.split(separator: "\n").count == 13)
    #expect(try run("schema", "--output", "out/schemas").status == 0)
    #expect(try site.read("out/schemas/meeting.schema.json") == one.output)
    #expect(try site.names(in: "out/schemas").count == 13)
    let wrong = try run("schema", "meetings")
    #expect(wrong.status == 64 && wrong.messages.contains("did you mean ‘meeting’?"))
    #expect(try run("schema", "--output", "content/index.md/schemas").status == 2)
  }
}
