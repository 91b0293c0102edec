import HandbookModel
import ICalendar

/// The color of each calendar: what a community says, else one that follows from its slug, so that
/// it stays the same when others come and go.
struct CalendarColors: Sendable {
  /// Of a calendar that holds several communities.
  private static let ofSite = "steelblue"
  /// Far enough from one another, and from the site's, to be told apart in small marks, on light
  /// grounds and dark.
  private static let choice = [
    "seagreen", "darkorange", "mediumorchid", "firebrick", "darkturquoise", "goldenrod",
    "royalblue", "palevioletred", "sienna", "yellowgreen", "slategray", "indigo",
  ]

  private let handbook: Handbook

  init(_ handbook: Handbook) {
    self.handbook = handbook
  }

  func color(of community: Entry.ID) -> NamedColor? {
    guard let entry = handbook[community], case .community(let fields) = entry.details else {
      return nil
    }
    return fields.color ?? NamedColor(Self.choice[Self.hash(entry.slug) % Self.choice.count])
  }

  /// - Parameter owner: a community, a team or a person; nil for the whole site.
  func color(ofCalendar owner: Entry?) -> CalendarProfile.Color? {
    let communities = handbook.connections.communities
    let community = owner?.scope ?? (communities.count == 1 ? communities.first : nil)
    let color = community.flatMap(color) ?? NamedColor(Self.ofSite)
    return color.map { CalendarProfile.Color(name: $0.name, hex: $0.hex) }
  }

  /// FNV-1a, of 32 bits.
  private static func hash(_ text: String) -> Int {
    Int(text.utf8.reduce(2_166_136_261 as UInt32) { ($0 ^ UInt32($1)) &* 16_777_619 })
  }
}
