import Building
import Foundation
import NIOHTTP1
import Synchronization

/// Decides what a browser is answered.
final class PreviewResponder: Sendable {
  /// Names that start with a dot are in no site.
  private static let own = ".copsite/"

  let streams = EventStreams()
  private let hosts: AllowedHosts
  private let preview = Mutex<Preview?>(nil)

  init(host: String) {
    hosts = AllowedHosts(listeningOn: host)
  }

  func show(_ preview: Preview) {
    self.preview.withLock { $0 = preview }
  }

  func response(to request: HTTPRequestHead) -> PreviewResponse {
    guard hosts.allow(request.headers.first(name: "host")) else {
      return .text(.misdirectedRequest, "This preview is not for that host.\n")
    }
    guard request.method == .GET || request.method == .HEAD else {
      var response = PreviewResponse.text(.methodNotAllowed, "Only GET and HEAD are answered.\n")
      response.headers.add(name: "allow", value: "GET, HEAD")
      return response
    }
    guard let path = Self.path(of: request.uri) else {
      return .text(.badRequest, "This address cannot be understood.\n")
    }
    return path.hasPrefix(Self.own)
      ? ownFile(String(path.dropFirst(Self.own.count)), request) : file(path, request)
  }

  /// The decoded path below the root, without its leading slash.
  private static func path(of uri: String) -> String? {
    let written = uri.prefix { $0 != "?" && $0 != "#" }
    guard written.hasPrefix("/"), let path = String(written.dropFirst()).removingPercentEncoding
    else { return nil }
    return path
  }

  // MARK: - The preview's own

  private func ownFile(_ name: String, _ request: HTTPRequestHead) -> PreviewResponse {
    let explained = "explain/"
    switch name {
    case "events": return PreviewResponse(.ok, type: "text/event-stream", .events)
    case "preview.js":
      return PreviewResponse(
        .ok, type: MediaType.of(name), .bytes(PackageResources.preview_js))
    case _ where name.hasPrefix(explained):
      let code = name.dropFirst(explained.count)
      if let page = MessagePage.all.first(where: { $0.code == code }) {
        return .text(.ok, ExplainCommand.text(of: page))
      }
    default: break
    }
    return .text(.notFound, "There is nothing at this address.\n")
  }

  // MARK: - The site's

  private func file(_ path: String, _ request: HTTPRequestHead) -> PreviewResponse {
    switch preview.withLock({ $0 })?.answer(to: path) ?? .notYet {
    case .bytes(let bytes):
      let type = path.isEmpty || path.hasSuffix("/") ? "html" : path
      return content(bytes, MediaType.of("." + type), .ok, request)
    case .file(let file): return copy(file, path, request)
    case .folder:
      var response = PreviewResponse.text(.movedPermanently, "")
      let (name, query) = Self.parts(request.uri)
      // Never the start of another host's address.
      let location = "/" + name.drop { $0 == "/" } + "/" + query
      response.headers.add(name: "location", value: location)
      return response
    case .nothing(let page): return content(page, MediaType.of(".html"), .notFound, request)
    case .notYet:
      return content(
        Array(Self.emptyPage.utf8), MediaType.of(".html"), .serviceUnavailable, request)
    }
  }

  private static func parts(_ uri: String) -> (path: Substring, query: Substring) {
    let end = uri.firstIndex(of: "?") ?? uri.endIndex
    return (uri[..<end], uri[end...])
  }

  private func content(
    _ bytes: [UInt8], _ type: String, _ status: HTTPResponseStatus, _ request: HTTPRequestHead
  ) -> PreviewResponse {
    var hasher = Hasher()
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    let tag = String(UInt64(bitPattern: Int64(hasher.finalize())), radix: 36)
    guard type == MediaType.of(".html") else {
      return PreviewResponse(status, type: type, .bytes(bytes)).tagged(tag, for: request)
    }
    return PreviewResponse(status, type: type, .bytes(Self.watching(bytes, tag: tag)))
      .tagged(tag, for: request)
  }

