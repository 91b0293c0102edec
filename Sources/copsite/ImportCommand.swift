import ArgumentParser
import Building
import Drafting

/// `copsite import`.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Bring meetings, people or next steps from a calendar or a spreadsheet.",
    discussion: """
      Meetings come from an .ics file that a calendar program exported, or from a table; people and \
      next steps from a table (CSV, as every spreadsheet saves it). Which column holds what is \
      found by its header, in several languages, and printed. Try it first with --dry-run: it \
      shows what would be made and changed.

      Importing the same source again updates what came from it: a field is changed only if it \
      stands as it was imported. What you wrote yourself is left, and told.

      EXAMPLES
        copsite import people members.csv --dry-run
        copsite import meetings calendar.ics --community welcoming-families
        copsite import meetings dates.csv --dates dmy --column title=Betreff
        copsite import next-steps actions.csv

      EXIT CODES
        0   done; or, with --dry-run, it could be done
        1   the file could not be understood: nothing is written
        2   the machine refused
        64  the command was not understood
      """,
    subcommands: [
      ImportMeetingsCommand.self, ImportPeopleCommand.self, ImportNextStepsCommand.self,
    ])
}

/// The options of all imports.
struct ImportOptions: ParsableArguments {
  @OptionGroup var which: SiteOptions

  @Flag(help: "Show what would be made and changed, and write nothing.")
  var dryRun = false

  @Option(
    help: ArgumentHelp(
      "Which column holds a field: title=Betreff; may be repeated.", valueName: "field=header"))
  var column: [String] = []

  @Option(
    help: ArgumentHelp(
      "What stands between cells, if it is not found: \";\", \",\" or tab.", valueName: "mark"))
  var delimiter: String?

  func run(_ importing: Importing) throws {
    var importing = importing
    importing.columns = column
    importing.delimiter = delimiter
    try Failures.reported {
      let site = try which.open()
      let plan = try importing.plan(for: which.place(in: site), in: site)
      if !dryRun { try importing.carryOut(plan, in: site) }
      StandardStreams.printResult(ImportReport(plan, in: site, isDryRun: dryRun).text)
    }
  }
}

/// `copsite import meetings`.
struct ImportMeetingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "meetings", abstract: "From a calendar (.ics) or a table (.csv).",
    discussion: """
      From a calendar: series stay series, single dates that were moved or cancelled are files of \
      their own. Who invites and who is invited is not taken over. From a table the columns are: \
      title, date, time, end_date, end_time, duration, place, url, aim, status, id.
      """)

  @Argument(help: "The file to read.", completion: .file(extensions: ["ics", "csv"]))
  var file: String

  @OptionGroup var options: ImportOptions

  @OptionGroup var order: DateOptions

  @Option(
    help: ArgumentHelp(
      "The time zone of times that say none (default: the community’s).", valueName: "zone"))
  var zone: String?

  @Flag(help: "Take over descriptions; look through them for what should not be public.")
  var descriptions = false

  func run() throws {
    var importing = Importing(.meetings, from: file)
    importing.dates = order.dates
    importing.zone = zone
    importing.takesDescriptions = descriptions
    try options.run(importing)
  }
}

/// `copsite import people`.
struct ImportPeopleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "people", abstract: "From a table (.csv).",
    discussion: """
      Columns: name (or first_name and last_name), pronouns, role, organization, perspective, \
      email, phone, shown_as. A person is known again by the e-mail address, else by name and \
      organization.
      """)

  @Argument(help: "The file to read.", completion: .file(extensions: ["csv"]))
  var file: String

  @OptionGroup var options: ImportOptions

  func run() throws { try options.run(Importing(.people, from: file)) }
}

/// `copsite import next-steps`.
struct ImportNextStepsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "next-steps", abstract: "From a table (.csv).",
    discussion: """
      Columns: title, owner, due, done, id. They become task items on a page of their own. An item \
      is known again by its id, else by title and owner. Owners are people of this handbook; \
      import these first.
      """)

  @Argument(help: "The file to read.", completion: .file(extensions: ["csv"]))
  var file: String

  @OptionGroup var options: ImportOptions

  @OptionGroup var order: DateOptions

  func run() throws {
    var importing = Importing(.nextSteps, from: file)
    importing.dates = order.dates
    try options.run(importing)
  }
}

/// How the dates of a table are meant.
struct DateOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How 03/04/2026 is meant: dmy (3 April) or mdy (March 4).", valueName: "order"))
  var dates: DateOrder?
}

extension DateOrder: ExpressibleByArgument {}
