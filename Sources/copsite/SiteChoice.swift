import ArgumentParser
import Building

enum AudienceName: String, CaseIterable, ExpressibleByArgument {
  case `public`, members
}

/// Which site a command reads, for whom, and when.
struct SiteChoice: ParsableArguments {
  @Argument(
    help: "The folder that holds the folder ‘content’.", completion: .directory)
  var site = "."

  @Option(help: ArgumentHelp("For whom the site is made.", valueName: "audience"))
  var audience = AudienceName.public

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
      "Take this for the present time: 2026-02-03, or 2026-02-03T10:00+01:00.",
      valueName: "time"),
    transform: time)
  var now: BuildTime?

  var request: BuildRequest {
    var request = BuildRequest(
      site: site, now: now ?? .current(), generator: "copsite \(Copsite.version)")
    request.isForMembers = audience == .members
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
