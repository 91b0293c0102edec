import ArgumentParser
import Building
import Drafting

/// `copsite new outcome`.
struct NewOutcomeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outcome", abstract: "Write down a recommendation, plan, project or learning.",
    discussion: """
      It gets the next number: R7 after R6, written as the community writes them.

      EXAMPLES
        copsite new outcome "Move the last bus" --addressed-to "The agency"
        copsite new outcome "A map of night stops" --kind project --team intake
      """)

  @Argument(help: "What it says, in a few words.")
  var title: String

  @Option(
    help: ArgumentHelp("recommendation, plan, project or learning.", valueName: "kind"),
    completion: .list(["recommendation", "plan", "project", "learning"]))
  var kind: String?

  @Option(help: ArgumentHelp("Its number, if not the next one.", valueName: "label"))
  var number: String?

  @Option(help: ArgumentHelp("How far it is: draft, proposed, adopted …", valueName: "status"))
  var status: String?

  @Option(help: ArgumentHelp("What should happen, in one sentence.", valueName: "text"))
  var summary: String?

  @Option(help: ArgumentHelp("The team that develops it.", valueName: "name"))
  var team: String?

  @Option(help: ArgumentHelp("Who develops it; may be repeated.", valueName: "name"))
  var owner: [String] = []

  @Option(help: ArgumentHelp("Who is asked to act; may be repeated.", valueName: "text"))
  var addressedTo: [String] = []

  @OptionGroup var options: NewEntryOptions

  func run() throws {
    try options.make { site in
      var outcome = NewOutcome(title: title)
      outcome.slug = options.slug
      outcome.kind = kind
      outcome.number = number
      outcome.status = status
      outcome.summary = summary
      outcome.team = team
      outcome.owners = owner
      outcome.addressedTo = addressedTo
      return try outcome.entry(at: options.place(in: site))
    }
  }
}
