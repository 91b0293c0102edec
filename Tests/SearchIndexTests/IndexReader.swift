import Testing

@testable import SearchIndex

/// Reads an index as a browser does, as far as tests need it.
struct IndexReader {
  let pieces: [String: String]

  init(_ index: SearchIndex) {
    var pieces: [String: String] = [:]
    for number in 0..<index.pieceCount {
      let piece = index.piece(at: number)
      pieces[piece.name] = String(decoding: piece.bytes, as: UTF8.self)
    }
    self.pieces = pieces
  }

  struct Hit: Equatable {
    let document: Int
    let level: Int
    let piece: Int
  }

  /// The content of a piece that is a string.
  func content(_ name: String) throws -> Substring {
    let text = try #require(pieces[name])
    let parts = text.split(separator: "\"", omittingEmptySubsequences: false)
    #expect(text.hasPrefix("copsiteSearch.take(\"\(name)\",\""))
    return try #require(parts.count == 7 ? parts[5] : nil)
  }

  /// Every word with its documents.
  func lists() throws -> [(word: String, hits: [Hit])] {
    var found: [(String, [Hit])] = []
    var number = 0
    while pieces["w\(number)"] != nil {
      let content = try content("w\(number)")
      let head = try #require(content.prefixMatch(of: #/(\d+) (\d+) /#))
      var place = (piece: try #require(Int(head.1)), list: try #require(Int(head.2)))
      var word: [UTF16.CodeUnit] = []
      for (index, match) in content[head.range.upperBound...].matches(
        of: #/(!?)([A-Z])([^!A-Z#-\/]*)([#-\/])/#
      ).enumerated() {
        if index > 0 {
          place = match.1.isEmpty ? (place.piece, place.list + 1) : (place.piece + 1, 0)
        }
        let shared = Int(try #require(match.2.utf8.first) - UInt8(ascii: "A"))
        word = Array(word.prefix(shared)) + Array(match.3.utf16)
        let lists = try self.content("p\(place.piece)").split(separator: " ")
        found.append((String(decoding: word, as: UTF16.self), Self.hits(lists[place.list])))
      }
      number += 1
    }
    return found
  }

  static func numbers(_ text: some StringProtocol) -> [Int] {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
    var numbers: [Int] = []
    var (value, shift) = (0, 0)
    for letter in text {
      let digit = alphabet.firstIndex(of: letter) ?? 0
      value |= (digit & 31) << shift
      shift += 5
      if digit < 32 {
        numbers.append(value)
        (value, shift) = (0, 0)
      }
    }
    return numbers
  }

  private static func hits(_ list: Substring) -> [Hit] {
    var numbers = Self.numbers(list)[...]
    let marks = numbers.popFirst() ?? 0
    var hits: [Hit] = []
    for level in (0..<8).reversed() where marks & 1 << level != 0 {
      var document = 0
      for _ in 0..<(numbers.popFirst() ?? 0) {
        document += numbers.popFirst() ?? 0
        hits.append(Hit(document: document, level: level, piece: numbers.popFirst() ?? 0))
      }
    }
    return hits
  }
}

/// - Parameter texts: of passages, each below a heading of its own.
func document(_ title: String, _ texts: String..., label: String = "") -> DocumentWords {
  var document = SearchDocument(url: "\(title)/", title: title)
  document.label = label
  document.passages = texts.enumerated().map { number, text in
    .init(anchor: "part-\(number)", heading: "", text: text[...])
  }
  return DocumentWords(document)
}

func index(_ documents: [DocumentWords], about: String = "{}") -> SearchIndex {
  SearchIndex(documents, runs: [.init(community: 0, kind: 1, count: documents.count)], about: about)
}
