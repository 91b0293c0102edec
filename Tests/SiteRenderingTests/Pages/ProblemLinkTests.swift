import HandbookModel
import Testing

@testable import SiteRendering

@Suite("Where a reader can report a problem")
struct ProblemLinkTests {
  private func link(
    repository: String? = nil, contact: String? = nil, problems: String? = nil,
    edit: (inout SiteFixture) -> Void = { _ in }
  ) throws -> String? {
    var source = SiteFixture()
    source.baseURL = "https://example.org/"
    source.settings.repository = repository.map { SiteSettings.Repository(url: $0) }
    source.settings.contact = contact
    source.settings.problems = problems
    source.add("a.md", title: "A & B")
    edit(&source)
    return try source.build().page("a/index.html").addresses(ofLinks: "Report a problem").first?
      .replacing("&amp;", with: "&")
  }

  private let title = "Problem%20on%20%E2%80%9CA%20%26%20B%E2%80%9D"
  private let text =
    "This%20is%20about%20https%3A%2F%2Fexample.org%2Fa%2F.%20"
    + "What%20is%20wrong%2C%20or%20missing%3F%0A%0A"

  @Test("It opens a new issue at the host of the repository, with title and address")
  func issue() throws {
    #expect(
      try link(repository: "https://git.example.org/x/y.git", contact: "a@b.example")
        == "https://git.example.org/x/y/issues/new?title=\(title)&body=\(text)")
    #expect(
      try link(repository: "https://gitlab.com/x/y/")
        == "https://gitlab.com/x/y/-/issues/new?issue%5Btitle%5D=\(title)"
        + "&issue%5Bdescription%5D=\(text)")
  }

  @Test("Without a repository it is a letter to the contact; else there is none")
  func letter() throws {
    #expect(
      try link(contact: "a@b.example") == "mailto:a@b.example?subject=\(title)&body=\(text)")
    #expect(try link(contact: "Ask at the desk") == nil)
    #expect(try link() == nil)
  }

  @Test("What the site says goes first; a letter is filled in, a form is not")
  func own() throws {
    let repository = "https://git.example.org/x/y"
    #expect(
      try link(repository: repository, problems: "https://example.org/form?a=1")
        == "https://example.org/form?a=1")
    #expect(
      try link(repository: repository, problems: "mailto:c@d.example?cc=e@f.example")
        == "mailto:c@d.example?cc=e@f.example&subject=\(title)&body=\(text)")
  }

  @Test("Builds for members, or with drafts, give titles and addresses to no host")
  func members() throws {
    let repository = "https://git.example.org/x/y"
    #expect(try link(repository: repository) { $0.audience = .members } == nil)
    #expect(try link(repository: repository) { $0.includesDrafts = true } == nil)
    #expect(
      try link(repository: repository, contact: "a@b.example") { $0.audience = .members }?
        .hasPrefix("mailto:") == true)
  }
}
