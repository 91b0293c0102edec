/// For whom a site is made.
package enum Audience: String, CaseIterable, Sendable {
  /// Everybody: the site is made as if what is for members had never been written.
  case `public`
  case members
}
