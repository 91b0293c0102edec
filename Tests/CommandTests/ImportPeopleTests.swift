import Foundation
import Testing

/// `copsite import people`, for the first time and again.
struct ImportPeopleTests {
  let site: TemporaryFolder

  init() throws {
    site = try TemporaryFolder()
    try site.write(
      "content/index.md",
      "---\nkind: community\ntitle: Evening buses\ntime_zone: America/Halifax\n---\n")
  }

  private func bring(_ arguments: String...) throws -> Command.Result {
    try Command.run(arguments: ["import"] + arguments, in: site.path)
  }

  private func build() throws -> Command.Result {
    try Command.run("build", "--strict", "--now", "2026-11-30", in: site.path)
  }

  private let people = """
    Nom complet;Courriel;Fonction;Organisation;Notes
    Ruiz, Ana;ana@example.org;Infirmière;"Clinique; du Nord";x
    Sam Okoro;;Driver: nights;Depot;y

    """

  @Test("People of a table get a file each; a dry run says the same and writes nothing")
  func madeOfTable() throws {
    try site.write("people.csv", people)
    let before = try site.tree("content")
    let dry = try bring("people", "people.csv", "--dry-run")
    #expect(dry.status == 0)
    #expect(
      dry.output == """
        Read: 2 rows, UTF-8, ‘;’ between cells
        Read: columns: name from ‘Nom complet’, email from ‘Courriel’, role from ‘Fonction’, \
        organization from ‘Organisation’
        Read: not used: ‘Notes’ (use one with --column FIELD=HEADER)
        Would make content/people/ana-ruiz.md  Ana Ruiz
        Would make content/people/sam-okoro.md  Sam Okoro
        Nothing was written. 2 new, 0 changed, 0 as before, 0 left as they are.

        """)
    #expect(try site.tree("content") == before)
    #expect(
      try bring("people", "people.csv").output.hasSuffix(
        "2 new, 0 changed, 0 as before, 0 left as they are.\n"))
    #expect(
      try site.read("content/people/ana-ruiz.md") == """
        ---
        name: Ana Ruiz
        role: Infirmière
        organization: Clinique; du Nord
        email: ana@example.org
        ---

        """)
    #expect(try build().messages == "")
  }

  @Test("Importing again changes what came from the table and keeps what organizers wrote")
  func again() throws {
    try site.write("people.csv", people)
    #expect(try bring("people", "people.csv").status == 0)
    let first = try site.tree("content")
    #expect(
      try bring("people", "people.csv").output.hasSuffix(
        "0 new, 0 changed, 2 as before, 0 left as they are.\n"))
    #expect(try site.tree("content") == first)

    try site.write(
      "content/people/ana-ruiz.md",
      "---\nname: Ana Ruiz\n# our remark\nrole: Infirmière\norganization: Ours\n"
        + "email: ana@example.org\npronouns: she/her\n---\n\nOur text.\n")
    try site.write(
      "people.csv",
      people.replacingOccurrences(of: "Infirmière", with: "Médecin")
        .replacingOccurrences(of: "Clinique; du Nord", with: "Hôpital"))
    let changed = try bring("people", "people.csv")
    #expect(
      changed.output.hasSuffix(
        """
        Changed content/people/ana-ruiz.md
          role: ‘Infirmière’ → ‘Médecin’
          not changed: organization: you wrote ‘Ours’, the source says ‘Hôpital’
        0 new, 1 changed, 1 as before, 0 left as they are.

        """))
    #expect(
      try site.read("content/people/ana-ruiz.md")
        == "---\nname: Ana Ruiz\n# our remark\nrole: Médecin\norganization: Ours\n"
        + "email: ana@example.org\npronouns: she/her\n---\n\nOur text.\n")
  }

  @Test("Somebody whom organizers removed does not come back")
  func removed() throws {
    try site.write("people.csv", people)
    #expect(try bring("people", "people.csv").status == 0)
    try FileManager.default.removeItem(atPath: site("content/people/sam-okoro.md"))
    let result = try bring("people", "people.csv")
    #expect(
      result.output.contains(
        "Left as it is: content/people/sam-okoro.md: you have removed or renamed it\n"))
    #expect(!site.exists("content/people/sam-okoro.md"))
  }

  @Test("A person who is there already is known by the e-mail address, and keeps every field")
  func known() throws {
    let text = "---\ntitle: Ana R.\nemail: Ana@Example.org\nrole: Ours\n---\n"
    try site.write("content/people/ana.md", text)
    try site.write("people.csv", people)
    let result = try bring("people", "people.csv")
    #expect(result.output.contains("  not changed: role: you wrote ‘Ours’, the source says"))
    #expect(try site.names(in: "content/people") == ["ana.md", "sam-okoro.md"])
    #expect(
      try site.read("content/people/ana.md")
        == "---\ntitle: Ana R.\nemail: Ana@Example.org\nrole: Ours\n"
        + "organization: Clinique; du Nord\n---\n")
  }

  @Test("Nothing of a table is left in the log but fingerprints")
  func log() throws {
    try site.write("people.csv", people)
    #expect(try bring("people", "people.csv").status == 0)
    let log = try site.read("content/.imported")
    #expect(!log.contains("example.org"))
    #expect(!log.contains("Clinique"))
    #expect(log.contains(" ana-ruiz email="))
  }
}
