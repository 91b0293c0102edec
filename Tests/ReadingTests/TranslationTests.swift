import Diagnostics
import HandbookModel
import Testing

@testable import Reading

@Suite("Files that are translations of others")
struct TranslationTests {
  private func names(_ paths: String...) -> TranslationNames {
    TranslationNames(paths.map { ($0, $0) })
  }

  private func headlines(_ names: TranslationNames) -> [String] {
    DiagnosticList(names.diagnostics).sorted.map {
      "\($0.place.path): \($0.message); \($0.help ?? "")"
    }
  }

  @Test("A name says of which file something is the translation, and into which language")
  func names() {
    let names = names("index.md", "index.es.md", "a/x.md", "a/x.PT-br.md", "a/x.zh-hant.MD")
    #expect(names.name(at: "index.es.md") == .init(original: "index.md", language: "es"))
    #expect(names.name(at: "a/x.PT-br.md") == .init(original: "a/x.md", language: "pt-BR"))
    #expect(names.name(at: "a/x.zh-hant.MD") == .init(original: "a/x.md", language: "zh-Hant"))
    #expect(names.name(at: "index.md") == nil)
    #expect(names.diagnostics.isEmpty)
  }

  @Test("What is no translation stays a page, with a warning where one was meant")
  func noTranslations() {
    let names = names(
      "alone.es.md", "v1.2.md", "x.md", "x.old.md", "x.es.md", "x.es.fr.md", "y.md", "b/y.es.md",
      "release.notes.md", "es.md")
    #expect(names.name(at: "x.es.md") != nil)
    for path in ["alone.es.md", "v1.2.md", "x.old.md", "x.es.fr.md", "b/y.es.md", "es.md"] {
      #expect(names.name(at: path) == nil, "\(path)")
    }
    #expect(
      headlines(names) == [
        "alone.es.md: there is no ‘alone.md’ of which this would be the translation; "
          + "write ‘alone.md’ beside it, or rename this file if it is a page of its own",
        "b/y.es.md: there is no ‘y.md’ of which this would be the translation; "
          + "write ‘y.md’ beside it, or rename this file if it is a page of its own",
        "x.es.fr.md: ‘x.es.md’ is a translation itself, so this is not a translation of it; "
          + "name this file ‘x.fr.md’",
        "x.old.md: there is no language ‘old’, so this is not a translation of ‘x.md’; "
          + "write a tag such as es or pt-BR before ‘.md’, or rename this file",
      ])
  }

  private func read(
    _ text: String, of original: String = "cops/equity/meetings/kickoff.md"
  ) -> (translation: Translation?, faults: [String]) {
    let path = String(original.dropLast(3)) + ".es.md"
    let file = SourceFile(path: path, bytes: Array(text.utf8))
    let frontMatter = FrontMatter(of: file, contentPath: path)
    let reader = TranslationReader(communityFolders: ["cops/equity"])
    let (translation, found) = reader.read(
      frontMatter, as: .init(original: original, language: "es"))
    let faults = DiagnosticList(found).sorted.map {
      "\($0.place.line): \($0.severity) \($0.code.rawValue): \($0.message); \($0.help ?? "")"
    }
    return (translation, faults)
  }

  private func texts(_ translation: Translation?) -> [String] {
    translation?.texts.map { text in
      switch text.value {
      case .one(let sentence): "\(text.field): \(sentence.text)"
      case .list(let items):
        "\(text.field): "
          + items.map { [$0.title?.text, $0.notes?.text].map { $0 ?? "-" }.joined(separator: "/") }
          .joined(separator: ", ")
      }
    } ?? []
  }

  @Test("The texts of a kind are read by the shape that they have in the original")
  func shapes() {
    let (translation, faults) = read(
      """
      ---
      title: Arranque
      aim: Empezar
      draft: true
      place: { name: Biblioteca, room: Sala 2 }
      agenda:
        - Quiénes somos
        -
        - { title: Fin, notes: Con café }
      decisions: Seguimos
      ---
      Hola
      """)
    #expect(faults.isEmpty)
    #expect(
      texts(translation) == [
        "title: Arranque", "aim: Empezar", "place.name: Biblioteca", "place.room: Sala 2",
        "agenda: Quiénes somos/-, -/-, Fin/Con café", "decisions: Seguimos",
      ])
    #expect(translation?.isDraft == true)
    #expect(translation?.body.firstLine == 12)
    #expect(
      texts(read("---\nplace: Biblioteca\nmaterials: [Mapa]\n---\n").translation)
        == ["place: Biblioteca", "materials: Mapa/-"])
    let team = read(
      "---\nresponsibilities: { during: [Escuchar], between: [Leer, Llamar] }\n---\n",
      of: "cops/equity/teams/intake.md")
    #expect(
      texts(team.translation) == [
        "responsibilities.during: Escuchar/-", "responsibilities.between: Leer/-, Llamar/-",
      ])
    let outcome = read(
      "---\nhistory:\n  - { note: Acordado }\n  -\n---\n", of: "cops/equity/outcomes/desk.md")
    #expect(texts(outcome.translation) == ["history: Acordado/-, -/-"])
    #expect(outcome.faults.isEmpty)
  }

  @Test("What belongs to the original, and what belongs to nothing, is said with its place")
  func wrongFields() {
    let (translation, faults) = read(
      """
      ---
      title: Arranque
      starts: 2026-02-03
      tags: [a]
      titel: x
      agenda: [{ title: Uno, minutes: 3, lenght: 4 }]
      decisions: { a: b }
      aim: [a]
      place: [a]
      ---
      """)
    #expect(texts(translation) == ["title: Arranque", "agenda: Uno/-"])
    #expect(
      faults == [
        "3: warning field-of-original: ‘starts’ is not a text, so it is not read in a "
          + "translation; leave it out: it is taken from ‘kickoff.md’",
        "4: warning field-of-original: ‘tags’ is not a text, so it is not read in a translation; "
          + "leave it out: it is taken from ‘kickoff.md’",
        "5: error unknown-key: ‘titel’ is not a field of translations of meetings; "
          + "did you mean ‘title’?",
        "6: warning field-of-original: ‘minutes’ is not a text, so it is not read in a "
          + "translation; leave it out: it is taken from ‘kickoff.md’",
        "6: error unknown-key: ‘lenght’ is not a field of agenda items; ",
        "7: error wrong-type: ‘decisions’ must be a list, but this is a group of fields; "
          + "write each item on a line of its own after ‘- ’",
        "8: error wrong-type: ‘aim’ must be text, but this is a list; ",
        "9: error wrong-type: ‘place’ must be text, but this is a list; ",
      ])
  }

  @Test("A members’ block in a field hides nothing, so it is an error in a translation too")
  func membersInField() {
    #expect(
      read("---\naim: '[!MEMBERS] x'\n---\n").faults.map { $0.split(separator: ":")[1] }
        == [" error misplaced-members-block"])
  }

  @Test("A front matter that cannot be understood gives no translation")
  func unreadable() {
    let (translation, faults) = read("---\ntitle: [\n---\n")
    #expect(translation == nil)
    #expect(faults.count == 1)
    #expect(read("Solo texto").translation?.body.markdown == "Solo texto")
  }
}
