package import HandbookModel

/// What a site is made for.
package struct RenderingOptions: Sendable {
  package var audience: Audience
  package var includesDrafts: Bool
  /// Where the site is published: an absolute URL that ends in `/`; nil where nobody said.
  package var baseURL: String?
  /// The time of the build: seconds after 1970-01-01T00:00Z.
  package var now: Int
  /// Whether an author looks at it while writing: browsers then keep none of its pages.
  package var isPreview = false
  /// Name and version of what makes the site, for its pages' footers.
  package var generator: String

  package init(
    audience: Audience, includesDrafts: Bool, baseURL: String?, now: Int, generator: String
  ) {
    self.audience = audience
    self.includesDrafts = includesDrafts
    self.baseURL = baseURL
    self.now = now
    self.generator = generator
  }
}
