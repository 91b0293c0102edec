import ArgumentParser
import Building
import Drafting

/// `copsite new community`.
struct NewCommunityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "community", abstract: "Begin a community of practice.",
    discussion: """
      EXAMPLE
        copsite new community "Evening buses" --starts 2027-01-12 --ends 2027-06-15
      """)

  @Argument(help: "What it is called.")
  var title: String

  @Option(help: ArgumentHelp("What it is for, in one sentence.", valueName: "text"))
  var aim: String?

  @Option(help: ArgumentHelp("Its first day.", valueName: "day"))
  var starts: String?

  @Option(help: ArgumentHelp("Its last day.", valueName: "day"))
  var ends: String?

  @Option(
    help: ArgumentHelp("The time zone of its meetings: Europe/Madrid.", valueName: "zone"))
  var zone: String?

  @Option(
    help: ArgumentHelp(
      "Who leads it, of the people of the site; may be repeated.", valueName: "name"))
  var facilitator: [String] = []

  @OptionGroup var options: NewEntryOptions

  func run() throws {
    try options.make { site in
      var community = NewCommunity(title: title)
      community.slug = options.slug
      community.aim = aim
      community.starts = starts
      community.ends = ends
      community.zone = zone
      community.facilitators = facilitator
      return try community.entry(in: site.handbook)
    }
  }
}
