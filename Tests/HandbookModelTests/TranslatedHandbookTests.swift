import Diagnostics
import HandbookModel
import Testing

@Suite("A handbook in another language")
struct TranslatedHandbookTests {
  private func source() throws -> HandbookSource {
    var source = HandbookSource()
    source.settings.title = "Handbook"
    source.add("index.md", title: "Welcome")
    source.add("c/index.md", title: "COP", community())
    source.add(
      "c/meetings/m.md", title: "Kickoff",
      try meeting("2026-02-03") {
        $0.aim = sentence("Begin with @ana")
        $0.agenda = [AgendaItem(title: sentence("One")), AgendaItem(title: sentence("Two"))]
        $0.decisions = [sentence("We go on.")]
      }, body: "Notes")
    source.add("c/people/ana.md", title: "Ana Ruiz", person { $0.role = "Nurse" })
    return source
  }

  private func seen(
    _ source: HandbookSource, in language: String = "es", by audience: Audience = .public,
    drafts: Bool = false
  ) -> Handbook {
    let handbook = source.handbook
    let own = handbook.seen(by: audience, includingDrafts: drafts)
    return handbook.seen(in: language, by: audience, includingDrafts: drafts, besides: own)
  }

  @Test("Translated texts stand in the places of the original’s; others stay and say so")
  func merged() throws {
    var source = try source()
    source.translate(
      "c/meetings/m.md", into: "es",
      ["title": ["Arranque"], "aim": ["Con @ana"], "agenda": ["Uno", "Dos"]])
    let handbook = seen(source)
    let entry = try handbook.entry("c/meetings/m")
    let meeting = try #require(entry.meeting)
    #expect(entry.title?.value == "Arranque")
    #expect(entry.language == "es")
    #expect(entry.body.markdown == "Notes")
    #expect(meeting.agenda.map(\.title.text) == ["Uno", "Dos"])
    #expect(meeting.agenda.map(\.title.language) == ["es", "es"])
    #expect(meeting.decisions.map(\.text) == ["We go on."])
    #expect(meeting.decisions.map(\.language) == [nil])
    #expect(entry.language(of: "title") == "es")
    #expect(entry.language(of: "body") == nil)
    #expect(meeting.aim?.mentions.map(\.person.target) == [try handbook.entry("c/people/ana").id])
    #expect(try handbook.entry("c").title?.value == "COP")
    #expect(try source.handbook.entry("c/meetings/m").title?.value == "Kickoff")
    #expect(source.handbook.languages(includingDrafts: false) == ["es"])
  }

  @Test("A heading at the start of a translation is its title")
  func headingAsTitle() throws {
    var source = try source()
    source.translate("index.md", into: "es", body: "\n# Bienvenida\n\nHola")
    #expect(try seen(source).entry("").title == nil)
  }

  @Test("The site has the title of its home page in a language, unless the two differ in its own")
  func siteTitle() throws {
    var source = try source()
    source.translate("index.md", into: "es", ["title": ["Bienvenida"]])
    #expect(seen(source).settings.title == "Handbook")
    source.settings.title = "Welcome"
    #expect(seen(source).settings.title == "Bienvenida")
  }

  @Test("What cannot be a translation is said, with the place and what to do")
  func faults() throws {
    var source = try source()
    source.add("hola.md", title: "Hola") { $0.language = "es" }
    source.translate("c/meetings/m.md", into: "es", ["agenda": ["Uno"], "aim": ["Con @nadie"]])
    source.translate("c/index.md", into: "en")
    source.translate("hola.md", into: "es")
    source.translate("hola.md", into: "en")
    source.translate("gone.md", into: "es")
    #expect(
      source.headlines == [
        "‘index.md’ is in ‘en’ already; name this file for the language that it is in, such as "
          + "‘index.fr.md’",
        "‘agenda’ has 1 item here and 2 in ‘m.md’, so it is not used; "
          + "write one for each of the original’s, in the same order",
        "‘@nadie’ names no person here; write it as `@nadie` between backticks if no person is "
          + "meant",
        "the site is in ‘en’, so this text belongs into ‘hola.md’; "
          + "move the text of ‘hola.md’ to ‘hola.es.md’, and this one there",
        "‘hola.md’ is in ‘es’ already; name this file for the language that it is in, such as "
          + "‘hola.fr.md’",
      ])
    let meeting = try #require(seen(source).entry("c/meetings/m").meeting)
    #expect(meeting.agenda.map(\.title.text) == ["One", "Two"])
    source.translate("c/meetings/m.md", into: "es")
    #expect(source.headlines.contains { $0.hasPrefix("there is another translation into ‘es’") })
  }

  @Test("A translation follows its original where that is not for everybody")
  func visibility() throws {
    var source = try source()
    source.add("secret.md", title: "Secret") { $0.visibility = .members }
    source.translate("secret.md", into: "es", ["title": ["Secreto"]], body: "Nadie lee esto")
    source.translate("c/meetings/m.md", into: "es", ["title": ["Borrador"]], isDraft: true)
    source.translate("index.md", into: "es", body: "Hola")
    let handbook = seen(source)
    let text = Dump(handbook).text
    #expect(!text.contains("Secreto") && !text.contains("Nadie") && !text.contains("Borrador"))
    #expect(handbook.hides(source: "secret.md") && handbook.hides(source: "secret.es.md"))
    #expect(handbook.hides(source: "c/meetings/m.es.md"))
    let own = source.handbook.seen(by: .public, includingDrafts: false)
    #expect(own.hides(source: "secret.es.md"))
    #expect(own.languages(includingDrafts: true).isEmpty, "it cannot be translated any more")
    #expect(Dump(seen(source, by: .members)).text.contains("Nadie"))
    #expect(Dump(seen(source, drafts: true)).text.contains("Borrador"))
  }

  @Test("A name that must not appear appears in no language, in whichever it was written")
  func hiddenNames() throws {
    var source = try source()
    source.add(
      "c/people/x.md", title: "Sam Okoro",
      person {
        $0.role = "Driver"
        $0.shownAs = .role
      })
    source.add("c/page.md", title: "By سام أوكورو", body: "With Sam Okoro.")
    source.translate("c/people/x.md", into: "ar", ["name": ["سام أوكورو"], "role": ["سائق"]])
    source.translate(
      "index.md", into: "ar", ["summary": ["سام أوكورو"]], body: "Sam Okoro و سام أوكورو")
    source.translate("index.md", into: "es", body: "Con Sam Okoro y سام أوكورو")
    let own = source.handbook.seen(by: .public, includingDrafts: false)
    let all = [own, seen(source), seen(source, in: "ar")]
    for handbook in all {
      let text = Dump(handbook).text
      #expect(!text.contains("Sam Okoro") && !text.contains("سام"), "\(handbook.edition ?? "en")")
    }
    #expect(try all[2].entry("").body.markdown.contains("سائق"))
    // The address is that of the site's own language.
    #expect(try all[2].entry("c/people/driver").title?.value == "سائق")
  }
}
