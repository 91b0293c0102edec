import Foundation
import Testing

/// Every example of the documentation is tried: nothing that readers copy is only looked at.
@Suite("Examples of the documentation")
struct DocumentationTests {
  private static func blocks(_ kind: DocumentationKind) -> [DocumentationBlock] {
    DocumentationBlock.all.filter { $0.kind == kind }
  }

  @Test("Every block is of a kind that is tried, and every kind occurs")
  func inventory() {
    let blocks = DocumentationBlock.all
    #expect(blocks.filter { $0.kind == nil }.map(\.testDescription) == [])
    let counts = Dictionary(grouping: blocks.compactMap(\.kind)) { $0 }.mapValues(\.count)
    for kind in DocumentationKind.allCases {
      print("Examples of the kind ‘\(kind)’: \(counts[kind] ?? 0)")
      #expect(counts[kind] != nil, "no block is of the kind ‘\(kind)’")
    }
  }

  @Test("The handbook itself is checked strictly, with all its lists")
  func handbook() throws {
    let root = DocumentationBlock.root.path
    let result = try Command.run("check", "--strict", "--now", "2026-03-01", in: root)
    #expect(result.status == 0, "\(result.messages)")
  }

  @Test("A page or its fields are understood, without a warning", arguments: blocks(.entry))
  func entry(block: DocumentationBlock) throws {
    let site = try ExampleSite()
    try site.add(block)
    let result = try site.check()
    #expect(result.status == 0, "\(result.messages)")
  }

  @Test("Lines of site.yaml are understood, without a warning", arguments: blocks(.settings))
  func settings(block: DocumentationBlock) throws {
    let site = try ExampleSite()
    let title = block.text.contains(/(?m)^title:/) ? "" : "title: Example\n"
    try site.folder.write("content/site.yaml", title + block.text)
    let result = try site.check()
    #expect(result.status == 0, "\(result.messages)")
  }

  @Test("Words of a theme take the place of others", arguments: blocks(.words))
  func words(block: DocumentationBlock) throws {
    let site = try ExampleSite()
    let path = try #require(block.text.firstMatch(of: /^# (themes\/(\w+)\/strings\/(\w+)\.yaml)\n/))
    try site.folder.write(String(path.1), block.text)
    try site.folder.write("content/site.yaml", "theme: \(path.2)\nlanguage: \(path.3)\n")
    let result = try Command.run("build", "--strict", "--no-history", in: site.folder.path)
    #expect(result.messages == "")
    let word = try #require(block.text.firstMatch(of: /(?m)^meetings: (.+)$/))
    let page = try site.folder.read("_site/communities/evening-buses/index.html")
    #expect(page.contains(word.1))
  }

  @Test("A folder is read as it is shown", arguments: blocks(.tree))
  func tree(block: DocumentationBlock) throws {
    let site = try TemporaryFolder()
    for (path, text) in try ShownTree(block.text).files { try site.write(path, text) }
    let result = try Command.run("check", "--strict", "--no-history", in: site.path)
    #expect(result.status == 0, "\(result.messages)")
  }

  @Test("All parts of a command are named, and no others", arguments: blocks(.usage))
  func usage(block: DocumentationBlock) throws {
    let name = try #require(block.text.firstMatch(of: /^copsite (\w+)/)).1
    let help = try Command.run("help", String(name), in: "/").output
    let named = Set(block.text.matches(of: /--[a-z-]+/).map { String($0.0) })
    // History is asked unless somebody says no.
    let options = CommandHelp(name: String(name), text: help).options.subtracting(["--history"])
    #expect(named == options)
    for values in block.text.matches(of: /--([a-z]+) ([a-z]+(?:\|[a-z]+)+)/) {
      let list = values.2.replacing("|", with: ", ")
      #expect(help.replacing(/\s+/, with: " ").contains("values: \(list)"))
    }
  }

  @Test("Steps of a host’s automation run", arguments: blocks(.workflow))
  func workflow(block: DocumentationBlock) throws {
    let site = try DocumentationPage.beginning(of: block.page)
    let steps = block.text.matches(of: /(?m)^ *(?:- )?(?:run|script): (.+)$/).map { String($0.1) }
    #expect(!steps.isEmpty)
    let result = try Command.shell(steps.joined(separator: "\n"), in: site.path)
    #expect(result.status == 0, "\(result.messages)")
    if let report = block.text.firstMatch(of: /codequality: (\S+)/) {
      let data = Data(try site.read(String(report.1)).utf8)
      #expect(try JSONSerialization.jsonObject(with: data) is [Any])
    }
  }

  @Test("The file of a host is that which ‘init’ writes", arguments: blocks(.hostFile))
  func hostFile(block: DocumentationBlock) throws {
    let folder = try TemporaryFolder()
    let host = try #require(block.words.first)
    #expect(try Command.run("init", "--yes", "--for", host, in: folder.path).status == 0)
    #expect(try folder.read("\(host).\(block.language)") == block.text)
  }

  @Test("A report is written as it is shown", arguments: blocks(.report))
  func report(block: DocumentationBlock) throws {
    let site = try TemporaryFolder()
    try site.write("content/index.md", try ReadmeTests.mistakenTour())
    let result = try Command.run("check", "--format", "json", in: site.path)
    func read(_ text: String) throws -> NSDictionary? {
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? NSDictionary
    }
    let shown = try read(block.text)
    #expect(shown != nil)
    #expect(shown == (try read(result.output)))
  }

  @Test("Settings of an editor are among those that ‘init’ writes", arguments: blocks(.editor))
  func editor(block: DocumentationBlock) throws {
    let site = try TemporaryFolder()
    #expect(try Command.run("init", "--yes", in: site.path).status == 0)
    func read(_ text: String) throws -> NSDictionary {
      try #require(
        try JSONSerialization.jsonObject(with: Data(text.utf8)) as? NSDictionary)
    }
    let made = try read(try site.read(".vscode/settings.json"))
    let shown = try read(block.text)
    #expect(shown.count > 0)
    for (key, value) in shown { #expect(made[key] as? NSObject == value as? NSObject) }
  }
}
