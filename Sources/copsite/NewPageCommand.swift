import ArgumentParser
import Building
import Drafting

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
    if options.which.community != nil { return try options.place(in: site).folder }
    if let standing = site.standingFolder { return standing }
    return (try? options.place(in: site).folder) ?? ""
  }
}
