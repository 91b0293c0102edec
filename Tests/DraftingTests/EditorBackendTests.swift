import Testing

@testable import Drafting

struct EditorBackendTests {
  @Test(
    "A repository is found in every form of its address, without who signs in to it",
    arguments: [
      ("https://github.com/harbor/handbook.git", "github.com", "harbor/handbook"),
      ("https://token:secret@github.com/harbor/handbook", "github.com", "harbor/handbook"),
      ("git@github.com:harbor/handbook.git", "github.com", "harbor/handbook"),
      ("ssh://git@git.example.org:2222/a/b/c.git", "git.example.org", "a/b/c"),
      ("https://git.example.org:8443/a/b/", "git.example.org:8443", "a/b"),
      ("HTTPS://x/y", nil, nil), ("/srv/handbook.git", nil, nil), ("../handbook", nil, nil),
      ("C:\\handbook", nil, nil), ("https://github.com/harbor", nil, nil),
      ("https://github.com/a/b?c=d", nil, nil), ("", nil, nil),
    ])
  func addresses(_ text: String, _ host: String?, _ path: String?) {
    let address = RepositoryAddress(text)
    #expect(address?.host == host)
    #expect(address?.path == path)
  }

  private func lines(
    _ wishes: EditorBackend.Wishes, _ origin: String? = nil, branch: String? = nil
  ) throws -> [String] {
    try EditorBackend(
      wishes, origin: origin.flatMap(RepositoryAddress.init), usualBranch: branch
    ).value.lines(of: "backend")
  }

  @Test("What is not said follows from where the repository is")
  func defaults() throws {
    #expect(
      try lines(.init(), "git@github.com:harbor/handbook.git") == [
        "backend: { name: github, repo: harbor/handbook, branch: main }"
      ])
    #expect(
      try lines(.init(), "https://codeberg.org/harbor/handbook", branch: "pages").joined().contains(
        "api_root: \"https://codeberg.org/api/v1\""))
    var own = EditorBackend.Wishes()
    own.host = .gitlab
    own.application = "0a1b"
    let found = try lines(own, "https://git.example.org/a/b/c.git").joined(separator: "\n")
    for line in [
      "repo: a/b/c", "auth_type: pkce", "app_id: 0a1b", "base_url: \"https://git.example.org\"",
      "api_root: \"https://git.example.org/api/v4\"",
    ] {
      #expect(found.contains(line))
    }
  }

  @Test("Another host than the origin’s needs a repository of its own")
  func otherHost() throws {
    var wishes = EditorBackend.Wishes()
    wishes.host = .gitlab
    #expect(throws: DraftFault.self) { try lines(wishes, "https://github.com/harbor/handbook") }
    wishes.repository = "a/b"
    #expect(
      try lines(wishes, "https://github.com/harbor/handbook") == [
        "backend: { name: gitlab, repo: a/b, branch: main }"
      ])
  }

  @Test(
    "What is missing is asked for", arguments: [nil, "https://git.example.org/a/b.git"])
  func faults(origin: String?) {
    let fault = #expect(throws: DraftFault.self) { try lines(.init(), origin) }
    #expect(fault?.help?.hasPrefix("give --backend") == true)
  }

  @Test("A repository is written with its owner")
  func wrongRepository() {
    var wishes = EditorBackend.Wishes()
    wishes.host = .github
    wishes.repository = "handbook"
    let fault = #expect(throws: DraftFault.self) { try lines(wishes) }
    #expect(fault?.message == "‘handbook’ is no repository")
  }

  @Test("A service in between needs no repository, and neither does none at all")
  func withoutRepository() throws {
    var wishes = EditorBackend.Wishes()
    wishes.host = .gitGateway
    #expect(try lines(wishes) == ["backend: { name: git-gateway, branch: main }"])
    wishes.host = .testRepo
    #expect(try lines(wishes) == ["backend: { name: test-repo }"])
  }
}
