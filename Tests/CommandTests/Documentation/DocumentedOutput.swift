import Foundation
import Testing

extension DocumentationBlock {
  /// Its page and first line.
  var key: String { "\(page): \(text.prefix { $0 != "\n" })" }
}

/// What copsite prints where a page shows it without the commands that lead to it.
struct DocumentedOutput {
  /// What makes each, by the page and the first line.
  static let all: [String: @Sendable () throws -> String] = [
    "README.md: \(fault)": { try mistake() },
    "content/using/building.md: \(fault)": { try mistake() },
    "content/using/messages/index.md: \(fault)": { try mistake() },
    "content/using/building.md: copsite: note: this clone holds only the latest commits, so "
      + "calendars cannot tell what was changed or removed, nor pages when": { try shallowClone() },
    "content/using/start.md: Made content/meetings/2027-02-09-meeting.md": { try newMeeting() },
    "content/using/importing.md: Read: 2 rows, UTF-8, ‘;’ between cells": { try firstImport() },
    "content/using/importing.md: Changed content/people/ana-ruiz.md": { try secondImport() },
    "content/using/languages.md: es: 12 of 40 pages translated, 2 changed since.": {
      try translations()
    },
  ]

  private static let fault =
    "content/index.md:21:49: error: there is no person ‘ana-ruis’ [unknown-reference]"

  private static func mistake() throws -> String {
    let site = try TemporaryFolder()
    try site.write("content/index.md", try ReadmeTests.mistakenTour())
    return try Command.run("build", in: site.path).messages
  }

  private static func newMeeting() throws -> String {
    let site = try TemporaryFolder()
    #expect(try Command.run("init", "--yes", "--now", "2026-11-30", in: site.path).status == 0)
    return try Command.run("new", "meeting", "--now", "2026-11-30", in: site.path).output
  }

  private static func shallowClone() throws -> String {
    let folder = try TemporaryFolder()
    let commands = """
      git init -q site
      cd site
      mkdir content
      for day in 1 2; do
        echo "# Day $day" > content/index.md
        git add .
        git -c user.name=A -c user.email=a@example.org commit -qm "Day $day"
      done
      cd ..
      git clone -q --depth 1 "file://$PWD/site" clone
      copsite build clone
      """
    return try Command.shell(commands, in: folder.path).messages
  }

  // MARK: - Imports

  private static func importing(_ table: String, into site: TemporaryFolder) throws -> String {
    try site.write("members.csv", table)
    return try Command.run("import", "people", "members.csv", in: site.path).output
  }

  private static func community() throws -> TemporaryFolder {
    let site = try TemporaryFolder()
    try site.write("content/index.md", "---\nkind: community\ntitle: Evening buses\n---\n")
    return site
  }

  private static func firstImport() throws -> String {
    let table = """
      Nom complet;Courriel;Fonction;Notes
      Ana Ruiz;ana@example.org;Infirmière;x
      Sam Okoro;;Chauffeur;y

      """
    return try importing(table, into: try community())
  }

  private static func secondImport() throws -> String {
    let site = try community()
    let table = "name,email,role,organization\nAna Ruiz,ana@example.org,Infirmière,Clinique\n"
    _ = try importing(table, into: site)
    let file = "content/people/ana-ruiz.md"
    try site.write(file, try site.read(file).replacing("Clinique", with: "Ours"))
    let changed = table.replacing("Infirmière", with: "Médecin")
      .replacing("Clinique", with: "Hôpital")
    return try importing(changed, into: site)
  }

  // MARK: - Translations

  /// The handbook's own, with other numbers.
  private static func translations() throws -> String {
    let site = try TemporaryFolder()
    try site.write("content/index.md", "# Home\n")
    for number in 1..<40 { try site.write("content/page-\(number).md", "# Page \(number)\n") }
    for number in 1...12 { try site.write("content/page-\(number).es.md", "# Página \(number)\n") }
    let commands = """
      git init -q
      commit() { git add . && git -c user.name=A -c user.email=a@example.org commit -qm "$1"; }
      commit first
      echo More. >> content/page-1.md
      echo More. >> content/page-2.md
      commit second
      copsite build
      """
    let result = try Command.shell(commands, in: site.path)
    return result.messages + result.output
  }
}

@Suite("Output that the documentation shows")
struct DocumentedOutputTests {
  private static let blocks = DocumentationBlock.all.filter { $0.kind == .output }

  @Test(
    "copsite prints what a page shows",
    arguments: blocks.filter { DocumentedOutput.all[$0.key] != nil })
  func output(block: DocumentationBlock) throws {
    let make = try #require(DocumentedOutput.all[block.key])
    let output = try make()
    #expect(output.contains(block.text), "\(output)")
  }

  @Test("Nothing is made that no page shows")
  func complete() {
    #expect(Set(DocumentedOutput.all.keys).isSubset(of: Self.blocks.map(\.key)))
  }
}
