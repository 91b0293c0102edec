import Diagnostics
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

  func color(of community: Entry.ID) -> RGBColor? {
    guard let entry = handbook[community], case .community(let fields) = entry.details else {
      return nil
    }
    return fields.color?.value
      ?? NamedColor(Self.choice[Self.hash(entry.slug) % Self.choice.count])?.color
  }

  /// The name by which calendars know it, or the nearest color that has one (RFC 7986, 5.9).
  func name(of community: Entry.ID) -> String? {
    color(of: community).map(Self.name)
  }

  /// - Parameter owner: a community, a team or a person; nil for the whole site.
  func color(ofCalendar owner: Entry?) -> CalendarProfile.Color? {
    let communities = handbook.connections.communities
    let community = owner?.scope ?? (communities.count == 1 ? communities.first : nil)
    let color = community.flatMap(color) ?? NamedColor(Self.ofSite)?.color
    return color.map { CalendarProfile.Color(name: Self.name(of: $0), hex: $0.hex) }
  }

  /// Every color with a name, as it is seen.
  private static let named = NamedColor.all.map { ($0.name, PerceivedColor($0.color)) }

  private static func name(of color: RGBColor) -> String {
    let seen = PerceivedColor(color)
    let distances = named.map { (name: $0.0, distance: $0.1.distance(to: seen)) }
    // Of names for one color, such as `cyan` and `aqua`, the first in the alphabet.
    return distances.min { $0.distance < $1.distance }?.name ?? ofSite
  }

  /// FNV-1a, of 32 bits.
  private static func hash(_ text: String) -> Int {
    Int(text.utf8.reduce(2_166_136_261 as UInt32) { ($0 ^ UInt32($1)) &* 16_777_619 })
  }
}
