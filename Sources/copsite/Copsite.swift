import ArgumentParser
import ProcessStart

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
      InitCommand.self, NewCommand.self, ImportCommand.self, BuildCommand.self, ServeCommand.self,
      CheckCommand.self, ExplainCommand.self, ReportCommand.self, SchemaCommand.self,
      CMSCommand.self,
    ])

  static func main() {
    StandardStreams.prepare()
    main(arguments)
  }

  /// The words after the program's name.
  private static var arguments: [String] {
    let words = UnsafeBufferPointer(
      start: process_arguments(), count: Int(process_argument_count()))
    return words.dropFirst().compactMap { $0.map { String(cString: $0) } }
  }
}
