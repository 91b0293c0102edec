import ArgumentParser
import Building
import Drafting

/// `copsite new meetings`.
struct NewMeetingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "meetings",
    abstract: "Plan a series of meetings, a file for each.",
    discussion: """
      A file for each meeting has room for its own agenda and minutes. Days on which the community \
      meets already are left out.

      EXAMPLES
        copsite new meetings --every "2 weeks" --from "2027-01-12 18:00" --count 6
        copsite new meetings --every month --on "second tuesday" --count 6
        copsite new meetings "Open hour" --every week --on tuesday --count 8
      """)

  @Argument(help: "What each is called.")
  var title: String?

  @Option(
    help: ArgumentHelp("How often: week, \"2 weeks\", month, \"3 months\".", valueName: "period"))
  var every: String

  @Option(
    help: ArgumentHelp(
      "On which day: tuesday, \"second tuesday\", \"last friday\", \"day 15\"; may be repeated.",
      valueName: "day"))
  var on: [String] = []

  @Option(
    help: ArgumentHelp(
      "The first day, with the time or without: \"2027-01-12 18:00\" (default: the next day in the "
        + "rhythm of the meetings so far).", valueName: "time"))
  var from: String?

  @Option(help: ArgumentHelp("The last day on which one may be.", valueName: "day"))
  var until: String?

  @Option(help: ArgumentHelp("How many.", valueName: "n"))
  var count: Int?

  @OptionGroup var meeting: MeetingOptions
  @OptionGroup var options: NewEntryOptions

  @Option(
    help: ArgumentHelp("As if it were this time.", valueName: "time", visibility: .hidden),
    transform: SiteChoice.time)
  var now: BuildTime?

  func validate() throws {
    if until != nil, count != nil {
      throw ValidationError("A series ends by ‘--until’ or by ‘--count’, not by both.")
    }
    if options.slug != nil {
      throw ValidationError(
        "‘--slug’ names one file; the files of a series are named by their days.")
    }
  }

  func run() throws {
    try Failures.reported {
      let site = try options.which.open()
      var series = SeriesWishes(every: every)
      series.on = on
      series.until = until
      series.count = count
      let wishes = meeting.wishes(title: title, slug: nil, starts: from)
      let made = try NewMeeting(
        wishes, at: options.place(in: site), now: (now ?? .current()).secondsSinceEpoch
      ).series(series)
      try NewEntryOutput(site, options).makeAll(made.entries, skipped: made.skipped)
    }
  }
}
