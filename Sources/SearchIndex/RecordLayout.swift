/// In which piece each passage lies.
///
/// The documents come in groups of 32, and the passages of a group, in order, in pieces of about one
/// size, so that the number of a document and a small number say which piece holds a passage, and no
/// reader needs a table of them all.
struct RecordLayout: Sendable {
  static let groupSize = 32
  /// Bytes of text in a piece, more or less: about 1.2 KB when compressed.
  private static let pieceSize = 2_400

  /// The passages of a piece.
  struct Piece: Sendable {
    let group: Int
    let number: Int
    /// Of documents, and the first one's first passage and the last one's passage after the last.
    var documents: Range<Int>
    var firstPassage: Int
    var endPassage: Int
  }

  private(set) var pieces: [Piece] = []
  /// For each document where its passages begin in `numbers`.
  private var starts: [Int] = []
  /// For each passage the number of its piece in the group.
  private var numbers: [UInt16] = []

  init(_ documents: [DocumentWords]) {
    starts.reserveCapacity(documents.count)
    var size = 0
    for (index, words) in documents.enumerated() {
      starts.append(numbers.count)
      let document = words.document
      for (passage, text) in document.passages.enumerated() {
        let isFirst = index % Self.groupSize == 0 && passage == 0
        if isFirst || size > Self.pieceSize {
          let number = isFirst ? 0 : pieces[pieces.count - 1].number + 1
          pieces.append(
            Piece(
              group: index / Self.groupSize, number: number, documents: index..<index,
              firstPassage: passage, endPassage: passage))
          size = 0
        }
        size += text.text.utf8.count + text.heading.utf8.count + 40
        let last = pieces.count - 1
        if pieces[last].documents.upperBound <= index {
          // The document's own line.
          size += document.title.utf8.count + document.url.utf8.count + 40
        }
        pieces[last].documents = pieces[last].documents.lowerBound..<(index + 1)
        pieces[last].endPassage = passage + 1
        numbers.append(UInt16(clamping: pieces[last].number))
      }
    }
  }

  func number(ofPassage passage: Int, in document: Int) -> Int {
    Int(numbers[starts[document] + passage])
  }
}
