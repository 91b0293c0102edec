import Diagnostics
import HandbookModel
import Testing

@testable import SiteRendering

/// All files of a site, and what was found while it was made.
struct BuiltSite {
  let facts: SiteFacts
  let outputs: [OutputFile]
  let diagnostics: [Diagnostic]

  var paths: [String] { outputs.map(\.path) }

  /// Messages with their help, in the order in which they are printed.
  var headlines: [String] {
    diagnostics.map { [$0.message, $0.help].compactMap { $0 }.joined(separator: "; ") }
  }

  func page(_ path: String) throws -> PageText {
    let file = try #require(outputs.first { $0.path == path }, "there is no file \(path)")
    guard case .bytes(let bytes) = file.content else {
      throw MissingPage(path: path)
    }
    return PageText(path: path, html: String(decoding: bytes, as: UTF8.self))
  }

  /// Every page, redirects and the page for errors among them.
  var pages: [PageText] {
    outputs.compactMap { file in
      guard file.path.hasSuffix(".html"), case .bytes(let bytes) = file.content else { return nil }
      return PageText(path: file.path, html: String(decoding: bytes, as: UTF8.self))
    }
  }

  func entry(_ source: String) throws -> Entry {
    try #require(facts.handbook.entries.first { $0.sourcePath == source })
  }

  private struct MissingPage: Error {
    let path: String
  }
}

/// The HTML of a page, and what a reader finds in it.
struct PageText: CustomTestStringConvertible {
  let path: String
  let html: String

  /// The page's text would bury what a failed expectation says.
  var testDescription: String { path }

  func contains(_ markup: String) -> Bool { html.contains(markup) }

  /// The text of the elements that open with a piece of markup, without tags, each with its runs
  /// of spaces as one. Good for elements that hold none of their own kind.
  ///
  /// - Parameter opening: `<p class="row-title"`.
  func texts(_ opening: String) -> [String] { Self.texts(opening, in: html[...]) }

  /// The same in a section of the page alone: from the heading with an id to the section's end.
  func texts(_ opening: String, in section: String) -> [String] {
    guard let head = html.firstRange(of: "id=\"\(section)\"") else { return [] }
    let rest = html[head.upperBound...]
    let end = rest.firstRange(of: "</section>")?.lowerBound ?? rest.endIndex
    return Self.texts(opening, in: rest[..<end])
  }

  /// The page without the lines and cards that wait for their turn.
  var withoutWaiting: PageText {
    PageText(path: path, html: html.replacing(#/<li [^>]* hidden>(?s:.*?)</li>/#, with: ""))
  }

  /// What lies between two pieces of markup.
  func cut(from start: String, to end: String) -> String? {
    guard let first = html.firstRange(of: start),
      let last = html[first.upperBound...].firstRange(of: end)
    else { return nil }
    return String(html[first.upperBound..<last.lowerBound])
  }

  private static func texts(_ opening: String, in html: Substring) -> [String] {
    let name = opening.dropFirst().prefix { $0 != " " && $0 != ">" }
    return html.ranges(of: opening).compactMap { range in
      let rest = html[range.upperBound...]
      guard let end = rest.firstRange(of: "</\(name)>"), let start = rest.firstIndex(of: ">")
      else { return nil }
      return plain(rest[rest.index(after: start)..<end.lowerBound])
    }
  }

  static func plain(_ html: some StringProtocol) -> String {
    String(html).replacing(#/<[^>]*>/#, with: "")
      .split { $0 == " " || $0 == "\n" }.joined(separator: " ")
      .replacing("&amp;", with: "&").replacing("&#39;", with: "'").replacing("&quot;", with: "\"")
  }

  /// The values of `href` and `src`, in order.
  var addresses: [String] {
    html.matches(of: #/(?:href|src)="([^"]*)"/#).map {
      String($0.1).replacing("&amp;", with: "&").replacing("&#39;", with: "'")
        .replacing("&#x27;", with: "'")
    }
  }

  /// The addresses of links whose text is given.
  func addresses(ofLinks text: String) -> [String] {
    html.matches(of: #/<a [^>]*?href="([^"]*)"[^>]*>(.*?)</a>/#.dotMatchesNewlines())
      .filter { Self.plain($0.2) == text }.map { String($0.1) }
  }

  var ids: [String] { html.matches(of: #/ id="([^"]*)"/#).map { String($0.1) } }
}
