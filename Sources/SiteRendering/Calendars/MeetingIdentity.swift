import Diagnostics
import HandbookModel

/// What calendar programs know meetings by (RFC 5545, 3.8.4.7): the same in every calendar and
/// every build, also after a meeting's file was renamed.
struct MeetingIdentity: Sendable {
  /// Stands for the site's name where nobody said where it is published.
  private static let unknownHost = "copsite.invalid"

  private let host: String
  /// Of the site below its host, as several handbooks may share one: empty, or ending in `/`.
  private let folder: String

  init(baseURL: String?) {
    host = baseURL.flatMap(Self.host) ?? Self.unknownHost
    folder = baseURL.map(Self.folder) ?? ""
  }

  /// What the author says, else the address; that which a meeting had at first, if it was renamed.
  func uid(of entry: Entry, _ meeting: Meeting, in handbook: Handbook) -> String {
    if let uid = meeting.uid, !uid.isEmpty, handbook.hiddenName(in: uid) == nil { return uid }
    return folder + entry.firstPath + "@" + host
  }

  /// `handbook/` in `https://example.org:8080/handbook/`.
  private static func folder(of url: String) -> String {
    guard let scheme = url.firstRange(of: "://") else { return "" }
    let path = url[scheme.upperBound...].prefix { !"?#".contains($0) }
    let parts = path.split(separator: "/").dropFirst()
    return parts.isEmpty ? "" : parts.joined(separator: "/") + "/"
  }

  /// `example.org` in `https://example.org:8080/handbook/`.
  private static func host(of url: String) -> String? {
    guard let scheme = url.firstRange(of: "://") else { return nil }
    let authority = url[scheme.upperBound...].prefix { !"/?#".contains($0) }
    let name = authority.split(separator: "@").last?.prefix { $0 != ":" } ?? ""
    return name.isEmpty ? nil : name.lowercased()
  }
}
