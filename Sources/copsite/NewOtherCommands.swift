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

/// `copsite new person`.
struct NewPersonCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "person", abstract: "Add a person.",
    discussion: """
      E-mail addresses and telephone numbers are for members: the public site never shows them.

      EXAMPLES
        copsite new person "Ana Ruiz" --role Nurse --email ana@example.org
        copsite new person "Sam Okoro" --shown-as initials
        copsite new person "Mina Park" --everywhere
      """)

  @Argument(help: "The person’s name.")
  var name: String

  @Option(help: ArgumentHelp("Such as she/her.", valueName: "text"))
  var pronouns: String?

  @Option(help: ArgumentHelp("What the person does.", valueName: "text"))
  var role: String?

  @Option(help: ArgumentHelp("Where the person works or studies.", valueName: "text"))
  var organization: String?

  @Option(
    help: ArgumentHelp("From where the person looks: leader, front line …", valueName: "text"))
  var perspective: String?

  @Option(help: ArgumentHelp("An e-mail address; for members only.", valueName: "address"))
  var email: String?

  @Option(help: ArgumentHelp("A telephone number; for members only.", valueName: "number"))
  var phone: String?

  @Option(
    help: ArgumentHelp(
      "How the person appears to the public: name, initials or role.", valueName: "form"))
  var shownAs: String?

  @Flag(help: "Known to the whole site, not to one community.")
  var everywhere = false

  @OptionGroup var options: NewEntryOptions

  func run() throws {
    try options.make { site in
      var person = NewPerson(name: name)
      person.slug = options.slug
      person.pronouns = pronouns
      person.role = role
      person.organization = organization
      person.perspective = perspective
      person.email = email
      person.phone = phone
      person.shownAs = shownAs
      let place =
        everywhere
        ? EntryPlace(site.handbook, community: nil) : try options.place(in: site)
      return try person.entry(at: place)
    }
  }
}

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

/// `copsite new page`.
struct NewPageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "page", abstract: "Add a page.",
    discussion: """
      It goes into the folder in which you stand, else into that of the community, else of the site.

      EXAMPLES
        copsite new page Glossary --community welcoming-families
        copsite new page "How to take part" --folder about
      """)

  @Argument(help: "What it is called.")
  var title: String

  @Option(help: ArgumentHelp("What it says, in one or two sentences.", valueName: "text"))
  var summary: String?

  @Option(
    help: ArgumentHelp("The folder for it, below ‘content’.", valueName: "dir"))
  var folder: String?

  @OptionGroup var options: NewEntryOptions

  func run() throws {
    try options.make { site in
      var page = NewPage(title: title, in: try folder(in: site))
      page.slug = options.slug
      page.summary = summary
      return try page.entry(in: site.handbook)
    }
  }

  private func folder(in site: OpenedSite) throws -> String {
    if let folder {
      let parts = folder.split(separator: "/").map(String.init)
      guard parts.allSatisfy({ !$0.hasPrefix(".") && !$0.hasPrefix("_") }) else {
        throw DraftFault(
          "‘\(folder)’ is no folder for pages", help: "give one below ‘content’, such as about")
      }
      return parts.joined(separator: "/")
    }
    if options.community != nil { return try options.place(in: site).folder }
    if let standing = site.standingFolder { return standing }
    return (try? options.place(in: site).folder) ?? ""
  }
}

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
