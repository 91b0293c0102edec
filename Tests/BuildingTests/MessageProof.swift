import Diagnostics
import Foundation
import HandbookModel
import Testing

@testable import Building
@testable import SiteRendering

/// What copsite says of the example of a message's page, before and after its mend.
///
/// A site of a few files is enough for nearly all messages; `circumstances` has the others.
struct MessageProof {
  let broken: Set<String>
  let mended: Set<String>

  /// What must be so besides what the page says, by code.
  enum Circumstance {
    /// Somebody looks who may not read everything: tests often run as the superuser, who may.
    case withoutPrivileges
    /// Other sites are asked, by a `curl` that finds all but what is “no longer there”.
    case askingOtherSites
    /// The default theme has what every theme lacks that leaves it out, so no site can show this:
    /// the theme itself is broken, and the page has no example.
    case withTheme(files: [ThemeFile], InterfaceStrings)
  }

  static let circumstances: [String: @Sendable () throws -> Circumstance] = [
    "unreadable-file": { .withoutPrivileges },
    "unreadable-folder": { .withoutPrivileges },
    "broken-external-link": { .askingOtherSites },
    "missing-template": {
      let files = ThemeFolder.standard.filter { $0.path != "page.mustache" }
      return .withTheme(files: files, try ThemeLanguage(tag: "en").words())
    },
    "missing-string": { try brokenStrings { $0["page_title"] = nil } },
    "missing-plural-form": {
      try brokenStrings { entries in
        let place = try #require(entries["meetings_count"]).place
        entries["meetings_count"] = Located(.plural([.one: "{count} meeting"]), at: place)
      }
    },
  ]

  private static func brokenStrings(
    _ change: (inout [String: Located<InterfaceStrings.Value>]) throws -> Void
  ) throws -> Circumstance {
    let whole = try ThemeLanguage(tag: "en").words()
    var entries = whole.entries
    try change(&entries)
    let strings = InterfaceStrings(language: "en", path: whole.path, entries: entries)
    return .withTheme(files: ThemeFolder.standard, strings)
  }

  init(of page: MessagePage) throws {
    let circumstance = try Self.circumstances[page.code]?()
    let example = try MessageExample("An example", of: page)
    let mend = try MessageExample("Mended", of: page)
    if case .withTheme(let files, let strings) = circumstance {
      #expect(example.isEmpty && mend.isEmpty)
      broken = Self.codes(ofTheme: files, strings)
      mended = Self.codes(ofTheme: ThemeFolder.standard, try ThemeLanguage(tag: "en").words())
      return
    }
    #expect(!example.isEmpty && !mend.isEmpty)
    let site = try TemporaryFolder()
    try site.makeFolder("content")
    try example.apply(in: site)
    broken = try Self.codes(of: site, circumstance)
    try mend.apply(in: site)
    mended = try Self.codes(of: site, circumstance)
  }

  private static func codes(
    ofTheme files: [ThemeFile], _ strings: InterfaceStrings
  ) -> Set<String> {
    Set(Theme.load(files: [], over: files, strings: strings).diagnostics.map(\.code.rawValue))
  }

  private static func codes(
    of site: TemporaryFolder, _ circumstance: Circumstance?
  ) throws -> Set<String> {
    let now = try #require(BuildTime(iso8601: "2026-03-01"))
    var request = BuildRequest(site: site.path, now: now, generator: "copsite")
    request.usesHistory = false
    // On the caller's thread, which may be one without privileges.
    request.jobs = 1
    let build = Build(request)
    let report =
      switch circumstance {
      case .withoutPrivileges: try Privileges.without { try build.check() }
      case .askingOtherSites: try build.check(external: try otherSites(in: site))
      case .withTheme, nil: try build.check()
      }
    return Set(report.diagnostics.sorted.map(\.code.rawValue))
  }

  private static func otherSites(in site: TemporaryFolder) throws -> ExternalCheck {
    try site.write(
      "bin/curl",
      """
      #!/bin/sh
      case "$*" in
        *no-longer-there*) printf 'HTTP/1.1 404 Not Found\\r\\n\\r\\n' ;;
        *) printf 'HTTP/1.1 200 OK\\r\\n\\r\\n' ;;
      esac

      """)
    chmod(site("bin/curl"), 0o755)
    var check = ExternalCheck()
    check.variables = ["PATH": site("bin"), "HOME": site.path]
    return check
  }
}
