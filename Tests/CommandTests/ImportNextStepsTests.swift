import Foundation
import Testing

/// `copsite import next-steps`, and what the machine refuses.
struct ImportNextStepsTests {
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

  @Test("Next steps become task items, each changed only where nobody changed it by hand")
  func nextSteps() throws {
    try site.write("people.csv", people)
    #expect(try bring("people", "people.csv").status == 0)
    let table =
      "Task,Who,Due,Done,No\nBook a *room*,Ana Ruiz,2027-01-02,yes,1\nCall,Nobody,soon,,2\n"
    try site.write("n.csv", table)
    let result = try bring("next-steps", "n.csv")
    #expect(
      result.output.hasSuffix(
        """
        Made content/imported-next-steps.md  Next steps
        Line 3: ‘Nobody’ is nobody in this handbook: not taken over
        Line 3: ‘soon’ is no day that can be read: left out
        1 new, 0 changed, 0 as before, 0 left as they are, 2 lines to look at.

        """))
    let page = try site.read("content/imported-next-steps.md")
    #expect(page.hasSuffix("\n- [x] Book a \\*room\\* @ana-ruiz due:2027-01-02\n- [ ] Call\n"))
    try site.write(
      "content/imported-next-steps.md",
      page.replacingOccurrences(of: "- [ ] Call", with: "- [ ] Call the depot"))
    try site.write(
      "n.csv",
      table.replacingOccurrences(of: "2027-01-02", with: "2027-02-02")
        .replacingOccurrences(of: "Call,", with: "Ring,") + "New one,,,,3\n")
    let again = try bring("next-steps", "n.csv")
    #expect(
      again.output.contains(
        "  not changed: you changed or removed it, the source now says ‘- [ ] Ring’\n"))
    #expect(
      try site.read("content/imported-next-steps.md").hasSuffix(
        "\n- [x] Book a \\*room\\* @ana-ruiz due:2027-02-02\n- [ ] Call the depot\n- [ ] New one\n")
    )
    #expect(try build().messages == "")
  }

  @Test("A file that is not there, and one in a folder that cannot be written, are told")
  func machine() throws {
    let missing = try bring("people", "nothing.csv")
    #expect(missing.status == 2)
    #expect(missing.messages == "copsite: cannot read ‘nothing.csv’: No such file or directory\n")
    try site.write("people.csv", people)
    try site.write("content/people", "a file where the folder would be")
    let result = try bring("people", "people.csv")
    #expect(result.status == 2)
    #expect(result.messages.hasPrefix("copsite: cannot "))
  }
}
