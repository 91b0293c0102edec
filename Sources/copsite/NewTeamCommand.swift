import ArgumentParser
import Building
import Drafting

/// `copsite new team`.
struct NewTeamCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "team", abstract: "Add a team.",
    discussion: """
      EXAMPLE
        copsite new team Intake --lead ana-ruiz --member sam-okoro
      """)

  @Argument(help: "What it is called.")
  var title: String

  @Option(help: ArgumentHelp("What it is there for, in one sentence.", valueName: "text"))
  var purpose: String?

  @Option(help: ArgumentHelp("Who leads it.", valueName: "name"))
  var lead: String?

  @Option(help: ArgumentHelp("Who is in it; may be repeated.", valueName: "name"))
  var member: [String] = []

  @OptionGroup var options: NewEntryOptions

  func run() throws {
    try options.make { site in
      var team = NewTeam(title: title)
      team.slug = options.slug
      team.purpose = purpose
      team.lead = lead
      team.members = member
      return try team.entry(at: options.place(in: site))
    }
  }
}
