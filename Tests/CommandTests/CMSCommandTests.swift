import Foundation
import Testing

struct CMSCommandTests {
  let site: TemporaryFolder

  init() throws {
    site = try TemporaryFolder()
    let begun = try Command.run("init", "--yes", "--now", "2026-11-30", in: site.path)
    #expect(begun.status == 0)
  }

  private func run(_ arguments: String...) throws -> Command.Result {
    try Command.run(arguments: arguments, in: site.path)
  }

  private func build() throws -> Command.Result {
    try run("build", "--strict", "--now", "2026-11-30")
  }

  private func cms(_ arguments: String...) throws -> Command.Result {
    try Command.run(
      arguments: ["cms", "--backend", "github", "--repo", "harbor/handbook"] + arguments,
      in: site.path)
  }

  private func config(_ folder: String = "_site/admin") throws -> String {
    try site.read(folder + "/config.yml")
  }

  @Test("The page joins the site that was built, and goes with it at the next build")
  func inSite() throws {
    #expect(try build().status == 0)
    let result = try cms()
    #expect(result.status == 0)
    #expect(result.messages == "")
    #expect(
      result.output == """
        Written: index.html and config.yml in _site/admin
          for Sveltia CMS 0.221.1 and github harbor/handbook: 5 folders and 2 single files

        The page loads the editor from unpkg.com; --script takes a copy instead.
        Publish the site, and open admin/ at its address.

        """)
    let page = try site.read("_site/admin/index.html")
    #expect(
      page.contains(#"<script src="https://unpkg.com/@sveltia/cms@0.221.1/dist/sveltia-cms.js">"#))
    #expect(try cms().output.hasPrefix("Left as they are: "))
    #expect(try cms("--editor", "decap").output.hasPrefix("Written anew: "))
    #expect(try site.read("_site/admin/index.html").contains("/decap-cms@3.10.0/"))
    // The next build may replace the folder, and leaves nothing of it.
    #expect(try build().status == 0)
    #expect(!site.exists("_site/admin"))
  }

  @Test("Forms are for the folders that ‘new’ writes to")
  func folders() throws {
    #expect(try cms("--output", "edit").status == 0)
    let config = try config("edit")
    for folder in ["meetings", "teams", "people", "outcomes"] {
      #expect(config.contains("    folder: content/\(folder)\n"))
    }
    #expect(config.contains("    folder: content\n"))
    #expect(config.contains("file: content/index.md\n"))
    #expect(config.contains("file: content/site.yaml\n"))
    #expect(config.contains("slug: \"{{fields.starts | date('YYYY-MM-DD')}}-{{slug}}\"\n"))
    #expect(config.contains("collection: people\n"))
  }

