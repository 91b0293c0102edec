import Diagnostics
import HandbookModel

/// What calendar programs know meetings by (RFC 5545, 3.8.4.7): the same in every calendar and
/// every build, also after a meeting's file was renamed.
struct MeetingIdentity: Sendable {
  /// Stands for the site's name where nobody said where it is published.
  private static let unknownHost = "copsite.invalid"

  private let host: String

  init(baseURL: String?) {
    host = baseURL.flatMap(Self.host) ?? Self.unknownHost
  }

  /// What the author says, else the address; that which a meeting had at first, if it was renamed.
  func uid(of entry: Entry, _ meeting: Meeting, in handbook: Handbook) -> String {
    if let uid = meeting.uid, !uid.isEmpty, handbook.hiddenName(in: uid) == nil { return uid }
    return entry.firstPath + "@" + host
  }

  /// `example.org` in `https://example.org:8080/handbook/`.
  private static func host(of url: String) -> String? {
    guard let scheme = url.firstRange(of: "://") else { return nil }
    let authority = url[scheme.upperBound...].prefix { !"/?#".contains($0) }
    let name = authority.split(separator: "@").last?.prefix { $0 != ":" } ?? ""
    return name.isEmpty ? nil : name.lowercased()
  }
}
