import Foundation
import Testing

/// Files that nobody should be able to do harm with.
struct ImportHostileTests {
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

  @Test("Hostile cells are text, wrong ones are told by line, and no file is outside")
  func hostile() throws {
    try site.write(
      "p.csv",
      """
      Name,Email,Role
      ../../../etc/passwd,root@example.org,"=cmd|' /C calc'!A0"
      Ana Ruiz,a@example.org,"---\nname: Other\n[!MEMBERS]"
      Ana Ruiz,b@example.org,{x: y}
      ana ruiz,a@example.org,Twice
      🚌,bus@example.org,
      ,nobody@example.org,
      Bad,not-an-address,
      \(String(repeating: "Long ", count: 20_000)),l@example.org,

      """)
    let result = try bring("people", "p.csv")
    #expect(result.status == 0)
    #expect(
      result.output.contains(
        """
        Line 3: ‘Ana Ruiz’ is left out:
        """))
    #expect(result.output.contains("Line 8: ‘🚌’ has no letter that a file could be named by\n"))
    #expect(result.output.contains("Line 9: this row has no name\n"))
    #expect(result.output.contains("Line 10: ‘Bad’ is left out: ‘not-an-address’ is not an e-mail"))
    let names = try site.names(in: "content/people")
    #expect(names.contains("etc-passwd.md"))
    #expect(names.contains("ana-ruiz.md"))
    #expect(names.allSatisfy { $0.utf8.count < 100 })
    #expect(
      try site.read("content/people/etc-passwd.md").contains("role: \"=cmd|' /C calc'!A0\"\n"))
    #expect(try Command.run("build", "--now", "2026-11-30", in: site.path).status == 0)
  }

  @Test(
    "A file that cannot be understood is refused whole",
    arguments: [
      (Data([0x6E, 0x61, 0x6D, 0x65, 0, 0x2C]), "this is no text file"),
      (Data("name,role\n\"Ana,x\n".utf8), "the quote that opens in line 2 is never closed"),
      (Data("".utf8), "this table is empty"),
      (Data("colour,shape\nred,round\n".utf8), "no column was found for ‘name’"),
    ])
  func refused(file: Data, message: String) throws {
    try site.write("p.csv", file)
    let before = try site.tree("content")
    let result = try bring("people", "p.csv")
    #expect(result.status == 1)
    #expect(result.messages.hasPrefix("copsite: " + message))
    #expect(try site.tree("content") == before)
  }

  @Test("Ten thousand rows are read in seconds, and again")
  func many() throws {
    let rows = (1...10_000).map { "Person \($0),p\($0)@example.org,Role \($0 % 7)\n" }
    try site.write("p.csv", "name,email,role\n" + rows.joined())
    let start = ContinuousClock.now
    #expect(
      try bring("people", "p.csv").output.hasSuffix(
        "10000 new, 0 changed, 0 as before, 0 left as they are.\n"))
    #expect(try bring("people", "p.csv", "--dry-run").output.contains(" 10000 as before"))
    // Loose: tests run beside others. What is quadratic takes minutes.
    #expect(.now - start < .seconds(90))
  }
}
