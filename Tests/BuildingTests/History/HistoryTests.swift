import Foundation
import HandbookModel
import Testing

@testable import Building

@Suite("What version control knows of pages")
struct HistoryTests {
  @Test(
    "Changes after the first version count, and the last says when; what is not committed does not")
  func changes() throws {
    let repository = try TestRepository()
    try repository.write("content/a.md", "1")
    try repository.write("content/b.md", "1")
    try repository.commit("2026-01-01")
    try repository.write("content/a.md", "2")
    try repository.commit("2026-01-02")
    try repository.write("content/a.md", "3")
    try repository.commit("2026-01-05")
    try repository.write("content/a.md", "4")
    try repository.write("content/new.md", "1")
    #expect(try repository.revision("a.md") == "2 on 2026-01-05")
    #expect(try repository.revision("b.md") == "0 on 2026-01-01")
    #expect(try repository.revision("new.md") == nil)
  }

  @Test("A rename is a change of the same page; a copy is a new page")
  func renames() throws {
    let repository = try TestRepository()
    let text = "A page with enough words in it to be known again when it was changed a little.\n"
    try repository.write("content/a.md", text)
    try repository.commit("2026-01-01")
    try repository.move("content/a.md", to: "content/b/c.md")
    try repository.write("content/b/c.md", text + "More.\n")
    try repository.commit("2026-01-02")
    try repository.write("content/copy.md", text + "More.\n")
    try repository.commit("2026-01-03")
    #expect(try repository.revision("a.md") == nil)
    #expect(try repository.revision("b/c.md") == "1 on 2026-01-02")
    #expect(try repository.revision("copy.md") == "0 on 2026-01-03")
  }

  @Test("A page that was removed and made again goes on counting")
  func again() throws {
    let repository = try TestRepository()
    try repository.write("content/index.md", "Home")
    try repository.write("content/a.md", "One")
    try repository.commit("2026-01-01")
    try repository.remove("content/a.md")
    try repository.commit("2026-01-02")
    #expect(try repository.revision("a.md") == nil)
    try repository.write("content/a.md", "Something else")
    try repository.commit("2026-01-03")
    #expect(try repository.revision("a.md") == "2 on 2026-01-03")
  }

  @Test("Changes on a branch count once it is merged, those of the merge too")
  func merges() throws {
    let repository = try TestRepository()
    let text = (1...20).map { "Line \($0)\n" }.joined()
    try repository.write("content/a.md", text)
    try repository.write("content/kept.md", "Kept")
    try repository.commit("2026-01-01")
    try repository.git("checkout", "--quiet", "-b", "side")
    try repository.write("content/a.md", text + "Side\n")
    try repository.remove("content/kept.md")
    try repository.commit("2026-01-03")
    try repository.git("checkout", "--quiet", "main")
    try repository.move("content/a.md", to: "content/b.md")
    try repository.commit("2026-01-02")
    #expect(try repository.revision("b.md") == "1 on 2026-01-02")
    try repository.git("merge", "--quiet", "--no-commit", "side", at: "2026-01-04")
    try repository.write("content/kept.md", "Kept")
    try repository.commit("2026-01-04")
    #expect(try repository.revision("b.md") == "2 on 2026-01-04")
    #expect(try repository.revision("a.md") == nil)
    // The branch that removed it was overruled without a change.
    #expect(try repository.revision("kept.md")?.hasSuffix("on 2026-01-03") == true)
  }

  @Test(
    "A site in a folder of a repository, with any names", arguments: ["docs/the site", "d\"q\n"])
  func folders(site: String) throws {
    let repository = try TestRepository(site: site)
    try repository.folder.write("content/a b.md", "Not of this site")
    try repository.write("content/a b.md", "1")
    try repository.write("content/x/„é“.md", "1")
    try repository.write("content/:(top)*.md", "1")
    try repository.commit("2026-01-01")
    try repository.write("content/a b.md", "2")
    try repository.folder.write("content/a b.md", "Changed")
    try repository.commit("2026-01-02")
    #expect(try repository.revision("a b.md") == "1 on 2026-01-02")
    #expect(try repository.revision("x/„é“.md") == "0 on 2026-01-01")
    #expect(try repository.revision(":(top)*.md") == "0 on 2026-01-01")
  }

