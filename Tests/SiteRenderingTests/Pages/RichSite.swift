import Diagnostics
import HandbookModel
import Testing

@testable import SiteRendering

/// A site with a little of everything, and with what is hard to write down in markup and addresses.
enum RichSite {
  static func make() throws -> SiteFixture {
    var source = SiteFixture()
    let place = SourcePlace(path: "content/x.md", line: 2)
    source.baseURL = "https://example.org/handbook/"
    source.settings.title = "Hand <b>books</b> & more"
    source.settings.contact = "ana@example.org"
    source.settings.license = "https://example.org/license?a=1&b=2"
    for name in ["pic ü.png", "plan 100%.pdf", "a'b\"c.pdf", "face.jpg"] {
      source.addFile("Our Files/" + name, size: ImageSize(width: 3, height: 2))
    }
    source.add("index.md", title: "Start", body: body("Our%20Files/"))
    source.add(
      "Deep Folder/Inner/x <y>.md", title: "X <y> \"z\"", body: body("../../Our%20Files/")
    ) {
      $0.tags = [located("Ünïcode & <tags>"), located("b")]
      $0.aliases = [located("old/x.html"), located("ä ö/ü")]
    }
    source.add(
      "people/ana.md", title: "Ana “A” O'Neil",
      person {
        $0.photo = FileReference("../Our Files/face.jpg", at: place)
        $0.links = [WebLink(title: "<Me>", url: "https://example.org/\"><script>")]
      })
    for place in ["communities/one", "two"] { try addCommunity(place, to: &source) }
    return source
  }

  private static func body(_ files: String) -> String {
    """
    # Title & <i>more</i>

    ![Pic](\(files)pic%20%C3%BC.png) [plan](\(files)plan%20100%25.pdf) [odd](<\(files)a'b"c.pdf>)

    Control &#1; and [c](https://example.org/&#1;x) and `&#1;` @ana [home](/) [tags](/tags/)

    ## One &#1; [people](/people)

    ## One

    ### Deep[^1]

    ## Three

    - [ ] Do [it](/two) @ana due:2026-05-01
    - [x] Done

    ```{schedule}
    ```

    ```{next-steps}
    ```

    ```{people}
    ```

    | a | b |
    |---|---|
    | 1 | 2 |

    > [!NOTE]
    > Note

    [^1]: A note @ana
    """
  }

  private static func addCommunity(_ place: String, to source: inout SiteFixture) throws {
    source.add(
      place + "/index.md", title: "Community \(place)",
      try community {
        $0.aim = sentence("Aim <b> of @ana")
        $0.contact = "ana@example.org"
        $0.facilitators = refer(.person, "ana")
        $0.status = .active
        $0.starts = try day("2026-01-01")
        $0.join = sentence("Ask @ana")
      }, body: "Hello.\n\n```{outcomes}\n```")
    source.add(place + "/meetings/index.md", title: "All meetings", body: "[One](1.md#site-agenda)")
    // Nobody can be in both places at once.
    let hour = place == "two" ? 14 : 10
    for number in 1...3 {
      source.add(
        place + "/meetings/\(number).md", title: "Meeting <\(number)>",
        try meeting("2026-0\(number)-03 \(hour):00", to: "2026-0\(number)-03 \(hour + 2):00") {
          $0.teams = number == 1 ? refer(.team, "intake") : []
          $0.status = number == 3 ? .cancelled : .planned
          $0.venue = Venue(name: "Room & <board>")
          $0.facilitators = refer(.person, "ana")
          $0.agenda = [AgendaItem(title: sentence("Talk @ana"))]
          $0.decisions = [sentence("Yes & no")]
          $0.nextSteps = [NextStep(title: sentence("Write to @ana"))]
          $0.materials = [Material(title: "M", location: .url("https://example.org/?a&b"))]
          if number == 2 {
            $0.recurrence = Located(
              Recurrence(every: 1, .month), at: SourcePlace(path: "content/x.md"))
          }
        }, body: "## What was said\n\nMuch.")
    }
    source.add(
      place + "/teams/intake.md", title: "Intake",
      try team {
        $0.lead = refer(.person, "ana").first
        $0.duringMeetings = [sentence("Listen")]
        $0.assignments = [Team.Assignment(title: sentence("Ask @ana"))]
      })
    source.add(
      place + "/outcomes/r.md", title: "Do it",
      try outcome {
        $0.team = refer(.team, "intake").first
        $0.owners = refer(.person, "ana")
        $0.decidedAt = refer(.meeting, "1")
        $0.addressedTo = ["The <county>"]
        $0.progress = 40
        $0.history = [Outcome.Event(date: try day("2026-01-04"))]
      })
    source.add(place + "/notes/sub/page.md", title: "Sub", body: "[Up](../../index.md)")
  }
}
