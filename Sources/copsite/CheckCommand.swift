import ArgumentParser
import Building
import Diagnostics

/// `copsite check`.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say what is wrong with a site, and write nothing.",
    discussion: """
      Says all that ‘copsite build’ would say, and gives hints about what an author may have \
      forgotten: a page without text, a person whom nothing names, a next step that is overdue and \
      that nobody has taken on. Hints never fail anything, not even with --strict.

      Each message ends in its name; ‘copsite explain NAME’ says what it means and how to mend it.

      EXAMPLES
        copsite check
            the site in the current folder
        copsite check --strict --format github
            in a workflow of GitHub Actions: messages appear on the lines that were changed
        copsite check --format gitlab > gl-code-quality-report.json
            in a pipeline of GitLab, as a report of the type ‘codequality’
        copsite check --external
            also whether links to other sites still lead somewhere
        copsite check --format sarif > copsite.sarif
            for other hosts and editors

      EXIT CODES
        0   nothing is wrong, or nothing but warnings and hints
        1   the content has errors, or with --strict warnings
        2   the machine refused (a folder that is not there)
        64  the command was not understood
      """)

  @OptionGroup var content: ContentOptions

  @Flag(
    help: ArgumentHelp(
      "Also ask other sites whether what is linked to is still there; needs the program curl. "
        + "Each site is asked once a second at most, and what was found not again for a week."))
  var external = false

  @Option(
    help: ArgumentHelp(
      "With --external: where to keep what was found (default: copsite/links.json in your cache "
        + "folder).",
      valueName: "file"),
    completion: .file())
  var cache: String?

  @Flag(help: "With --external: ask the addresses of calls, too, in a check for members.")
  var includeJoinLinks = false

  func validate() throws {
    if !external, cache != nil || includeJoinLinks {
      throw ValidationError("‘--cache’ and ‘--include-join-links’ go with ‘--external’.")
    }
  }

  func run() throws {
    Interruption.listen()
    do {
      let build = Build(content.request, control: Interruption.control)
      let report = try build.check(external: external ? externalCheck : nil)
      let output = DiagnosticOutput(report.sources, content)
      try output.print(report.diagnostics, report.notes)
      let hasErrors = report.diagnostics.hasErrors
      output.print(
        summary: summary(of: report.diagnostics), isGood: !hasErrors, of: report.diagnostics)
      if hasErrors { throw ExitCode(1) }
    } catch let failure as BuildFailure {
      try failure.end()
    }
  }

  private var externalCheck: ExternalCheck {
    var check = ExternalCheck()
    check.includesJoinLinks = includeJoinLinks
    check.cache = cache
    return check
  }

  private func summary(of list: DiagnosticList) -> String {
    let found = CountWords.list([
      CountWords.count(list.count(.error), "error"),
      CountWords.count(list.count(.warning), "warning"),
      CountWords.count(list.count(.hint), "hint"),
    ])
    return found.map { "Found \($0)." } ?? "Nothing is wrong."
  }
}
