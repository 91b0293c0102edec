import Diagnostics
import Foundation
import HandbookModel
import Testing

@testable import Building

extension MessagePage: CustomTestStringConvertible {
  public var testDescription: String { code }
}

@Suite("Pages that explain messages")
struct MessagePagesTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// What no site can provoke, since the default theme has all that a theme may leave out; their
  /// tests are in `SiteRenderingTests/Theme`.
  private static let ofTheDefaultTheme: Set = [
    "missing-string", "missing-plural-form", "missing-template",
  ]
  /// `Tests/checks/check-links` asks a server of its own.
  private static let ofOtherSites: Set = ["broken-external-link"]
  /// The superuser may read everything.
  private static let ofPermissions: Set = ["unreadable-file", "unreadable-folder"]

  /// Every code that any target declares, from the sources themselves.
  private static func declaredCodes() throws -> Set<String> {
    let files = try #require(FileManager.default.enumerator(atPath: root + "/Sources"))
    var codes = Set(Gap.Kind.allCases.map(\.rawValue))
    for case let name as String in files where name.hasSuffix(".swift") {
      let text = try String(contentsOfFile: root + "/Sources/" + name, encoding: .utf8)
      guard text.contains("extension Diagnostic.Code {") else { continue }
      codes.formUnion(text.matches(of: /= Self\("([a-z0-9-]+)"\)/).map { String($0.1) })
    }
    return codes
  }

  @Test("Every code has a page, and every page is of a code")
  func complete() throws {
    #expect(try Self.declaredCodes().sorted() == MessagePage.all.map(\.code).sorted())
  }

  @Test("The program holds every page, as it is in the folder")
  func embedded() throws {
    let folder = Self.root + "/content/using/messages"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    let pages = try names.filter { $0 != "index.md" }.sorted().map { name in
      let text = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
      return try #require(MessagePage(path: name, markdown: text))
    }
    #expect(
      pages.map(\.code) == MessagePage.all.map(\.code),
      "run `make file-lists` after adding or removing files")
    for (page, held) in zip(pages, MessagePage.all) {
      #expect(page.text == held.text && page.summary == held.summary)
    }
  }

  @Test("A page has a sentence of its own, and is short", arguments: MessagePage.all)
  func form(page: MessagePage) {
    #expect(page.summary.hasSuffix(".") && page.summary.count <= 110)
    #expect(page.text.split(separator: "\n").count <= 70)
  }

  @Test(
    "The example of a page provokes its message and no other; mended, it provokes none",
    arguments: MessagePage.all.filter {
      !ofTheDefaultTheme.union(ofOtherSites).contains($0.code)
    })
  func example(page: MessagePage) throws {
    if Self.ofPermissions.contains(page.code), getuid() == 0 { return }
    let site = try TemporaryFolder()
    try site.makeFolder("content")
    try MessageExample("An example", of: page).apply(in: site)
    #expect(try codes(of: site) == [page.code])
    let mend = try MessageExample("Mended", of: page)
    #expect(!mend.isEmpty)
    try mend.apply(in: site)
    #expect(try codes(of: site) == [])
  }

  private func codes(of site: TemporaryFolder) throws -> Set<String> {
    let now = try #require(BuildTime(iso8601: "2026-03-01"))
    var request = BuildRequest(site: site.path, now: now, generator: "copsite")
    request.usesHistory = false
    request.jobs = 1
    return Set(try Build(request).check().diagnostics.sorted.map(\.code.rawValue))
  }
}
