import Diagnostics
import HandbookModel
import Testing

@Suite("What an author may have forgotten")
struct AuthorHintsTests {
  private func hints(
    _ source: HandbookSource, on today: String = "2026-03-01"
  ) throws -> [String] {
    AuthorHints(in: source.handbook, now: try noon(today)).diagnostics
      .map { "\($0.place.path) \($0.code.rawValue)" }
  }

  /// Three meetings of one community, the first with a status.
  private func meetings(_ status: Meeting.Status) throws -> HandbookSource {
    var source = communitySource()
    source.add("c/meetings/a.md", title: "A", try meeting("2026-01-06") { $0.status = status })
    source.add("c/meetings/b.md", title: "B", try meeting("2026-02-03"))
    source.add("c/meetings/c.md", title: "C", try meeting("2026-04-07"))
    return source
  }

  @Test("A meeting that is over is still planned only where others are called held")
  func stillPlanned() throws {
    #expect(try hints(meetings(.held)) == ["content/c/meetings/b.md meeting-still-planned"])
    #expect(try hints(meetings(.planned)) == [])
    #expect(try hints(meetings(.cancelled)) == [])
  }

  @Test("Notes are given a week")
  func week() throws {
    #expect(try hints(meetings(.held), on: "2026-02-08") == [])
    #expect(try hints(meetings(.held), on: "2026-02-11").count == 1)
  }

  @Test("A person whom nothing names is told; a field, a mention and a link are names")
  func people() throws {
    var source = communitySource()
    for name in ["ana", "ben", "cem", "dov", "eva"] {
      source.add("people/\(name).md", title: name, .person(Person()), body: "Me: @\(name)x")
    }
    source.add("c/teams/t.md", title: "T", team { $0.lead = refer(.person, "ana").first })
    source.add(
      "c/meetings/m.md", title: "M",
      try meeting("2026-04-07") {
        $0.attendance = refer(.person, "ben")
        $0.decisions = [sentence("We thank @cem.")]
      })
    source.add("c/page.md", title: "P", body: "By [Dov](../people/dov.md).")
    #expect(try hints(source) == ["content/people/eva.md person-without-part"])
  }

  @Test("A page without text is told, but not a section, a draft or a page with a summary")
  func empty() throws {
    var source = HandbookSource()
    source.add("a.md", title: "A", body: " \n")
    source.add("b/index.md", title: "B")
    source.add("c.md", title: "C") { $0.isDraft = true }
    source.add("d.md", title: "D") { $0.summary = "In short" }
    #expect(try hints(source) == ["content/a.md empty-page"])
  }
}
