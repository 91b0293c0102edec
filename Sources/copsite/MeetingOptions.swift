import ArgumentParser
import Drafting

/// What can be said of a meeting, for one and for a series.
struct MeetingOptions: ParsableArguments {
  @Option(help: ArgumentHelp("How long it takes: 2h, 90m, 1h30m.", valueName: "length"))
  var duration: String?

  @Option(help: ArgumentHelp("Where people meet.", valueName: "text"))
  var place: String?

  @Option(
    help: ArgumentHelp(
      "Its time zone, if not the community’s: America/Halifax.", valueName: "zone"))
  var zone: String?

  @Option(help: ArgumentHelp("What it is to achieve, in one sentence.", valueName: "text"))
  var aim: String?

  @Option(
    help: ArgumentHelp(
      "The team that meets, if not the whole community; may be repeated.", valueName: "name"))
  var team: [String] = []

  @Option(help: ArgumentHelp("Who leads it; may be repeated.", valueName: "name"))
  var facilitator: [String] = []

  func wishes(title: String?, slug: String?, starts: String?) -> MeetingWishes {
    var wishes = MeetingWishes()
    wishes.title = title
    wishes.slug = slug
    wishes.starts = starts
    wishes.duration = duration
    wishes.place = place
    wishes.zone = zone
    wishes.aim = aim
    wishes.teams = team
    wishes.facilitators = facilitator
    return wishes
  }
}
