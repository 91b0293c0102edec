import Diagnostics
import HandbookModel

@testable import SiteRendering

extension SiteFixture {
  /// A home page, a community with two meetings, one of them in Spanish, and a page without
  /// translation.
  static func english() throws -> SiteFixture {
    var source = SiteFixture()
    source.baseURL = "https://example.org/"
    source.settings.title = "Handbook"
    source.words["es"] = ["meetings": "Reuniones", "pattern_date": "d 'de' MMMM 'de' y"]
    source.words["ar"] = ["meetings": "الاجتماعات"]
    source.add("index.md", title: "Welcome", body: "See [the page](page.md).")
    source.add("page.md", title: "Page", body: "## Part\n\nText")
    source.add("c/index.md", title: "COP", try community(), body: "Words")
    source.add(
      "c/meetings/a.md", title: "Kickoff",
      try meeting("2026-03-03 10:00") {
        $0.agenda = [AgendaItem(title: sentence("One")), AgendaItem(title: sentence("Two"))]
        $0.aim = sentence("Begin")
      }, body: "- [ ] Book a room")
    source.add("c/meetings/b.md", title: "Second", try meeting("2026-04-07 10:00"))
    source.add("c/outcomes/o.md", title: "More buses", try outcome(), body: "Because.")
    return source
  }

  /// The same with the community and one of the meetings in Spanish.
  static func spanish() throws -> SiteFixture {
    var source = try english()
    source.translate("c/index.md", into: "es", ["title": "La COP"], body: "Palabras")
    source.translate(
      "c/meetings/a.md", into: "es", ["title": "Arranque"],
      body: "Vea [b](b.md), [c](../index.es.md).\n\n- [ ] Reservar una sala"
    ) { translation in
      let place = translation.place
      let items = [Sentence("Uno", at: place), nil].map { Translation.Text.Item(title: $0) }
      translation.texts.append(Translation.Text("agenda", .list(items), at: place))
    }
    return source
  }
}
