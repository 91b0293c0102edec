package import Diagnostics

/// What `site.yaml` says; every field may be missing.
package struct SiteSettings: Sendable {
  package struct Repository: Sendable {
    package var url: String
    package var branch: String?
    package var path: String?

    package init(url: String, branch: String? = nil, path: String? = nil) {
      self.url = url
      self.branch = branch
      self.path = path
    }
  }

  /// The day with which the weeks of a month begin.
  package enum WeekStart: String, CaseIterable, Sendable {
    case monday, sunday, saturday

    /// 1 for Monday to 7 for Sunday (ISO 8601).
    package var weekday: Int {
      switch self {
      case .monday: 1
      case .saturday: 6
      case .sunday: 7
      }
    }
  }

  /// In which builds readers' browsers keep pages to be read without a connection.
  package enum Offline: String, CaseIterable, Sendable {
    case off
    case `public`
    /// In those for members, too.
    case members
  }

  package var title: String?
  package var summary: String?
  /// Where the site is published: an absolute `http` or `https` URL that ends in `/`.
  package var url: String?
  /// A BCP 47 tag.
  package var language = "en"
  /// An IANA zone name.
  package var timeZone: Located<String>?
  package var weekStarts = WeekStart.monday
  /// The name of a folder below `themes/`.
  package var theme: Located<String>?
  package var appearance = SiteAppearance()
  package var organization: String?
  package var contact: String?
  package var license: String?
  package var repository: Repository?
  package var offline = Offline.public
  /// Where readers tell of faults: a URL.
  package var problems: String?
  /// The path of the picture that stands for pages without one of their own, below the content
  /// folder, and what it shows, in words.
  package var image: Located<String>?
  package var imageAlt: String?
  /// Paths below the content folder, in the order of the main navigation.
  package var navigation: [Located<String>] = []
  package var shownAs: ShownAs?
  /// What is not looked for in communities.
  package var checksOff: Set<Gap.Kind> = []

  /// Of its texts those that are in the language of the handbook's edition, by their fields.
  package internal(set) var translatedFields: Set<String> = []

  package init() {}
}

extension SiteSettings {
  /// Replaces each text that a reader can see.
  mutating func mapTexts(_ transform: (String) -> String) {
    title = title.map(transform)
    summary = summary.map(transform)
    organization = organization.map(transform)
    contact = contact.map(transform)
    license = license.map(transform)
    if let alt = appearance.logo?.alt { appearance.logo?.alt = transform(alt) }
    imageAlt = imageAlt.map(transform)
  }
}
