/// What a calendar that people subscribe to says of itself (RFC 7986, 5), in the standard's words
/// and, where programs knew others before it, in those too.
package struct CalendarProfile: Sendable {
  package struct Color: Hashable, Sendable {
    /// A CSS3 name, such as `steelblue` (RFC 7986, 5.9).
    package var name: String
    /// `#4682B4`.
    package var hex: String

    package init(name: String, hex: String) {
      self.name = name
      self.hex = hex
    }
  }

  package var name: String
  package var description: String?
  package var color: Color?
  /// The page that shows the same to readers.
  package var url: String?
  /// Where the calendar itself can be had again.
  package var source: String?
  /// Hours after which programs are to look for changes.
  package var refreshHours: Int

  package init(name: String, refreshHours: Int) {
    self.name = name
    self.refreshHours = refreshHours
  }

  var lines: [ContentLine] {
    let texts =
      [("NAME", name), ("X-WR-CALNAME", name)]
      + (description.map { [("DESCRIPTION", $0), ("X-WR-CALDESC", $0)] } ?? [])
    let refreshing = "PT\(refreshHours)H"
    return texts.map { ContentLine($0, PropertyText.escaped($1)) }
      + [
        color.map { ContentLine("COLOR", $0.name) },
        color.map { ContentLine("X-APPLE-CALENDAR-COLOR", $0.hex) },
        url.map { ContentLine("URL", PropertyURI.cleaned($0)) },
        // These two have no default type.
        source.map { ContentLine("SOURCE", ["VALUE": "URI"], PropertyURI.cleaned($0)) },
        ContentLine("REFRESH-INTERVAL", ["VALUE": "DURATION"], refreshing),
        ContentLine("X-PUBLISHED-TTL", refreshing),
      ].compactMap { $0 }
  }
}
