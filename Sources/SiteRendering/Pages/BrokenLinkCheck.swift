import Diagnostics
import HandbookModel

/// Words the links that lead nowhere, with where they were meant to lead.
///
/// They are worded here, and not where they are found, so that each destination is looked up once
/// for the whole site: a look-up compares it with every page.
struct BrokenLinkCheck {
  /// Different destinations that are looked up, at most: whoever has more has moved a folder, and
  /// needs no help to see it.
  private static let lookUpLimit = 300

  private(set) var diagnostics: [Diagnostic] = []
  private let map: SiteMap
  private let sources: Suggestion
  private var found: [String: String?] = [:]

  init(_ map: SiteMap, prose: [Prose]) {
    self.map = map
    let isNeeded = prose.contains { !$0.brokenLinks.isEmpty }
    sources = Suggestion(isNeeded ? Array(map.sourcePaths) : [])
    for body in prose {
      guard let entry = map.handbook[body.entry] else { continue }
      for link in body.brokenLinks {
        let help = help(for: link, in: entry)
        diagnostics.append(.brokenLink(link.written, help: help, at: link.place))
      }
    }
  }

  private mutating func help(for link: Prose.BrokenLink, in entry: Entry) -> String? {
    if let close = closest(to: link.path) {
      return "did you mean ‘\(Self.relative(close, to: map.handbook.linkBase(of: entry)))’?"
    }
    if !link.written.contains("/"), link.written.contains("@") {
      return "an e-mail address starts with ‘mailto:’"
    }
    return Self.looksLikeHost(link.written)
      ? "the address of another site starts with ‘https://’" : nil
  }

  /// The path of the source that a path below the content folder was meant to be.
  private mutating func closest(to path: String) -> String? {
    if let known = found[path] { return known }
    guard found.count < Self.lookUpLimit else { return nil }
    let close = sources.closest(to: path) ?? sources.closest(to: path + ".md")
    found[path] = close
    return close
  }

  /// A path below the content folder, as a link from a file in one of its folders.
  private static func relative(_ path: String, to folder: String) -> String {
    let base = folder.split(separator: "/")
    let target = path.split(separator: "/")
    let shared = zip(base, target).prefix { $0 == $1 }.count
    let up = base.dropFirst(shared).map { _ in ".." }
    return (up + target.dropFirst(shared).map(String.init)).joined(separator: "/")
  }

  /// Ends that are those of names on the web far more often than of files.
  private static func looksLikeHost(_ written: String) -> Bool {
    let host = written.prefix { $0 != "/" }.split(separator: ".")
    let ending = host.count > 1 ? host.last?.lowercased() ?? "" : ""
    return ["com", "edu", "gov", "info", "net", "org"].contains(ending)
  }
}
