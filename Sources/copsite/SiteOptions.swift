import ArgumentParser
import Building
import Drafting

/// Which site, and which of its communities, a command adds to.
struct SiteOptions: ParsableArguments {
  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "The community: the name of its folder. Needed only where there are several.",
      valueName: "name"))
  var community: String?

  @Option(
    help: ArgumentHelp(
      "The folder that holds the folder ‘content’ (default: this one, or one above it).",
      valueName: "dir"),
    completion: .directory)
  var site: String?

  func open() throws -> OpenedSite { try OpenedSite(site) }

  func place(in site: OpenedSite) throws -> EntryPlace {
    try EntryPlace.find(in: site.handbook, named: community, standingIn: site.standingFolder)
  }
}
