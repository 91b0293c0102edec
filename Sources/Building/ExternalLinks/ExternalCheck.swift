import Diagnostics
import Foundation

/// Asks other sites whether what is linked to is still there: each address once, each site once a
/// second and by one at a time, several sites at once, and all within some minutes.
package struct ExternalCheck: Sendable {
  /// Whether addresses of calls are asked, too.
  package var includesJoinLinks = false
  /// Where what was found is kept; nil for the user's cache folder.
  package var cache: String?
  /// Of the process: where `curl` is, and the cache folder.
  var variables = ProcessInfo.processInfo.environment

  /// As many sites are asked at once.
  private static let mostSites = 8
  private static let pause: TimeInterval = 1
  private static let longestPause = 60
  private static let longestTime: TimeInterval = 600

  package init() {}

  /// - Parameter now: seconds after 1970-01-01T00:00Z, of the machine.
  func run(
    _ links: ExternalLinks, generator: String, now: Int, control: BuildControl
  ) throws -> (diagnostics: [Diagnostic], note: BuildNote?) {
    guard let program = ProgramPath.find("curl", in: variables) else {
      return ([], .noCurl)
    }
    let path = cache ?? LinkCache.standardPath(in: variables)
    var known = LinkCache(at: path)
    let unknown = links.links.filter { !known.knows($0.url, at: now) }
    let request = LinkRequest(
      program: program, control: control,
      userAgent: "\(generator.replacing(" ", with: "/")) (link check)")
    let answers = try ask(unknown.map(\.url), request, control)
    known.add(answers.filter { $0.value == .alive }.map(\.key), at: now)
    known.write(to: path)
    return (diagnostics(unknown, answers), note(unknown, answers))
  }

  private func ask(
    _ urls: [String], _ request: LinkRequest, _ control: BuildControl
  ) throws -> [String: LinkAnswer] {
    let deadline = Date(timeIntervalSinceNow: Self.longestTime)
    let sites = Dictionary(grouping: urls) { URL(string: $0)?.host?.lowercased() ?? "" }
      .sorted { $0.key < $1.key }.map(\.value)
    let workers = Workers(count: Self.mostSites, control: control)
    let answers = try workers.map(sites, .asking) { urls in
      try Self.ask(site: urls, request, until: deadline)
    }
    return Dictionary(answers.flatMap { $0 }) { first, _ in first }
  }

  /// One after the other, with a pause before each but the first.
  private static func ask(
    site urls: [String], _ request: LinkRequest, until deadline: Date
  ) throws -> [(String, LinkAnswer)] {
    var answers: [(String, LinkAnswer)] = []
    var isFirst = true
    func answer(_ url: String, isWhole: Bool, after wait: TimeInterval) throws -> LinkAnswer {
      if !isFirst { try rest(wait, request.control) }
      isFirst = false
      return try request.ask(url, isWhole: isWhole)
    }
    for url in urls where Date() < deadline {
      var found = try answer(url, isWhole: false, after: pause)
      if case .later(let seconds) = found {
        // Who says nothing, or wants longer, is left in peace.
        guard let seconds, seconds <= longestPause else { break }
        found = try answer(url, isWhole: false, after: max(pause, TimeInterval(seconds)))
      }
      if found == .wantsWholeRequest { found = try answer(url, isWhole: true, after: pause) }
      answers.append((url, found))
    }
    return answers
  }

  private static func rest(_ time: TimeInterval, _ control: BuildControl) throws {
    let end = Date(timeIntervalSinceNow: time)
    while Date() < end {
      try control.checkForStop()
      Thread.sleep(forTimeInterval: min(0.05, max(0, end.timeIntervalSinceNow)))
    }
  }

  // MARK: - Words

  private func diagnostics(
    _ links: [ExternalLinks.Link], _ answers: [String: LinkAnswer]
  ) -> [Diagnostic] {
    let isOnline = answers.values.contains { $0 != .noSuchSite && $0 != .unclear }
    return links.compactMap { link in
      switch answers[link.url] {
      case .broken(let reason): .brokenExternalLink(link, reason)
      // Without a network no name is found.
      case .noSuchSite where isOnline:
        .brokenExternalLink(link, "there is no site of that name")
      default: nil
      }
    }
  }

  private func note(
    _ links: [ExternalLinks.Link], _ answers: [String: LinkAnswer]
  ) -> BuildNote? {
    let isOnline = answers.values.contains { $0 != .noSuchSite && $0 != .unclear }
    let count = links.count { link in
      switch answers[link.url] {
      case .alive, .broken: false
      case .noSuchSite: !isOnline
      default: true
      }
    }
    return count == 0 ? nil : .unansweredLinks(count)
  }
}

extension BuildNote {
  fileprivate static let noCurl = BuildNote(
    message: "links to other sites were not checked: there is no program ‘curl’",
    help: "install curl, or leave out --external")

  fileprivate static func unansweredLinks(_ count: Int) -> BuildNote {
    BuildNote(
      message: count == 1
        ? "a link to another site got no clear answer"
        : "\(count) links to other sites got no clear answer",
      help: "some sites let no programs in, or are slow: follow such links yourself now and then")
  }
}

extension Diagnostic.Code {
  /// A link leads to nothing on another site.
  static let brokenExternalLink = Self("broken-external-link")
}

extension Diagnostic {
  /// One that stands in hundreds of places is told with some of them.
  private static let mostNotes = 20

  fileprivate static func brokenExternalLink(
    _ link: ExternalLinks.Link, _ reason: String
  ) -> Diagnostic {
    Diagnostic(
      .warning, .brokenExternalLink, "the link ‘\(link.url)’ leads to nothing: \(reason)",
      at: link.places[0],
      notes: link.places.dropFirst().prefix(mostNotes).map { Note("it is also here", at: $0) },
      help: "look for the new address, or take the link out")
  }
}
