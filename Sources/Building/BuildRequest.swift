import Foundation
import HandbookModel

/// What is to be built, for whom, and where to.
package struct BuildRequest: Sendable {
  /// The folder that holds `content`.
  package var site: String
  /// The folder to publish to.
  package var output: String
  /// Whether the site is for members; else it is made as if what is for them had never been written.
  package var isForMembers = false
  var audience: Audience { isForMembers ? .members : .public }
  /// Whether warnings count as errors.
  package var isStrict = false
  package var includesDrafts = false
  /// Whether what git knows of the content is asked.
  package var usesHistory = true
  /// Where the site is published, in place of the `url` of its settings: an absolute URL that ends
  /// in `/`.
  package var baseURL: String?
  /// What pages call now.
  package var now: BuildTime
  /// Whether the site is made for somebody who writes it, and is seen by nobody else.
  var isPreview = false
  /// How many threads work.
  package var jobs = ProcessInfo.processInfo.activeProcessorCount
  /// How many bytes the text of one page may have.
  package var sizeLimit = 256 << 10
  /// Name and version of the program, for the footers of pages.
  package var generator: String

  /// - Parameter output: `_site` in the site's folder where it is nil.
  package init(site: String, output: String? = nil, now: BuildTime, generator: String) {
    self.site = site
    self.output = output ?? site + "/_site"
    self.now = now
    self.generator = generator
  }
}
