import Testing

@testable import SiteRendering

extension BuiltSite {
  /// A calendar's lines, unfolded.
  func calendar(_ path: String) throws -> [String] {
    try page(path).html.replacing("\r\n ", with: "").replacing("\r\n", with: "\n")
      .split(separator: "\n").map(String.init)
  }

  /// The same without what stands before the first event.
  func events(_ path: String) throws -> String {
    let lines = try calendar(path)
    let first = try #require(lines.firstIndex(of: "BEGIN:VEVENT"))
    return lines[first...].joined(separator: "\n")
  }
}
