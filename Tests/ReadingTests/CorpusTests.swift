import Diagnostics
import Foundation
import HandbookModel
import Testing

@testable import Reading

/// The communities of digital.gov, beside the project's folder where they are at hand.
private enum Corpus {
  static let folder = URL(filePath: #filePath).resolvingSymlinksInPath()
    .appending(path: "../../../../shared/corpora/digital-gov").standardized

  static var isPresent: Bool { FileManager.default.fileExists(atPath: folder.path) }

  static func files() throws -> [SourceFile] {
    let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return try (names ?? []).filter { $0.hasSuffix(".md") }.sorted().map { name in
      let data = try Data(contentsOf: folder.appending(path: name))
      return SourceFile(path: name, bytes: Array(data))
    }
  }
}

@Suite("A real site")
struct CorpusTests {
  @Test(
    "Every file of digital.gov is read, each as what it is",
    .enabled(if: Corpus.isPresent, "the corpus is not beside the project"))
  func digitalGov() throws {
    let parts = try Corpus.files().map { FrontMatter(of: $0, contentPath: $0.path) }
    let reader = SourceReader(communityFolders: Set(parts.compactMap(\.communityFolder)))
    let results = parts.map(reader.read)
    let kinds = results.flatMap(\.entries).map(\.kind)
    #expect(kinds.count { $0 == .community } == 42)
    #expect(kinds.count { $0 == .meeting } == 336)
    #expect(kinds.count { $0 == .person } == 372)
    #expect(kinds.count { $0 == .page } == 405)
    #expect(kinds.count == 1155)
    #expect(results.flatMap(\.diagnostics) == [])
  }
}
