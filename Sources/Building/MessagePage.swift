import EmbeddedFiles

/// What a diagnostic's code means, in an organizer's words, with an example and its mend: a page of
/// the project's own handbook that is part of the program.
package struct MessagePage: Sendable {
  package let code: String
  /// One sentence.
  package let summary: String
  /// Its Markdown, below the front matter.
  package let text: String

  /// In alphabetical order of their codes.
  package static let all: [MessagePage] = (0..<message_page_count()).compactMap { index in
    let file = message_page_file(index)
    let bytes = UnsafeBufferPointer(start: file.bytes, count: file.size)
    return MessagePage(
      path: String(cString: file.path), markdown: String(decoding: bytes, as: UTF8.self))
  }

  /// - Returns: nil for the page that stands before the others.
  init?(path: String, markdown: String) {
    guard path.hasSuffix(".md"), path != "index.md" else { return nil }
    code = String(path.dropLast(3))
    let parts = markdown.split(separator: "---\n", maxSplits: 2, omittingEmptySubsequences: false)
    let fields = parts.count == 3 ? parts[1] : ""
    text = String(parts.last ?? "")
    let start = "summary: "
    let line = fields.split(separator: "\n").first { $0.hasPrefix(start) } ?? ""
    summary = line.dropFirst(start.count).trimmingQuotes
  }
}

extension Substring {
  /// Without the quotes that YAML wants around some texts.
  fileprivate var trimmingQuotes: String {
    guard count > 1, first == "\"", last == "\"" else { return String(self) }
    return String(dropFirst().dropLast())
  }
}
