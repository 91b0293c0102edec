import Foundation
import Testing

/// What the documentation says of published files.
@Suite("Published files that the documentation shows")
struct DocumentedPagesTests {
  private let site: ExampleSite

  init() throws {
    site = try ExampleSite()
    let result = try Command.run(
      "build", "--no-history", "--now", "2027-01-10", in: site.folder.path)
    try #require(result.status == 0, "\(result.messages)")
  }

  private static func blocks(_ kind: DocumentationKind) -> [DocumentationBlock] {
    DocumentationBlock.all.filter { $0.kind == kind }
  }

  @Test("What stands in pages is shown as it stands there", arguments: blocks(.published))
  func published(block: DocumentationBlock) throws {
    let page = try site.folder.read("_site/meetings/index.html")
    #expect(page.contains(block.text.trimmingCharacters(in: .newlines)))
  }

  @Test("A form is that of a published file", arguments: blocks(.schema))
  func schema(block: DocumentationBlock) throws {
    let schema = try #require(
      try JSONSerialization.jsonObject(with: Data(block.text.utf8)) as? [String: Any])
    let title = try #require(schema["title"] as? String)
    let required = try #require(schema["required"] as? [String])
    let file = try #require(
      try JSONSerialization.jsonObject(with: Data(try site.folder.read("_site/\(title)").utf8))
        as? [String: Any])
    #expect(Set(required).isSubset(of: file.keys))
    let properties = try #require(schema["properties"] as? [String: Any])
    #expect(Set(file.keys).isSubset(of: properties.keys))
  }

  @Test("An address narrows a list down by what it can be narrowed by", arguments: blocks(.address))
  func address(block: DocumentationBlock) throws {
    let parts = try #require(block.text.wholeMatch(of: /…(\/[a-z-]+\/)\?(\S+)\n/))
    let page = try site.folder.read("_site/communities/evening-buses\(parts.1)index.html")
    for pair in parts.2.split(separator: "&") {
      let name = pair.prefix { $0 != "=" }
      let column = pair.dropFirst(name.count + 1).drop { $0 == "-" }
      #expect(page.contains(name == "sort" ? "data-sort=\"\(column)\"" : "data-facet=\"\(name)\""))
    }
  }
}
