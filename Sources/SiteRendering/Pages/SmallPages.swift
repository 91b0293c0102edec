import HandbookModel

/// The pages of tags, of old addresses and of errors.
extension Site {
  func tagsPage() -> HTML {
    let rows = facts.map.pageIDs.compactMap { page -> HTML? in
      guard case .tag(let tag) = facts.map[page].subject else { return nil }
      let view = TagRowView(
        url: facts.url(of: page), title: tag.title,
        countText: facts.strings.count(.pagesCount, tag.entries.count))
      return facts.theme.render(.tagRow, view)
    }
    let list = ListingView(
      rowsHTML: rows.isEmpty ? nil : rows.joined(),
      emptyHTML: rows.isEmpty ? empty(.emptyTags, hint: .hintTags) : nil)
    return facts.theme.render(.tags, TagsView(title: facts.strings.text(.tags), list: list))
  }

  func tagPage(_ tag: SitePage.Tag) -> HTML {
    let kinds = Entry.Kind.allCases.map { kind in
      (kind: kind, ids: tag.entries.filter { facts.handbook[$0]?.kind == kind })
    }.filter { !$0.ids.isEmpty }
    let groups = kinds.map { kind, ids in
      GroupsView.Group(
        head: GroupsView.Head(key: kind.rawValue, title: facts.strings.text(kind.plural)),
        rowsHTML: pageRows(ids))
    }
    let count = facts.strings.count(.pagesCount, tag.entries.count)
    let view = TagView(
      title: tag.title, countText: count, tagsURL: facts.url(ofPath: "tags"),
      list: GroupsView(groups: groups))
    return facts.theme.render(.tag, view)
  }

  func notFoundPage() -> HTML {
    let home = facts.map.page(at: "")
    let ways = home.map { facts.tree.children(of: $0) } ?? []
    let links = ways.prefix(8).map {
      AnchorView(title: facts.shownTitle(of: $0), url: facts.url(of: $0))
    }
    let view = NotFoundView(
      homeURL: Address(page: "").href, searchURL: facts.map.searchPage.map(facts.url),
      links: AnchorsView(items: Array(links)))
    return facts.theme.render(.notFound, view)
  }

  func redirect(_ page: SitePage.ID, to target: SitePage.ID) -> [UInt8] {
    let language = facts.language
    let view = RedirectView(
      language: language, direction: TextDirection(of: language).rawValue,
      title: facts.title(of: target),
      url: facts.url(of: target), canonicalURL: facts.absoluteURL(facts.map[target].address))
    return RootMarker.resolve(
      facts.theme.render(.redirect, view), prefix: facts.map[page].address.rootPrefix)
  }
}

extension Entry.Kind {
  /// The heading of a list of them.
  var plural: StringKey {
    switch self {
    case .page: .pages
    case .community: .communities
    case .meeting: .meetings
    case .team: .teams
    case .person: .people
    case .outcome: .outcomes
    }
  }
}
