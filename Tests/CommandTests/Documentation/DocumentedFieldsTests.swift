import Foundation
import Testing

/// “Fields that are not listed here do not exist”: the page of all fields, and what copsite reads.
struct DocumentedFieldsTests {
  private static let page = "content/using/fields.md"

  /// The names in the first column of the table below a heading.
  private func fields(below heading: String) throws -> Set<String> {
    let text = DocumentationBlock.text(of: Self.page)
    let start = try #require(text.firstRange(of: "\n## \(heading)\n")).upperBound
    let end = text.range(of: "\n## ", range: start..<text.endIndex)?.lowerBound ?? text.endIndex
    let cells = text[start..<end].matches(of: /(?m)^\| (`[^|]+) \|/).map(\.1)
    return Set(cells.flatMap { $0.matches(of: /`([a-z_]+)`/).map { String($0.1) } })
  }

  @Test(
    "Each kind of file has the fields that the page lists, and no others",
    arguments: ["site", "page", "community", "meeting", "team", "person", "outcome"])
  func complete(kind: String) throws {
    let text = try Command.run("schema", kind, in: "/").output
    let schema = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let properties = try #require(schema["properties"] as? [String: Any])
    var listed = kind == "site" ? [] : try fields(below: "Every file")
    if kind != "page" { listed.formUnion(try fields(below: kind.capitalized)) }
    // Every file may say what it is; the page tells so where it matters.
    if kind != "site" { listed.insert("kind") }
    #expect(Set(properties.keys) == listed)
  }
}
