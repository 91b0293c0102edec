import ArgumentParser
import Building
import Diagnostics

/// `copsite build`.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Build a site from a folder of Markdown.",
    discussion: """
      Reads SITE/content, checks all of it, and publishes the site to a folder that can be put on \
      any static host. What is wrong with the content is printed with its place: errors (what \
      cannot be understood) publish nothing, warnings (a link to nothing, say) publish all the same.

      The folder that is published to is replaced as a whole, in one step. copsite never writes \
      to a folder that holds files which it did not make.

      EXAMPLES
        copsite build
            the site in the current folder, to _site
        copsite build handbook -o public
            another site, to another folder
        copsite build --strict
            fail on warnings too, as before publishing
        copsite build --audience members -o _members
            with all that is for members only
        copsite build --now 2026-02-03
            as it would look on that day

      EXIT CODES
        0   the site is published
        1   the content has errors: nothing is published
        2   the machine refused (a folder, a full disk): nothing is published
        64  the command was not understood
      """)

  @OptionGroup var content: ContentOptions

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The folder to publish to (default: SITE/_site).", valueName: "dir"),
    completion: .directory)
  var output: String?

  @Option(
    help: ArgumentHelp(
      "Where the site will be published (default: the url in site.yaml).", valueName: "url"),
    transform: BaseURL.init)
  var baseURL: BaseURL?

  @Option(help: ArgumentHelp("How many threads work (default: one a core).", valueName: "n"))
  var jobs: Int?

  func validate() throws {
    if let jobs, !(1...1024).contains(jobs) {
      throw ValidationError("‘--jobs’ takes a number from 1 to 1024, not ‘\(jobs)’.")
    }
  }

  func run() throws {
    Interruption.listen()
    let start = ContinuousClock.now
    let bar = ProgressBar(of: Interruption.control)
    do {
      let report = try Build(request, control: Interruption.control).run()
      bar.finish()
      let output = DiagnosticOutput(report.sources, content)
      try output.print(report.diagnostics, report.notes)
      output.print(translations: report.translations.map(BuildSummary.line))
      let summary = BuildSummary(report, output: shownOutput, time: .now - start)
      output.print(summary: summary.text, isGood: summary.isPublished, of: report.diagnostics)
      if !summary.isPublished { throw ExitCode(1) }
    } catch let failure as BuildFailure {
      bar.finish()
      try failure.end()
    }
  }

  private var request: BuildRequest {
    var request = content.request
    request.output = output ?? request.output
    request.baseURL = baseURL?.text
    if let jobs { request.jobs = jobs }
    return request
  }

  private var shownOutput: String {
    output ?? DiagnosticOutput.prefix(content.site) + "_site"
  }
}
