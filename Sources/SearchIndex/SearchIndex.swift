/// The index of a site for searches in a browser: a head, and many small pieces, of which a search
/// takes those it needs.
///
/// Each is a script that calls `copsiteSearch.take(name, version, content)`, because pages that were
/// opened from a disk may load scripts and nothing else. A piece that was made with another head
/// has another version.
package struct SearchIndex: Sendable {
  /// Neighbouring documents that filters count as one.
  package struct Run: Sendable {
    package let community: Int
    package let kind: Int
    package let count: Int

    /// - Parameters:
    ///   - community: 0 or more; those of a later run are not less.
    package init(community: Int, kind: Int, count: Int) {
      self.community = community
      self.kind = kind
      self.count = count
    }
  }

  private let documents: [SearchDocument]
  private let layout: RecordLayout
  private let version: String
  private let head: IndexText
  /// Of words, then of lists: name and content.
  private let pieces: [(name: String, content: IndexText)]

  /// - Parameters:
  ///   - runs: of all documents, in order.
  ///   - about: JSON for the search's own script.
  package init(_ documents: [DocumentWords], runs: [Run], about: String) {
    self.documents = documents.map(\.document)
    layout = RecordLayout(documents)
    let words = WordPieces(Postings(documents, layout))
    pieces =
      words.words.enumerated().map { ("w\($0.offset)", $0.element) }
      + words.lists.enumerated().map { ("p\($0.offset)", $0.element) }
    var fingerprint = Fingerprint()
    for document in documents { fingerprint.add(document.fingerprint) }
    fingerprint.add(about[...])
    version = String(fingerprint.value, radix: 36)
    head = Self.head(runs, words, about: about)
  }

  package var pieceCount: Int { 1 + pieces.count + layout.pieces.count }

  /// The name of a piece, without `.js`, and its bytes.
  package func piece(at index: Int) -> (name: String, bytes: [UInt8]) {
    if index == 0 { return ("head", script("head", head)) }
    if index <= pieces.count {
      let piece = pieces[index - 1]
      var literal = IndexText("\"")
      literal.append(piece.content)
      literal.append("\"")
      return (piece.name, script(piece.name, literal))
    }
    let piece = layout.pieces[index - 1 - pieces.count]
    return (Self.name(of: piece), script(Self.name(of: piece), records(of: piece)))
  }

  private static func name(of piece: RecordLayout.Piece) -> String {
    "d\(piece.group)-\(piece.number)"
  }

  /// The position of the piece of a name, without `.js`; nil where there is none.
  package func position(ofPiece name: some StringProtocol) -> Int? {
    if name == "head" { return 0 }
    if let index = pieces.firstIndex(where: { $0.name == name }) { return 1 + index }
    return layout.pieces.firstIndex { Self.name(of: $0) == name }.map { 1 + pieces.count + $0 }
  }

  private func script(_ name: String, _ content: IndexText) -> [UInt8] {
    var text = IndexText("copsiteSearch.take(\"\(name)\",\"\(version)\",")
    text.append(content)
    text.append(")\n")
    return text.bytes
  }

  private static func head(_ runs: [Run], _ words: WordPieces, about: String) -> IndexText {
    var text = IndexText("{\"about\":\(about),\n\"letters\":")
    text.append(literal: LetterFolding.letters)
    text.append(",\"articles\":")
    text.append(literal: LetterFolding.articles.joined(separator: " "))
    text.append(",\"lettersAfterArticle\":\(LetterFolding.lettersAfterArticle)")
    text.append(",\"dense\":")
    let dense = LetterFolding.dense.map { range in
      "\\u{\(range.lowerBound.hex)}-\\u{\(range.upperBound.hex)}"
    }
    text.append(literal: dense.joined())
    text.append(",\n\"runs\":\"")
    var community = 0
    for run in runs {
      text.append(number: run.community - community)
      text.append(number: run.kind)
      text.append(number: run.count)
      community = run.community
    }
    text.append("\",\n\"words\":")
    text.append(literal: words.firstWords.joined(separator: " "))
    text.append("}")
    return text
  }

  /// For each document its number, address, title and note, and its passages: anchor, heading, text.
  private func records(of piece: RecordLayout.Piece) -> IndexText {
    var text = IndexText("[")
    for number in piece.documents {
      let document = documents[number]
      let isFirst = number == piece.documents.lowerBound
      let isLast = number == piece.documents.upperBound - 1
      let start = isFirst ? piece.firstPassage : 0
      let end = isLast ? piece.endPassage : document.passages.count
      text.append(isFirst ? "[\(number)" : ",\n[\(number)")
      for field in [document.url, document.title, document.note] {
        text.append(",")
        text.append(literal: field)
      }
      for passage in document.passages[start..<end] {
        for field in [passage.anchor[...], passage.heading[...], passage.text] {
          text.append(",")
          text.append(literal: field)
        }
      }
      text.append("]")
    }
    text.append("]")
    return text
  }
}

extension UInt32 {
  fileprivate var hex: String { String(self, radix: 16) }
}
