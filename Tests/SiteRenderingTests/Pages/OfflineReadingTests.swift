import HandbookModel
import Testing

@testable import SiteRendering

@Suite("Reading without a connection")
struct OfflineReadingTests {
  private func worker(_ offline: SiteSettings.Offline, _ audience: Audience) throws -> String {
    var source = SiteFixture()
    source.settings.offline = offline
    source.audience = audience
    let site = try source.build()
    let isAsked = try site.page("index.html").contains("data-worker=\"sw.js\"")
    let file = try #require(site.outputs.first { $0.path == "sw.js" })
    guard case .bytes(let bytes) = file.content else { return "" }
    let isOff = String(decoding: bytes, as: UTF8.self).contains("isOff = true")
    #expect(isAsked != isOff)
    return isOff ? "off" : "on"
  }

  @Test("It is on for the public, and for members only if the site says so")
  func audiences() throws {
    #expect(try worker(.public, .public) == "on")
    #expect(try worker(.public, .members) == "off")
    #expect(try worker(.members, .members) == "on")
    #expect(try worker(.off, .public) == "off")
  }

  @Test("What every page needs is kept with the page that says that there is no connection")
  func files() throws {
    var source = SiteFixture()
    source.add("a/b.md", title: "B")
    let site = try source.build()
    let file = try #require(site.outputs.first { $0.path == "sw.js" })
    guard case .bytes(let bytes) = file.content else { return }
    let needed = String(decoding: bytes, as: UTF8.self).matches(of: #/"([^"]*\.\w+)"/#)
      .map { String($0.1) }
    #expect(needed.first == "offline.html" && needed.contains("assets/style.css"))
    #expect(Set(needed).isSubset(of: site.paths))
    let page = try site.page("a/b/index.html")
    let used = page.html.matches(of: #/(?:src|href)="[./]*(assets/[^"]*)"/#).map { String($0.1) }
    #expect(!used.isEmpty && Set(used).isSubset(of: needed))
    let offline = try site.page("offline.html")
    #expect(offline.contains("<meta name=\"robots\" content=\"noindex\">"))
    #expect(offline.contains("href=\"assets/style.css\"") && offline.contains("assets/offline.js"))
  }
}
