package import HandbookModel

/// What somebody says of the site that they begin.
package struct StarterAnswers: Sendable {
  package enum Scope: String, CaseIterable, Sendable {
    /// The whole site is for one community.
    case one
    /// The site holds several, each in a folder.
    case many
  }

  /// What builds and publishes the site by itself.
  package enum Host: String, CaseIterable, Sendable {
    case gitHub = "github"
    case gitLab = "gitlab"
    case netlify
  }

  package var title: String
  package var scope: Scope
  /// The title of the first community of several.
  package var community: String
  /// An IANA name.
  package var zone: String
  /// A BCP 47 tag.
  package var language: String
  /// The sample's meetings lie in the weeks after it.
  package var today: CivilDate
  /// Whose files are written.
  package var hosts: [Host] = [.gitHub, .gitLab]

  package init(
    title: String, scope: Scope, community: String, zone: String, language: String,
    today: CivilDate
  ) {
    self.title = title
    self.scope = scope
    self.community = community
    self.zone = zone
    self.language = language
    self.today = today
  }

  /// The folder of the first community below `content/`, ending in `/`; empty where it is the
  /// whole site.
  package var communityFolder: String {
    guard scope == .many else { return "" }
    let slug = Slug.make(from: community)
    return "communities/\(slug.isEmpty ? "first-community" : slug)/"
  }
}
