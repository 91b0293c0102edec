import ArgumentParser
import Building
import Diagnostics

enum AudienceName: String, CaseIterable, ExpressibleByArgument {
  case `public`, members
}

/// The options of all commands that read a site and say what is wrong with it.
struct ContentOptions: ParsableArguments {
  enum FormatName: String, CaseIterable, ExpressibleByArgument {
    case text, github, gitlab, json, sarif

    /// nil for text.
    var report: ReportFormat? { ReportFormat(rawValue: rawValue) }
  }

  @Argument(
    help: "The folder that holds the folder ‘content’.", completion: .directory)
  var site = "."

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
      "How to write what is wrong. All but text go to standard output as a whole, with paths from "
        + "the root of the repository.",
      valueName: "format"))
  var format = FormatName.text

  @Option(
    help: ArgumentHelp(
      "Take this for the present time: 2026-02-03, or 2026-02-03T10:00+01:00.",
      valueName: "time"),
    transform: time)
  var now: BuildTime?

  var request: BuildRequest {
    var request = BuildRequest(
      site: site, now: now ?? .current(), generator: "copsite \(Copsite.version)")
    request.isForMembers = audience == .members
    request.isStrict = strict
    request.includesDrafts = drafts
    request.usesHistory = history
    return request
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
