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

  enum AudienceName: String, CaseIterable, ExpressibleByArgument {
    case `public`, members
  }

  @Argument(
    help: "The folder that holds the folder ‘content’.", completion: .directory)
  var site = "."

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The folder to publish to (default: SITE/_site).", valueName: "dir"),
    completion: .directory)
  var output: String?

  @Option(help: ArgumentHelp("For whom the site is made.", valueName: "audience"))
  var audience = AudienceName.public

  @Flag(help: "Count warnings as errors.")
  var strict = false

  @Flag(help: "Include drafts.")
  var drafts = false

  @Flag(
    inversion: .prefixedNo,
    help: ArgumentHelp(
      "Ask git what became of the content: calendars then tell which meetings were changed or "
        + "removed. Nothing is written or fetched."))
  var history = true

  @Option(
    help: ArgumentHelp(
      "Where the site will be published (default: the url in site.yaml).", valueName: "url"),
    transform: BaseURL.init)
  var baseURL: BaseURL?

  @Option(
    help: ArgumentHelp(
      "Build as if it were this time: 2026-02-03, or 2026-02-03T10:00+01:00.",
      valueName: "time"),
    transform: time)
  var now: BuildTime?

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
      DiagnosticOutput(report.sources, site: site).print(report.diagnostics.sorted)
      for note in report.notes {
        StandardStreams.printMessage("copsite: note: \(note.message)\n  help: \(note.help)\n")
      }
      for translation in report.translations {
        StandardStreams.printResult(BuildSummary.line(on: translation) + "\n")
      }
      let summary = BuildSummary(report, output: shownOutput, time: .now - start)
      if summary.isPublished {
        StandardStreams.printResult(summary.text + "\n")
      } else {
        StandardStreams.printMessage(summary.text + "\n")
        throw ExitCode(1)
      }
    } catch let failure as BuildFailure {
      bar.finish()
      StandardStreams.printMessage("copsite: \(failure.message)\n")
      if let help = failure.help { StandardStreams.printMessage("  help: \(help)\n") }
      if failure == .interrupted { Interruption.endProgram() }
      throw ExitCode(2)
    }
  }

  private var request: BuildRequest {
    var request = BuildRequest(
      site: site, output: output, now: now ?? .current(),
      generator: "copsite \(Copsite.version)")
    request.isForMembers = audience == .members
    request.isStrict = strict
    request.includesDrafts = drafts
    request.usesHistory = history
    request.baseURL = baseURL?.text
    if let jobs { request.jobs = jobs }
    return request
  }

  private var shownOutput: String {
    output ?? DiagnosticOutput.prefix(site) + "_site"
  }

  static func time(_ text: String) throws -> BuildTime {
    guard let time = BuildTime(iso8601: text) else {
      throw ValidationError(
        "A time is a date such as 2026-02-03, or a date and a time with its distance from UTC "
          + "such as 2026-02-03T10:00+01:00 or 2026-02-03T09:00Z.")
    }
    return time
  }
}
