import Diagnostics
import HandbookModel

/// Finds links to headings that do not exist, once the headings of all pages are known.
struct FragmentCheck {
  private(set) var diagnostics: [Diagnostic] = []

  /// - Parameters:
  ///   - prose: whose links are checked.
  ///   - all: that of all entries, by their ids.
  init(_ map: SiteMap, prose: [Prose], all: [Prose?]) {
    for body in prose {
      for link in body.fragmentLinks {
        let target = map[link.page].entry.flatMap { all[$0.index] }
        let ids = target?.ids ?? []
        guard !ids.contains(link.fragment), !Self.isOfTheSite(link.fragment) else { continue }
        diagnostics.append(
          .brokenFragment(link, help: Suggestion(ids).help(for: link.fragment)))
      }
    }
  }

  /// Ids of templates, and of footnotes, which are numbered by the writer.
  private static func isOfTheSite(_ fragment: String) -> Bool {
    fragment.hasPrefix("site-") || fragment.hasPrefix("fn-") || fragment.hasPrefix("fnref-")
  }
}
