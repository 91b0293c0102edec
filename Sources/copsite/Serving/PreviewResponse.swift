import Building
import NIOHTTP1

/// What a browser is answered.
struct PreviewResponse: Sendable {
  enum Body: Sendable {
    case bytes([UInt8])
    case file(PreviewedFile, Range<Int>)
    /// What happens from now on.
    case events
  }

  var status: HTTPResponseStatus
  var headers: HTTPHeaders
  var body: Body

  init(_ status: HTTPResponseStatus, type: String, _ body: Body) {
    self.status = status
    self.body = body
    headers = [
      "content-type": type,
      // A browser asks each time whether what it has is still so.
      "cache-control": "no-cache",
      "x-content-type-options": "nosniff",
      "referrer-policy": "same-origin",
    ]
    switch body {
    case .bytes(let bytes): headers.add(name: "content-length", value: "\(bytes.count)")
    case .file(_, let range): headers.add(name: "content-length", value: "\(range.count)")
    case .events: break
    }
  }

  static func text(_ status: HTTPResponseStatus, _ text: String) -> PreviewResponse {
    PreviewResponse(status, type: "text/plain; charset=utf-8", .bytes(Array(text.utf8)))
  }

  /// The same, or that a browser has it already (RFC 9110, 13.1.2).
  ///
  /// - Parameter tag: another where the content is, without its quotes.
  func tagged(_ tag: String, for request: HTTPRequestHead) -> PreviewResponse {
    var response = self
    response.headers.add(name: "etag", value: "\"\(tag)\"")
    let known = request.headers[canonicalForm: "if-none-match"]
    guard status == .ok, known.contains(where: { $0 == "\"\(tag)\"" || $0 == "W/\"\(tag)\"" })
    else { return response }
    response.status = .notModified
    response.headers.remove(name: "content-length")
    response.body = .bytes([])
    return response
  }
}

/// Media types by the ends of names (the IANA registry).
enum MediaType {
  private static let types = [
    "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8", "json": "application/json",
    "geojson": "application/geo+json", "xml": "application/xml; charset=utf-8",
    "txt": "text/plain; charset=utf-8", "csv": "text/csv; charset=utf-8",
    "tsv": "text/tab-separated-values; charset=utf-8", "ics": "text/calendar; charset=utf-8",
    "vcf": "text/vcard; charset=utf-8", "vtt": "text/vtt; charset=utf-8",
    "srt": "application/x-subrip", "svg": "image/svg+xml", "png": "image/png",
    "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif", "webp": "image/webp",
    "avif": "image/avif", "ico": "image/vnd.microsoft.icon", "woff2": "font/woff2",
    "woff": "font/woff", "ttf": "font/ttf", "otf": "font/otf", "pdf": "application/pdf",
    "epub": "application/epub+zip", "rtf": "application/rtf", "zip": "application/zip",
    "mp3": "audio/mpeg", "m4a": "audio/mp4", "ogg": "audio/ogg", "oga": "audio/ogg",
    "opus": "audio/ogg", "wav": "audio/wav", "flac": "audio/flac", "mp4": "video/mp4",
    "m4v": "video/mp4", "webm": "video/webm", "ogv": "video/ogg", "mov": "video/quicktime",
  ]

  static func of(_ path: String) -> String {
    guard let dot = path.lastIndex(of: ".") else { return "application/octet-stream" }
    return types[path[dot...].dropFirst().lowercased()] ?? "application/octet-stream"
  }
}