  /// A page with the script that keeps it up to date.
  private static func watching(_ page: [UInt8], tag: String) -> [UInt8] {
    let script = Array(
      "<script src=\"/\(own)preview.js\" data-tag=\"\(tag)\" defer></script>".utf8)
    let end = page.firstRange(of: Array("</head>".utf8))?.lowerBound ?? page.endIndex
    return page[..<end] + script + page[end...]
  }

  /// What is seen before there is a site; the script says why.
  private static let emptyPage = """
    <!DOCTYPE html><html lang="en"><head><meta charset="utf-8">\
    <meta name="viewport" content="width=device-width"><title>Preview</title>\
    <style>:root{color-scheme:light dark}body{font:1.1rem/1.5 system-ui,sans-serif;\
    max-width:40rem;margin:3rem auto;padding:0 1rem}</style></head>\
    <body><h1>Your handbook</h1>\
    <p id="copsite-waiting">It is being read, and appears here in a moment.</p></body></html>
    """

  /// Whole, or the part that a player asks for (RFC 9110, 14.2).
  private func copy(
    _ file: PreviewedFile, _ path: String, _ request: HTTPRequestHead
  ) -> PreviewResponse {
    let whole = 0..<file.size
    let asked = request.headers.first(name: "range").flatMap { ByteRange($0, of: file.size) }
    var response: PreviewResponse
    switch asked {
    case nil: response = PreviewResponse(.ok, type: MediaType.of(path), .file(file, whole))
    case .part(let range):
      response = PreviewResponse(.partialContent, type: MediaType.of(path), .file(file, range))
      response.headers.add(
        name: "content-range",
        value: "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(file.size)")
    case .outside:
      response = .text(.rangeNotSatisfiable, "The file is shorter.\n")
      response.headers.add(name: "content-range", value: "bytes */\(file.size)")
    }
    response.headers.add(name: "accept-ranges", value: "bytes")
    return response.tagged(file.tag, for: request)
  }
}

/// One range of bytes, as a request names it (RFC 9110, 14.1.2).
enum ByteRange: Equatable {
  case part(Range<Int>)
  case outside

  /// - Returns: nil for what is answered with the whole: several ranges, other units, nonsense.
  init?(_ written: String, of size: Int) {
    guard let match = written.wholeMatch(of: /bytes=([0-9]*)-([0-9]*)/.asciiOnlyDigits()) else {
      return nil
    }
    switch (Int(match.1), Int(match.2)) {
    case (let first?, let last?) where first <= last:
      self = first < size ? .part(first..<min(last + 1, size)) : .outside
    case (let first?, nil) where match.2.isEmpty:
      self = first < size ? .part(first..<size) : .outside
    case (nil, let count?) where match.1.isEmpty:
      self = count > 0 && size > 0 ? .part(max(0, size - count)..<size) : .outside
    default: return nil
    }
  }
}

/// The hosts that requests may be for. A page of another site could make a browser believe that
/// its own name leads to this machine, and read what is for members here.
struct AllowedHosts: Sendable {
  private let isOpen: Bool

  /// - Parameter host: an IP address.
  init(listeningOn host: String) {
    isOpen = !Self.isLoopback(host)
  }

  static func isLoopback(_ host: String) -> Bool { host == "::1" || host.hasPrefix("127.") }

  /// - Parameter header: the `Host` of a request, with or without a port.
  func allow(_ header: String?) -> Bool {
    guard let header else { return false }
    var name = header.lowercased()
    if let port = name.firstMatch(of: /:[0-9]+$/) { name.removeSubrange(port.range) }
    if name.hasPrefix("["), name.hasSuffix("]") { name = String(name.dropFirst().dropLast()) }
    if name == "localhost" || name.hasSuffix(".localhost") || Self.isLoopback(name) { return true }
    // Numbers, and names that only this network has, lead to no other machine than they say.
    return isOpen
      && (name.contains(":") || name.wholeMatch(of: /[0-9.]+/) != nil || !name.contains(".")
        || name.hasSuffix(".local"))
  }
}
