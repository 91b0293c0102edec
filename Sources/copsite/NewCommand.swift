import ArgumentParser
import Building
import Drafting
import HandbookModel

/// `copsite new`.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Add a meeting, a team, a person, an outcome, a page or a community.",
    discussion: """
      Writes one file in the right place, with the right fields. What you do not say is taken from \
      what the site says already: the next number of an outcome; the usual weekday, time, length \
      and place of a community’s meetings. What was filled in, and from where, is printed. No \
      file is ever overwritten.

      The site is that of the current folder, or of the nearest folder above it. Where it has \
      several communities, stand in the folder of one, or name it with --community.

      EXAMPLES
        copsite new meeting
            the next one, where and when the community usually meets
        copsite new meeting "What we heard" --starts "2027-02-09 18:00" --duration 2h
        copsite new meetings --every "2 weeks" --from "2027-01-12 18:00" --count 6
        copsite new person "Ana Ruiz" --role Nurse
        copsite new team Intake --lead ana-ruiz
        copsite new outcome "Move the last bus by fifteen minutes"

      EXIT CODES
        0   the file is there
        1   it could not be made as asked: the message says why
        2   the machine refused
        64  the command was not understood
      """,
    subcommands: [
      NewMeetingCommand.self, NewMeetingsCommand.self, NewTeamCommand.self,
      NewPersonCommand.self, NewOutcomeCommand.self, NewPageCommand.self,
      NewCommunityCommand.self,
    ])
}

/// The options that all kinds of new entries share.
struct NewEntryOptions: ParsableArguments {
  @OptionGroup var which: SiteOptions

  @Option(
    help: ArgumentHelp("The name of the file, without ‘.md’.", valueName: "name"))
  var slug: String?

  @Flag(help: "Print the text of the file, and make nothing.")
  var print = false

  @Flag(help: "Make a file, even where the community keeps such entries as lists in one file.")
  var file = false

  func place(in site: OpenedSite) throws -> EntryPlace { try which.place(in: site) }

  /// Opens the site, drafts an entry and makes its file.
  func make(_ draft: (OpenedSite) throws -> NewEntry) throws {
    try Failures.reported {
      let site = try which.open()
      try NewEntryOutput(site, self).make(try draft(site))
    }
  }
}
