/// The page for searches, which the script fills.
extension Site {
  func searchPage() -> HTML {
    let lists = [ListKind.communities, .meetings, .outcomes, .people, .nextSteps]
      .compactMap { facts.map.list($0, of: nil) }
    let links = (lists + [facts.map.page(at: "tags")].compactMap { $0 }).map {
      AnchorView(title: facts.title(of: $0), url: facts.url(of: $0))
    }
    let view = SearchView(
      title: facts.strings.text(.search), siteTitle: facts.siteTitle,
      links: AnchorsView(items: links))
    return facts.theme.render(.search, view)
  }
}
