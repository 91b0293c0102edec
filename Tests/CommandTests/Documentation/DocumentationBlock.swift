import Foundation
import Testing

/// A fenced block of the project's documentation.
///
/// The words behind the fence say what it is an example of: `yaml meeting`, `sh elsewhere`. A line
/// ``In `path`:`` before it makes it a file.
struct DocumentationBlock: CustomTestStringConvertible, Sendable {
  /// From the root of the repository.
  let page: String
  /// Of its fence, counted from 1.
  let line: Int
  /// The first word behind the fence; empty if there is none.
  let language: String
  /// The other words.
  let words: [String]
  /// Of the file that it is, from the folder of the example.
  let path: String?
  /// The words of the heading of the second level above it; empty before the first.
  let section: String
  let text: String

  var testDescription: String { "\(page):\(line) \(info)" }
  var info: String { ([language] + words).joined(separator: " ") }

  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// `README.md` and all pages of the handbook, by their paths from the root.
  static let pages: [String] = {
    let names = FileManager.default.enumerator(atPath: root.path + "/content")
    let paths = (names?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".md") }
    return ["README.md"] + paths.map { "content/" + $0 }.sorted()
  }()

  static let all: [DocumentationBlock] = pages.flatMap(blocks(of:))

  static func text(of page: String) -> String {
    (try? String(contentsOf: root.appendingPathComponent(page), encoding: .utf8)) ?? ""
  }

  /// What lies between an opening fence and the next that is like it.
  private struct OpenBlock {
    let line: Int
    let fence: Substring
    let info: Substring
    var lines: [Substring] = []
  }

  /// - Returns: a block that is not closed with the words `not closed` for its kind.
  static func blocks(of page: String) -> [DocumentationBlock] {
    var blocks: [DocumentationBlock] = []
    var open: OpenBlock?
    var path: String?
    var section = ""
    func add(_ block: OpenBlock, _ info: Substring) {
      let words = info.split(separator: " ").map(String.init)
      blocks.append(
        DocumentationBlock(
          page: page, line: block.line, language: words.first ?? "",
          words: Array(words.dropFirst()), path: path, section: section,
          text: block.lines.map { $0 + "\n" }.joined()))
      path = nil
    }
    let lines = text(of: page).split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if let block = open {
        if line == block.fence {
          add(block, block.info)
          open = nil
        } else {
          open?.lines.append(line)
        }
      } else if let match = line.firstMatch(of: /^([> ]*(?:`{3,}|~{3,}))(.*)$/) {
        open = OpenBlock(line: index + 1, fence: match.1, info: match.2)
      } else if let match = line.wholeMatch(of: /In `([^`]+)`:/) {
        path = String(match.1)
      } else if !line.isEmpty {
        if line.hasPrefix("## ") { section = String(line.dropFirst(3)) }
        path = nil
      }
    }
    if let open { add(open, "not closed") }
    return blocks
  }
}