  @Test("Without a built site it says what to do, and writes nothing")
  func withoutSite() throws {
    let result = try cms()
    #expect(result.status == 1)
    #expect(
      result.messages == """
        copsite: no site was built in ‘_site’
          help: build it first (copsite build), or name a folder with --output

        """)
    #expect(!site.exists("_site"))
  }

  @Test(
    "Files of others are overwritten only if asked for", arguments: ["index.html", "config.yml"])
  func foreign(_ name: String) throws {
    try site.write("edit/" + name, "mine")
    let result = try cms("--output", "edit")
    #expect(result.status == 1)
    #expect(result.messages.contains("‘edit/\(name)’ is there already"))
    #expect(try site.read("edit/" + name) == "mine")
    #expect(try site.names(in: "edit") == [name])
    #expect(try cms("--output", "edit", "--force").output.hasPrefix("Written anew: "))
    #expect(try site.read("edit/" + name) != "mine")
  }

  @Test("A page of the site with that address is not overwritten")
  func ownPage() throws {
    try site.write("content/admin.md", "---\ntitle: Administration\n---\nWho does it.\n")
    #expect(try build().status == 0)
    let page = try site.read("_site/admin/index.html")
    #expect(try cms().status == 1)
    #expect(try site.read("_site/admin/index.html") == page)
    #expect(try build().status == 0)
  }

  @Test("The site's own first page is not overwritten, not even if asked for")
  func siteItself() throws {
    #expect(try build().status == 0)
    let page = try site.read("_site/index.html")
    let result = try cms("--output", "_site", "--force")
    #expect(result.status == 1)
    #expect(result.messages.contains("help: give a folder in it: _site/admin\n"))
    #expect(try site.read("_site/index.html") == page)
  }

  @Test("Nothing is written among the content", arguments: ["content", "content/admin"])
  func amongContent(_ folder: String) throws {
    let result = try cms("--output", folder)
    #expect(result.status == 2)
    #expect(!site.exists(folder + "/config.yml"))
  }

  @Test("What is for members only is not named to the public")
  func members() throws {
    try site.write(
      "content/index.md", "---\ntitle: Home\n---\nWelcome.\n")
    try site.write(
      "content/quiet/index.md",
      "---\nkind: community\ntitle: Quiet room\nvisibility: members\n---\n")
    try site.write(
      "content/quiet/meetings/2027-01-12-a.md", "---\ntitle: A\nstarts: 2027-01-12\n---\n")
    #expect(try cms("--output", "edit").status == 0)
    #expect(try !config("edit").lowercased().contains("quiet"))
    #expect(try cms("--output", "edit", "--audience", "members").status == 0)
    #expect(try config("edit").contains("Quiet room"))
  }

  @Test("What is not offered is told, with the place that keeps it from being")
  func omissions() throws {
    let path = "content/meetings/2026-12-15-kickoff.md"
    let text = try site.read(path)
    try site.write(
      path,
      text.replacingOccurrences(
        of: "place: Public library", with: "place: { name: Public library, room: 007 }"))
    let result = try cms("--output", "edit")
    #expect(
      result.output.contains(
        """
        Not offered, because an editor would not keep how somebody has written it:
          Meetings: place (content/meetings/2027-01-12-what-we-heard.md:5:8)

        Put these in quotes: an editor that saves the file would change them:
          \(path):6:38: 007

        """))
    #expect(try !config("edit").contains("name: place\n"))
  }

  @Test("The repository is the one that the folder comes from, without who signs in to it")
  func origin() throws {
    _ = try Command.shell(
      "git init -q . && git remote add origin https://robin:secret@github.com/harbor/handbook.git",
      in: site.path)
    let result = try run("cms", "--output", "edit")
    #expect(result.status == 0)
    let config = try config("edit")
    #expect(config.contains("backend: { name: github, repo: harbor/handbook, branch: main }\n"))
    #expect(!config.contains("secret") && !config.contains("robin"))
  }

  @Test("A site below the root of its repository keeps its path")
  func below() throws {
    try site.write("docs/content/index.md", "---\ntitle: Home\n---\n")
    _ = try Command.shell("git init -q .", in: site.path)
    let result = try run(
      "cms", "docs", "--backend", "github", "--repo", "a/b", "--output", "edit")
    #expect(result.status == 0)
    #expect(try config("edit").contains("file: docs/content/index.md\n"))
  }

  @Test(
    "What HTML could not hold, or no editor understands, is refused",
    arguments: [
      ["--script", "ftp://example.org/a.js"], ["--script", "https://example.org/<x>"],
      ["--script", ""],
      ["--integrity", "md5-abc"], ["--base-url", "sign-in"], ["--editor", "vim"],
      ["--backend", "ftp"],
    ])
  func refused(_ arguments: [String]) throws {
    #expect(try Command.run(arguments: ["cms"] + arguments, in: site.path).status == 64)
  }

  @Test("An editor that cannot reach a backend says which one can")
  func unsupported() throws {
    let result = try run("cms", "--backend", "git-gateway", "--output", "edit")
    #expect(result.status == 1)
    #expect(result.messages.contains("help: take Decap CMS: --editor decap\n"))
    #expect(
      try run("cms", "--backend", "git-gateway", "--editor", "decap", "--output", "edit").status
        == 0)
  }

  @Test("A copy of the editor is put beside the page, and is the build’s to replace")
  func copy() throws {
    #expect(try build().status == 0)
    try site.write("editors/sveltia-cms.js", "first")
    for text in ["first", "second"] {
      try site.write("editors/sveltia-cms.js", text)
      let result = try cms("--script", "editors/sveltia-cms.js")
      #expect(result.status == 0)
      #expect(
        result.output.contains(": index.html, config.yml and sveltia-cms.js in _site/admin\n"))
      #expect(!result.output.contains("unpkg.com"))
      #expect(try site.read("_site/admin/sveltia-cms.js") == text)
    }
    #expect(
      try site.read("_site/admin/index.html").contains(#"<script src="sveltia-cms.js"></script>"#))
    #expect(try build().status == 0)
    #expect(!site.exists("_site/admin"))
  }

  @Test("Another file is not overwritten by a copy of an editor")
  func foreignCopy() throws {
    try site.write("editor.js", "editor")
    #expect(try cms("--output", "edit").status == 0)
    try site.write("edit/editor.js", "mine")
    #expect(try cms("--output", "edit", "--script", "editor.js").status == 1)
    #expect(try site.read("edit/editor.js") == "mine")
  }

  @Test(
    "A copy that is missing, or that no page could name, is refused",
    arguments: [("none.js", Int32(2)), ("an editor.js", 1), ("config.yml", 1), ("content", 2)])
  func wrongCopy(_ path: String, _ status: Int32) throws {
    try site.write("an editor.js", "x")
    try site.write("config.yml", "x")
    #expect(try cms("--output", "edit", "--script", path).status == status)
    #expect(!site.exists("edit"))
  }

  @Test("The page says what the script must be")
  func integrity() throws {
    let result = try cms(
      "--output", "edit", "--script", "https://example.org/editor.js", "--integrity",
      "sha384-ab+/c=")
    #expect(result.status == 0)
    let script =
      #"<script src="https://example.org/editor.js" integrity="sha384-ab+/c=" "#
      + #"crossorigin="anonymous"></script>"#
    #expect(try site.read("edit/index.html").contains(script))
  }
}
