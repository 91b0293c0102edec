import Testing

@testable import SiteRendering

@Suite("Sitemaps")
struct SitemapTests {
  private func texts(_ files: [Sitemap.File]) -> [String] {
    files.map { $0.name + "\n" + String(decoding: $0.bytes, as: UTF8.self) }
  }

  private let pages = [
    Sitemap.Page(url: "https://example.org/", lastModified: 1_770_141_600),
    Sitemap.Page(url: "https://example.org/a'b&c/"),
    Sitemap.Page(url: "https://example.org/d/"),
  ]

  @Test("A few pages make one file")
  func oneFile() {
    #expect(
      texts(Sitemap(pages: pages).files(siteURL: "https://example.org/")) == [
        """
        sitemap.xml
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <url><loc>https://example.org/</loc><lastmod>2026-02-03T18:00:00Z</lastmod></url>
        <url><loc>https://example.org/a&#39;b&amp;c/</loc></url>
        <url><loc>https://example.org/d/</loc></url>
        </urlset>

        """
      ])
  }

  @Test("More pages than a file may list make several, and an index")
  func severalFiles() {
    let files = Sitemap(pages: pages).files(
      siteURL: "https://example.org/a&b/", limits: .init(pages: 2))
    #expect(files.map(\.name) == ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"])
    #expect(
      texts(files).first == """
        sitemap.xml
        <?xml version="1.0" encoding="UTF-8"?>
        <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <sitemap><loc>https://example.org/a&amp;b/sitemap-1.xml</loc></sitemap>
        <sitemap><loc>https://example.org/a&amp;b/sitemap-2.xml</loc></sitemap>
        </sitemapindex>

        """)
    #expect(
      texts(files).last == """
        sitemap-2.xml
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <url><loc>https://example.org/d/</loc></url>
        </urlset>

        """)
  }

  @Test("No file grows beyond its number of bytes, and none is without pages")
  func bytes() {
    let sitemap = Sitemap(pages: pages)
    let whole = sitemap.files(siteURL: "")[0].bytes.count
    #expect(sitemap.files(siteURL: "", limits: .init(bytes: whole)).count == 1)
    let files = sitemap.files(siteURL: "", limits: .init(bytes: whole - 1))
    #expect(files.count == 3)
    #expect(files.dropFirst().allSatisfy { $0.bytes.count < whole })
    #expect(sitemap.files(siteURL: "", limits: .init(bytes: 0)).count == 4)
  }

  @Test("50,000 pages fit into one file and no more")
  func protocolLimit() {
    let full = Sitemap(pages: Array(repeating: .init(url: "https://example.org/"), count: 50_000))
    #expect(full.files(siteURL: "https://example.org/").count == 1)
    let more = Sitemap(pages: full.pages + [.init(url: "https://example.org/x/")])
    #expect(more.files(siteURL: "https://example.org/").count == 3)
  }

  @Test("A site without pages has an empty sitemap")
  func empty() {
    #expect(
      texts(Sitemap(pages: []).files(siteURL: "https://example.org/")) == [
        """
        sitemap.xml
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        </urlset>

        """
      ])
  }
}
