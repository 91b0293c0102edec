import ArgumentParser
import Building
import Drafting

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
