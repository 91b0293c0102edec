import Foundation
import Testing

@Suite("Commands of the documentation")
struct DocumentationCommandsTests {
  @Test("Who follows a page gets what it says", arguments: DocumentationPage.all)
  func page(page: DocumentationPage) throws {
    try page.follow()
  }

  @Test(
    "Commands that need more than this machine are written well, and copsite knows its own",
    arguments: DocumentationBlock.all.filter { $0.kind == .commandsElsewhere })
  func elsewhere(block: DocumentationBlock) throws {
    let folder = try DocumentationPage.beginning(of: block.page)
    try folder.write("block", block.text)
    let syntax = try Command.shell("sh -n block", in: folder.path)
    #expect(syntax.status == 0, "\(syntax.messages)")
    let lines = block.text.replacing(" \\\n", with: " ").split(separator: "\n")
    for line in lines where line.hasPrefix("copsite ") { try understand(String(line), in: folder) }
  }

  @Test("Commands within sentences are understood", arguments: inlineCommands)
  func inline(command: String) throws {
    try understand(command, in: try DocumentationPage.beginning(of: ""))
  }

  private static let inlineCommands = Set(
    DocumentationBlock.pages.flatMap(codeSpans).filter { $0.hasPrefix("copsite ") }
  ).sorted()

  @Test("Options within sentences exist")
  func options() throws {
    let known = Set(try CommandHelp.all().flatMap(\.options))
    for page in DocumentationBlock.pages {
      // Those of other programs stand in commands above.
      let others = DocumentationBlock.blocks(of: page).filter { $0.kind == .commandsElsewhere }
      let shown = Set(others.flatMap { $0.text.matches(of: /--[a-z-]+/).map { String($0.0) } })
      let named = Self.codeSpans(of: page).compactMap { span in
        span.prefixMatch(of: /--[a-z][a-z-]*/).map { String($0.0) }
      }
      #expect(named.filter { !known.contains($0) && !shown.contains($0) } == [], "\(page)")
    }
  }

  @Test("Every command, and every option of most, is told of in the handbook")
  func complete() throws {
    let text = DocumentationBlock.pages.map(DocumentationBlock.text).joined()
    for command in try CommandHelp.all() where command.subcommands.isEmpty {
      let isNamed = text.contains("copsite \(command.name)")
      #expect(isNamed, "\(command.name)")
      // Its pages lead to the help, since the options are the fields. What is so without an option
      // is not told of.
      let isTold = !command.name.hasPrefix("new ")
      let untold = command.options.subtracting(["--history"]).filter { !text.contains($0) }
      #expect(!isTold || untold == [], "\(command.name)")
    }
  }

  /// What stands between single backquotes, also over the end of a line.
  private static func codeSpans(of page: String) -> [String] {
    let text = DocumentationBlock.text(of: page)
      .replacing(/(?ms)^(`{3,})[^\n]*\n.*?^\1$/, with: "")
    return text.matches(of: /`([^`]+)`/).map { String($0.1).replacing("\n", with: " ") }
  }

  /// Only a command that copsite does not understand ends with 64. One that goes on was understood.
  private func understand(_ line: String, in folder: TemporaryFolder) throws {
    let command = try Command.shell(of: line, in: folder.path)
    try command.start()
    guard let result = try command.finish(within: 10) else { return }
    #expect(result.status != 64 && result.status < 126, "\(line): \(result.messages)")
  }
}
