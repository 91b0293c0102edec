import ArgumentParser
import Building
import Diagnostics

/// `copsite schema`.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Write JSON Schemas of the fields, for editors.",
    discussion: """
      With them an editor offers fields and words while you write, says what they mean, and marks \
      what is wrong. KIND is site (for site.yaml), page, community, meeting, team, person or \
      outcome, or one of these with -translation after it; without it, all are listed.

      EXAMPLES
        copsite schema meeting
        copsite schema meeting-translation
        copsite schema --output .vscode/schemas

      EXIT CODES
        0   written
        2   a file cannot be written
        64  there is no such kind
      """)

  @Argument(
    help: "The kind whose fields are described.", completion: .list(SchemaFiles.names))
  var kind: String?

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "Write all schemas to this folder, as KIND.schema.json.", valueName: "dir"),
    completion: .directory)
  var output: String?

  func validate() throws {
    guard let kind, !SchemaFiles.names.contains(kind) else { return }
    let help =
      Suggestion(SchemaFiles.names).help(for: kind)
      ?? "the kinds are \(SchemaFiles.names.joined(separator: ", "))."
    throw ValidationError("There is no kind ‘\(kind)’: \(help)")
  }

  func run() throws {
    do {
      if let output {
        try SchemaFiles.write(to: output, only: kind)
      } else if let kind {
        StandardStreams.printResult(try SchemaFiles.text(of: kind) ?? "")
      } else {
        let column = 2 + (SchemaFiles.names.map(\.count).max() ?? 0)
        let lines = SchemaFiles.titles.map { name, title in
          name + String(repeating: " ", count: column - name.count) + title + "\n"
        }
        StandardStreams.printResult(lines.joined())
      }
    } catch let failure as BuildFailure {
      try failure.end()
    }
  }
}
