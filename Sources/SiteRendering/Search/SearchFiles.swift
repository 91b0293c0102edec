import HandbookModel
import SearchIndex

/// The files that searches of a site read, which lie beside its search page.
struct SearchFiles: Sendable {
  private let index: SearchIndex?
  private let folder: String

  /// - Parameter finds: of every one of ``SiteFacts/searchSubjects``, in their order.
  init(_ facts: SiteFacts, _ finds: [SearchFind]) {
    guard let page = facts.madeSearchPage else {
      (index, folder) = (nil, "")
      return
    }
    folder = String(facts.map[page].address.outputPath.dropLast("index.html".count))
    index = SearchIndex(
      finds.map(\.words), runs: Self.runs(finds), about: Self.about(facts, page).text)
  }

  var count: Int { index?.pieceCount ?? 0 }

  /// The position of the file at a path; nil where there is none.
  func position(of path: String) -> Int? {
    guard path.hasPrefix(folder), path.hasSuffix(".js") else { return nil }
    return index?.position(ofPiece: path.dropFirst(folder.count).dropLast(3))
  }

  func file(at position: Int) -> OutputFile {
    guard let piece = index?.piece(at: position) else { preconditionFailure("no such piece") }
    return OutputFile(path: folder + piece.name + ".js", .bytes(piece.bytes))
  }

  private static func runs(_ finds: [SearchFind]) -> [SearchIndex.Run] {
    var runs: [(community: Int, kind: SearchKind, count: Int)] = []
    for find in finds {
      if let last = runs.last, last.community == find.community, last.kind == find.kind {
        runs[runs.count - 1].count += 1
      } else {
        runs.append((find.community, find.kind, 1))
      }
    }
    return runs.map { .init(community: $0.community, kind: $0.kind.rawValue, count: $0.count) }
  }

  /// What the script is to know of the site: the way to its root, names of communities and kinds, and
  /// its words.
  private static func about(_ facts: SiteFacts, _ page: SitePage.ID) -> JSONText {
    let communities = facts.handbook.connections.communities.compactMap { facts.handbook[$0] }
    let kinds = SearchKind.allCases.map { kind in
      JSONText([
        JSONText(kind.word), JSONText(facts.strings.text(kind.title)), JSONText(kind.weight),
      ])
    }
    return JSONText([
      "language": JSONText(facts.strings.language),
      "root": JSONText(facts.map[page].address.rootPrefix),
      "kinds": JSONText(kinds),
      "communities": JSONText(
        communities.map { JSONText([JSONText($0.path), JSONText(facts.title(of: $0))]) }),
      "strings": JSONText(SearchWords(strings: facts.strings).members),
    ])
  }
}
