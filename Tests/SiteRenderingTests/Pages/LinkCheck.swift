import Testing

@testable import SiteRendering

/// Follows every link of every page, as a browser does.
struct LinkCheck {
  /// Each as `PAGE: ADDRESS`.
  private(set) var broken: [String] = []
  /// Links within the site.
  private(set) var count = 0

  private let paths: Set<String>
  private let ids: [String: Set<String>]
  private let base: String

  /// - Parameter base: the path of the site's URL, which links of the page for errors start with.
  init(_ site: BuiltSite, base: String) throws {
    let pages = site.pages
    paths = Set(site.paths)
    ids = Dictionary(pages.map { ($0.path, Set($0.ids)) }) { first, _ in first }
    self.base = base
    for page in pages {
      for address in page.addresses where !Self.isExternal(address) {
        count += 1
        if !leadsSomewhere(address, on: page) { broken.append("\(page.path): \(address)") }
      }
    }
  }

  private static func isExternal(_ address: String) -> Bool {
    ["https:", "webcal:", "mailto:", "tel:"].contains { address.hasPrefix($0) }
  }

  private func leadsSomewhere(_ address: String, on page: PageText) -> Bool {
    let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    guard let path = target(String(parts[0]), on: page).flatMap(PercentEncoding.decoded),
      paths.contains(path)
    else { return false }
    if parts.count == 1 { return true }
    let fragment = PercentEncoding.decoded(String(parts[1]))
    return fragment.map { ids[path]?.contains($0) == true } ?? false
  }

  /// - Returns: nil for a reference that leads out of the site.
  private func target(_ reference: String, on page: PageText) -> String? {
    if reference.isEmpty { return page.path }
    if page.path == "404.html" {
      return reference.hasPrefix(base) ? String(reference.dropFirst(base.count)) : nil
    }
    guard !reference.hasPrefix("/") else { return nil }
    var parts = page.path.split(separator: "/").dropLast()
    for part in reference.split(separator: "/") {
      if part != ".." {
        parts.append(part)
      } else if parts.popLast() == nil {
        return nil
      }
    }
    return parts.joined(separator: "/")
  }
}
