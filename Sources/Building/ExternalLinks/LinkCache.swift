import Foundation

/// What was found at addresses of other sites, kept between runs so that nobody is asked twice in a
/// week. Only what is there is kept: what is broken may have been mended.
struct LinkCache: Codable, Sendable {
  private static let lifetime = 7 * 86_400

  private var version = 1
  /// Seconds after 1970-01-01T00:00Z, by address.
  private var found: [String: Int] = [:]

  /// Empty where there is no such file, or none that can be understood.
  init(at path: String?) {
    guard let path, let data = FileManager.default.contents(atPath: path),
      let read = try? JSONDecoder().decode(LinkCache.self, from: data), read.version == 1
    else { return }
    found = read.found
  }

  func knows(_ url: String, at now: Int) -> Bool {
    found[url].map { $0 <= now && now - $0 < Self.lifetime } ?? false
  }

  /// Adds what was found now, and forgets what is too old.
  mutating func add(_ urls: some Sequence<String>, at now: Int) {
    found = found.filter { knows($0.key, at: now) }
    for url in urls { found[url] = now }
  }

  /// That it cannot be written is no fault: the next run asks again.
  func write(to path: String?) {
    guard let path else { return }
    let url = URL(fileURLWithPath: path)
    try? FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try? JSONEncoder().encode(self).write(to: url, options: .atomic)
  }

  /// In the user's cache folder (XDG Base Directory Specification); nil where there is none.
  static func standardPath(in variables: [String: String]) -> String? {
    let named = variables["XDG_CACHE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let home = variables["HOME"].flatMap { $0.hasPrefix("/") ? $0 + "/.cache" : nil }
    return (named ?? home).map { $0 + "/copsite/links.json" }
  }
}
