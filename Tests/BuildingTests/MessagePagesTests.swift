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

  /// Every code that any target declares, from the sources themselves.
  private static func declaredCodes() throws -> [String] {
    let files = try #require(FileManager.default.enumerator(atPath: root + "/Sources"))
    var codes = Set(Gap.Kind.allCases.map(\.rawValue))
    for case let name as String in files where name.hasSuffix(".swift") {
      let text = try String(contentsOfFile: root + "/Sources/" + name, encoding: .utf8)
      guard text.contains("extension Diagnostic.Code {") else { continue }
      codes.formUnion(text.matches(of: /= Self\("([a-z0-9-]+)"\)/).map { String($0.1) })
    }
    return codes.sorted()
  }

  @Test("Every code has a page, and every page is of a code")
  func complete() throws {
    #expect(try Self.declaredCodes() == MessagePage.all.map(\.code).sorted())
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
    "Every code is provoked, with no other, by the example of its page; mended, it is gone",
    arguments: try declaredCodes())
  func provoked(code: String) throws {
    let proof = try MessageProof(of: try #require(MessagePage.all.first { $0.code == code }))
    #expect(proof.broken == [code])
    #expect(proof.mended == [])
  }

  @Test("What a site alone cannot show is shown only of codes that there are")
  func circumstances() throws {
    #expect(Set(MessageProof.circumstances.keys).isSubset(of: try Self.declaredCodes()))
  }
}
