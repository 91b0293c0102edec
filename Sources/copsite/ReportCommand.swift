import ArgumentParser
import Building
import Diagnostics

/// `copsite report`.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Print the report of a community as a PDF file.",
    discussion: """
      Prints the page ‘report’ of a community with a Chromium that is on this machine, with page \
      numbers in its contents. COMMUNITY is the name of its folder, or / for one that is \
      the whole site; a site with one community needs none. The browser is found by its usual names (chromium, google-chrome, \
      microsoft-edge …); --browser or the variable COPSITE_BROWSER names another.

      EXAMPLES
        copsite report welcoming-families --pdf report.pdf
        copsite report welcoming-families --pdf report.pdf --paper letter
        copsite report welcoming-families --pdf report.pdf --audience members

      EXIT CODES
        0   the file is written
        1   the content has errors: nothing is written
        2   there is no such community, no browser, or the file cannot be written
        64  the command was not understood
      """)

  enum PaperName: String, CaseIterable, ExpressibleByArgument {
    case a4, letter
  }

  @Argument(help: "The community: the name of its folder, its path, or / for the whole site.")
  var community: String?

  @Option(
    help: ArgumentHelp("The PDF file to write.", valueName: "file"), completion: .file())
  var pdf: String

  @Option(help: ArgumentHelp("The size of the paper.", valueName: "paper"))
  var paper = PaperName.a4

  @Option(
    help: ArgumentHelp("The folder that holds the folder ‘content’.", valueName: "dir"),
    completion: .directory)
  var site = "."

  @Option(help: ArgumentHelp("For whom the report is made.", valueName: "audience"))
  var audience = AudienceName.public

  @Flag(help: "Count warnings as errors.")
  var strict = false

  @Option(help: ArgumentHelp("The browser to print with.", valueName: "path"))
  var browser: String?

  @Option(
    help: ArgumentHelp(
      "Print as if it were this time: 2026-02-03, or 2026-02-03T10:00+01:00.",
      valueName: "time"),
    transform: SiteChoice.time)
  var now: BuildTime?

  func run() throws {
    Interruption.listen()
    do {
      let report = try printing.run()
      DiagnosticOutput(report.sources, site: site).print(report.diagnostics.sorted)
      guard report.pageCount != nil else {
        StandardStreams.printMessage("Nothing was printed: the content has errors.\n")
        throw ExitCode(1)
      }
      StandardStreams.printResult("Printed \(pdf).\n")
    } catch let failure as PrintFailure {
      try end(failure.message, failure.help)
    } catch let failure as BuildFailure {
      guard failure != .interrupted else {
        StandardStreams.printMessage("copsite: interrupted; nothing was printed\n")
        Interruption.endProgram()
        throw ExitCode(2)
      }
      try end(failure.message, failure.help)
    }
  }

  private func end(_ message: String, _ help: String?) throws {
    StandardStreams.printFailure(message, help: help)
    throw ExitCode(2)
  }

  private var printing: ReportPrinting {
    var request = BuildRequest(
      site: site, now: now ?? .current(), generator: "copsite \(Copsite.version)")
    request.isForMembers = audience == .members
    request.isStrict = strict
    var printing = ReportPrinting(request, to: pdf, control: Interruption.control)
    printing.community = community
    printing.isForLetter = paper == .letter
    printing.browser = browser
    return printing
  }
}

extension PrintFailure {
  /// What to do about it, as a sentence that stands alone.
  fileprivate var help: String? {
    switch self {
    case .noCommunity(let name, let known):
      Suggestion(known).help(for: name) ?? "there are: " + known.joined(separator: ", ")
    case .whichCommunity: "name one: copsite report COMMUNITY --pdf FILE"
    case .noBrowser(let names):
      "looked for \(names.joined(separator: ", ")); install Chromium "
        + "(apt-get install chromium, brew install --cask chromium), or name one with --browser"
    case .unwritable: "give a file in a folder that exists and that you can write to"
    case .notAFile: "give the name of a file: --pdf report.pdf"
    case .readOnlyFile: "give another file, or make that one writable"
    case .noCommunities, .browserFailed, .browserTooSlow: nil
    }
  }
}
