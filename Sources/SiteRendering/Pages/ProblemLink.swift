import HandbookModel

/// Where a reader can tell that something is wrong with a page, with what it is about filled in.
extension Site {
  /// What `site.yaml` says, else a new issue at the host of the repository, else a letter to the
  /// contact; nil without any of them.
  ///
  /// An address and a title that are not public are never given to a host: where the build is for
  /// members, or holds drafts, only a letter has them.
  func problemURL(of id: SitePage.ID) -> String? {
    let page = facts.map[id]
    guard page.isInTree else { return nil }
    let settings = facts.handbook.settings
    let isPublic = facts.options.audience == .public && !facts.options.includesDrafts
    let words = (
      title: facts.strings.text(.problemTitle, ["page": facts.wholeTitle(of: id)]),
      text: facts.absoluteURL(page.address).map {
        facts.strings.text(.problemText, ["url": $0]) + "\n\n"
      }
    )
    if let own = settings.problems {
      return own.hasPrefix("mailto:") ? Self.address(own, "subject", "body", words) : own
    }
    if isPublic, let repository = settings.repository {
      let base = repository.baseURL
      return repository.isGitLab
        ? Self.address(base + "/-/issues/new", "issue[title]", "issue[description]", words)
        : Self.address(base + "/issues/new", "title", "body", words)
    }
    guard let contact = link(settings.contact)?.url, contact.hasPrefix("mailto:") else {
      return nil
    }
    return Self.address(contact, "subject", "body", words)
  }

  private static func address(
    _ base: String, _ title: String, _ text: String, _ words: (title: String, text: String?)
  ) -> String {
    let fields = [(title, words.title)] + (words.text.map { [(text, $0)] } ?? [])
    let query = fields.map {
      PercentEncoding.component($0.0) + "=" + PercentEncoding.component($0.1)
    }
    return base + (base.contains("?") ? "&" : "?") + query.joined(separator: "&")
  }
}

extension SiteSettings.Repository {
  /// Without what only git needs.
  var baseURL: String {
    var base = url
    while base.hasSuffix("/") { base.removeLast() }
    if base.hasSuffix(".git") { base.removeLast(4) }
    return base
  }

  /// GitLab puts its own pages below `-`; GitHub, Gitea and Forgejo do not.
  var isGitLab: Bool { baseURL.contains("gitlab") }
}
