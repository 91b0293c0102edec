import Diagnostics
import Foundation
import Testing

@Suite("Reports for other programs")
struct ReportFormatTests {
  private let diagnostics = [
    Diagnostic(
      .error, .init("unknown-reference"), "there is no person ‘a,b:c’ at 100 %",
      at: SourcePlace(path: "content/a, b.md", line: 3, column: 7),
      notes: [.init("here", at: SourcePlace(path: "content/c.md", line: 1))],
      help: "did you mean ‘ab’?"),
    Diagnostic(
      .warning, .init("long-title"), "two\nlines", at: SourcePlace(path: "content/é.md", line: 2)),
    Diagnostic(.hint, .init("empty-page"), "no text", at: SourcePlace(path: "content/d.md")),
  ]

  private func report(_ format: ReportFormat) throws -> String {
    try format.text(of: diagnostics, pathPrefix: "docs/", version: "1.2.3")
  }

  private func json(_ format: ReportFormat) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(try report(format).utf8))
  }

  @Test("GitHub is given one command a diagnostic, with its own escapes")
  func github() throws {
    #expect(
      try report(.github) == """
        ::error file=docs/content/a%2C b.md,line=3,col=7,title=unknown-reference::there is no \
        person ‘a,b:c’ at 100 %25; did you mean ‘ab’?
        ::warning file=docs/content/é.md,line=2,title=long-title::two%0Alines
        ::notice file=docs/content/d.md,title=empty-page::no text

        """)
  }

  @Test("GitLab is given issues with the members that it asks for")
  func gitlab() throws {
    let issues = try #require(try json(.gitlab) as? [[String: Any]])
    #expect(issues.map { $0["severity"] as? String } == ["major", "minor", "info"])
    #expect(issues.map { $0["check_name"] as? String }.last == "empty-page")
    let locations = issues.compactMap { $0["location"] as? [String: Any] }
    #expect(locations.first?["path"] as? String == "docs/content/a, b.md")
    let lines = locations.compactMap { $0["lines"] as? [String: Int] }
    #expect(lines == [["begin": 3], ["begin": 2], ["begin": 1]])
  }

  @Test("A fingerprint is of the fault: it stays where the line moves, and no two are the same")
  func fingerprints() throws {
    func fingerprints(_ lines: Int...) throws -> [String?] {
      let twins = lines.map {
        Diagnostic(.error, .init("a"), "b", at: SourcePlace(path: "c.md", line: $0))
      }
      let text = try ReportFormat.gitlab.text(of: twins, pathPrefix: "", version: "1")
      let issues = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]]
      return try #require(issues).map { $0["fingerprint"] as? String }
    }
    let found = try fingerprints(1, 2)
    #expect(found == (try fingerprints(5, 9)))
    #expect(Set(found).count == 2)
  }

  @Test("The project's own JSON leaves out what is not known")
  func own() throws {
    let text = try report(.json)
    let object = try #require(try json(.json) as? [String: Any])
    #expect(object["version"] as? Int == 1)
    let items = try #require(object["diagnostics"] as? [[String: Any]])
    #expect(items.map { $0["severity"] as? String } == ["error", "warning", "hint"])
    #expect(items[0]["help"] as? String == "did you mean ‘ab’?")
    #expect(items[2].keys.sorted() == ["code", "message", "notes", "place", "severity"])
    #expect(items[2]["place"] as? [String: String] == ["path": "docs/content/d.md"])
    #expect(text == (try report(.json)))
  }

  @Test("SARIF has the parts that readers of version 2.1.0 ask for")
  func sarif() throws {
    let log = try #require(try json(.sarif) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    #expect(driver["name"] as? String == "copsite" && driver["version"] as? String == "1.2.3")
    let rules = try #require(driver["rules"] as? [[String: Any]])
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.map { $0["level"] as? String } == ["error", "warning", "note"])
    for result in results {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
      #expect((result["message"] as? [String: String])?["text"]?.isEmpty == false)
    }
    #expect(try report(.sarif).contains(#""uri" : "docs/content/a%2C%20b.md""#))
    #expect(try report(.sarif).contains(#""uri" : "docs/content/%C3%A9.md""#))
    #expect((results[0]["relatedLocations"] as? [Any])?.count == 1)
  }

  @Test("Nothing is a report, too", arguments: ReportFormat.allCases)
  func nothing(format: ReportFormat) throws {
    let text = try format.text(of: [], pathPrefix: "", version: "1")
    #expect(format == .github ? text.isEmpty : text.hasSuffix("\n"))
  }

  @Test("Hints stay hints when warnings count as errors, and come last")
  func hints() {
    let list = DiagnosticList(diagnostics, strict: true)
    #expect(list.count(.error) == 2 && list.count(.hint) == 1)
    #expect(Diagnostic.Severity.allCases.sorted() == [.error, .warning, .hint])
  }
}
