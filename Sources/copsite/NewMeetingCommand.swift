import ArgumentParser
import Building
import Drafting

/// `copsite new meeting`.
struct NewMeetingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "meeting",
    abstract: "Plan a meeting.",
    discussion: """
      Without --starts it is the next day in the rhythm of the meetings so far, at the usual time. \
      The agenda begins with the parts that come back at every meeting.

      EXAMPLES
        copsite new meeting
        copsite new meeting "What we heard" --starts "2027-02-09 18:00" --duration 2h
        copsite new meeting --community welcoming-families --team intake
        copsite new meeting --print
      """)

  @Argument(help: "What it is called.")
  var title: String?

  @Option(
    help: ArgumentHelp(
      "When it begins: \"2027-02-09 18:00\", or the day alone for the usual time.",
      valueName: "time"))
  var starts: String?

  @OptionGroup var meeting: MeetingOptions
  @OptionGroup var options: NewEntryOptions

  @Option(
    help: ArgumentHelp("As if it were this time.", valueName: "time", visibility: .hidden),
    transform: SiteChoice.time)
  var now: BuildTime?

  func run() throws {
    try options.make { site in
      let wishes = meeting.wishes(title: title, slug: options.slug, starts: starts)
      return try NewMeeting(
        wishes, at: options.place(in: site), now: (now ?? .current()).secondsSinceEpoch
      ).entry()
    }
  }
}
