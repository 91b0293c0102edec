import ArgumentParser

/// The command `copsite`.
@main
struct Copsite: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "copsite",
    abstract: "Publishes handbooks of communities of practice.",
    discussion: """
      A community keeps a folder of Markdown files: who takes part, when it meets, what it \
      decided, what it recommends. copsite turns the folder into a linked website of plain \
      files that any host can serve.
      """,
    version: "copsite \(version)",
    subcommands: [
      BuildCommand.self, CheckCommand.self, ExplainCommand.self, ReportCommand.self,
      SchemaCommand.self,
    ])

  static func main() {
    StandardStreams.prepare()
    main(nil)
  }
}
