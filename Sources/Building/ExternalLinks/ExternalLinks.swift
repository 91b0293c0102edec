import Diagnostics
import HandbookModel
import SiteRendering

/// All addresses of other sites that an audience can follow, each once, with the places at which
/// they are written, in order.
struct ExternalLinks: Sendable {
  struct Link: Sendable {
    /// Without a fragment, which is the reader's browser's alone.
    let url: String
    /// One at least.
    let places: [SourcePlace]
  }

  /// In the order of their first places.
  let links: [Link]

  /// - Parameters:
  ///   - facts: of the site in each of its languages.
  ///   - withJoining: whether addresses of calls are among them.
  init(in facts: [SiteFacts], withJoining: Bool, sources: SourceTexts) {
    var written = facts.flatMap(\.webLinks)
    for entry in facts.first?.handbook.entries ?? [] {
      let urls = entry.webAddresses(withJoining: withJoining)
      written += WrittenPlaces(sources).places(of: urls, from: entry.place)
    }
    var places: [String: [SourcePlace]] = [:]
    for link in written where Self.isWeb(link.value) {
      places[String(link.value.prefix { $0 != "#" }), default: []].append(link.place)
    }
    links = places.map { Link(url: $0.key, places: Set($0.value).sorted()) }
      .sorted { ($0.places[0], $0.url) < ($1.places[0], $1.url) }
  }

  private static func isWeb(_ url: String) -> Bool {
    let lower = url.lowercased()
    return lower.hasPrefix("http://") || lower.hasPrefix("https://")
  }
}

/// Finds where values stand that were read without their places.
private struct WrittenPlaces {
  private let sources: SourceTexts

  init(_ sources: SourceTexts) {
    self.sources = sources
  }

  /// The first place from an entry's own on; that of the entry for what is written otherwise than
  /// it is read.
  func places(of urls: [String], from start: SourcePlace) -> [Located<String>] {
    guard !urls.isEmpty else { return [] }
    let file = sources.file(at: start.path)
    let lines = String(decoding: file?.bytes ?? [], as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    return urls.map { url in
      for (index, line) in lines.enumerated().dropFirst(max(0, start.line - 1)) {
        guard let range = line.firstRange(of: url) else { continue }
        let before = line[..<range.lowerBound].unicodeScalars.count
        let place = SourcePlace(path: start.path, line: index + 1, column: before + 1)
        return Located(url, at: place)
      }
      return Located(url, at: start)
    }
  }
}

extension Entry {
  fileprivate func webAddresses(withJoining: Bool) -> [String] {
    switch details {
    case .community(let community): community.links.map(\.url)
    case .person(let person): person.links.map(\.url)
    case .outcome(let outcome): outcome.evidence.compactMap(\.url)
    case .meeting(let meeting):
      meeting.materials.compactMap(\.url)
        + (withJoining ? [meeting.online?.url].compactMap { $0 } : [])
    case .page, .team: []
    }
  }
}

extension Material {
  fileprivate var url: String? {
    if case .url(let url)? = location { url } else { nil }
  }
}
