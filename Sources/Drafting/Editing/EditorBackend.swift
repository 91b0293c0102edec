/// Where an editor reads files and saves them.
package struct EditorBackend: Hashable, Sendable {
  package enum Host: String, CaseIterable, Sendable {
    case github, gitlab, gitea, bitbucket
    /// A service between the editor and a host, so that those who edit need no account there.
    case gitGateway = "git-gateway"
    /// No host at all: whatever is saved is gone when the page is left.
    case testRepo = "test-repo"

    var hasRepository: Bool { self != .gitGateway && self != .testRepo }

    /// That of a public service; nil where the name of a host does not tell.
    fileprivate init?(of host: String) {
      switch host {
      case "github.com": self = .github
      case "bitbucket.org": self = .bitbucket
      case "codeberg.org": self = .gitea
      case _ where host.split(separator: ".").first == "gitlab": self = .gitlab
      case _ where ["gitea", "forgejo"].contains(host.split(separator: ".").first): self = .gitea
      default: return nil
      }
    }
  }

  package let host: Host
  /// `OWNER/NAME`; nil where the host needs none.
  package let repository: String?
  package let branch: String
  /// That of the service which signs people in, or of a host of one's own.
  fileprivate let address: String?
  fileprivate let signInPath: String?
  /// What the host calls the editor, once it was registered there.
  fileprivate let application: String?
  /// Of a host that is not the public one.
  fileprivate let interface: String?

  /// What somebody says of it; the rest follows from where the repository is.
  package struct Wishes: Sendable {
    package var host: Host?
    package var repository: String?
    package var branch: String?
    package var address: String?
    package var signInPath: String?
    package var application: String?

    package init() {}
  }

  /// - Parameters:
  ///   - origin: of the repository that holds the site, where it is known.
  ///   - usualBranch: the one from which the site is made, where it says so.
  package init(
    _ wishes: Wishes, origin: RepositoryAddress?, usualBranch: String?
  ) throws(DraftFault) {
    let known = origin.flatMap { Host(of: $0.host) }
    guard let host = wishes.host ?? known else {
      let names = Host.allCases.map(\.rawValue).joined(separator: ", ")
      throw DraftFault(
        origin.map { "‘\($0.host)’ does not say what kind of host it is" }
          ?? "nothing says where the repository is",
        help: "give --backend and --repo; the backends are \(names)")
    }
    // Of another host than that of the origin nothing is known.
    let own = known == nil || known == host ? origin : nil
    var repository: String?
    if host.hasRepository {
      repository = wishes.repository ?? own?.path
      guard let repository else {
        throw DraftFault(
          "nothing says which repository it is", help: "give it: --repo OWNER/NAME")
      }
      guard RepositoryAddress.isPath(repository) else {
        throw DraftFault(
          "‘\(repository)’ is no repository", help: "write OWNER/NAME: --repo harbor/handbook")
      }
    }
    self.host = host
    self.repository = repository
    branch = wishes.branch ?? usualBranch ?? "main"
    application = wishes.application
    signInPath = wishes.signInPath
    let base = own.map { "https://\($0.host)" }
    switch host {
    case .gitlab where own.map { $0.host != "gitlab.com" } ?? false:
      address = wishes.address ?? base
      interface = base.map { $0 + "/api/v4" }
    case .gitea:
      address = wishes.address ?? base
      interface = (wishes.address ?? base).map { $0 + "/api/v1" }
    default:
      address = wishes.address
      interface = nil
    }
  }

  var value: FieldValue {
    var pairs = [FieldValue.Pair("name", .word(host.rawValue))]
    func add(_ name: String, _ text: String?) {
      if let text { pairs.append(FieldValue.Pair(name, .text(text))) }
    }
    add("repo", repository)
    if host != .testRepo { add("branch", branch) }
    if application != nil, host == .gitlab { add("auth_type", "pkce") }
    add("app_id", application)
    add("base_url", address)
    add("auth_endpoint", signInPath)
    add("api_root", interface)
    return .group(pairs)
  }
}
