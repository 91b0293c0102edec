import HandbookModel

extension SitePage {
  /// What kind of page it is, in the words that a theme's styles and checks of a site go by.
  func kind(in handbook: Handbook) -> String {
    switch subject {
    case .home: "home"
    case .entry(let id): handbook[id]?.kind.rawValue ?? "page"
    case .runSheet: "run-sheet"
    case .list(let kind, of: _, introduction: _): kind.slug
    case .schedule(_, .overview): ListKind.meetings.slug
    case .schedule(_, .year): "meetings-year"
    case .schedule(_, .month): "meetings-month"
    case .narrowedOutcomes: "outcomes-narrowed"
    case .presentation(let presentation, of: _): presentation.slug
    case .folder: "folder"
    case .tags: "tags"
    case .tag: "tag"
    case .search: "search"
    case .translations: "translations"
    case .redirect: "redirect"
    case .notFound: "not-found"
    case .book: "print"
    case .offline: "offline"
    }
  }
}