  @Test("No setting of a user changes what is read")
  func settings() throws {
    let repository = try TestRepository(site: "docs")
    try repository.write("content/a.md", "1")
    try repository.commit("2026-01-01")
    try repository.move("content/a.md", to: "content/b.md")
    try repository.commit("2026-01-02")
    for setting in [
      "log.showSignature=true", "log.follow=true", "log.showRoot=false", "log.diffMerges=off",
      "log.mailmap=true", "diff.relative=true", "diff.renames=copies", "diff.external=false",
      "diff.orderFile=/nowhere", "color.ui=always", "core.quotePath=true", "core.pager=false",
      "core.abbrev=4", "format.pretty=fuller", "log.abbrevCommit=true", "log.decorate=full",
    ] {
      let (name, value) = (setting.split(separator: "=")[0], setting.split(separator: "=")[1])
      try repository.git("config", String(name), String(value))
    }
    #expect(try repository.revision("b.md") == "1 on 2026-01-02")
  }

  @Test("A second work tree, whose .git is a file, knows the same")
  func workTree() throws {
    let repository = try TestRepository()
    try repository.write("content/a.md", "1")
    try repository.commit("2026-01-01")
    try repository.git("worktree", "add", "--quiet", "other", "-b", "other")
    let place = try ContentPlace(ofSite: repository.folder("other"))
    guard case .known(let history) = try History.read(of: place, control: BuildControl()) else {
      Issue.record("Nothing is known.")
      return
    }
    #expect(history.versions.revision(of: "a.md")?.text == "0 on 2026-01-01")
  }

  @Test("Without a repository, or a commit, there is nothing to know and nothing to say")
  func nothing() throws {
    let folder = try TemporaryFolder()
    try folder.write("content/a.md", "1")
    let place = try ContentPlace(ofSite: folder.path)
    guard case .none = try History.read(of: place, control: BuildControl()) else {
      Issue.record("Something is known.")
      return
    }
    let repository = try TestRepository()
    try repository.write("content/a.md", "1")
    guard case .none = try repository.outcome else {
      Issue.record("Something is known of no commit.")
      return
    }
  }

  @Test("Of a shallow clone nothing is claimed")
  func shallow() throws {
    let repository = try TestRepository()
    try repository.write("content/a.md", "1")
    try repository.commit("2026-01-01")
    try repository.write("content/a.md", "2")
    try repository.commit("2026-01-02")
    try repository.git(
      "clone", "--quiet", "--depth=1", "file://" + repository.folder.path, "clone")
    let place = try ContentPlace(ofSite: repository.folder("clone"))
    guard case .unused(.shallow) = try History.read(of: place, control: BuildControl()) else {
      Issue.record("It is not noticed.")
      return
    }
  }

  @Test("A repository that git cannot read is a note with git's own words")
  func broken() throws {
    let repository = try TestRepository()
    try repository.write("content/a.md", "1")
    try repository.commit("2026-01-01")
    try repository.folder.write(".git/config", "[core\n")
    guard case .unused(.failed(.refused(let words))) = try repository.outcome else {
      Issue.record("It is not noticed.")
      return
    }
    #expect(words.contains("bad config"))
  }

  @Test("A stopped build does not wait for git")
  func stop() throws {
    let repository = try TestRepository()
    try repository.write("content/a.md", "1")
    try repository.commit("2026-01-01")
    let control = BuildControl()
    control.stop()
    #expect(throws: BuildFailure.interrupted) {
      try History.read(of: try repository.place, control: control)
    }
  }
}
