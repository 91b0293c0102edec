import HandbookModel
import ICalendar

/// Says what each calendar that people subscribe to is.
struct CalendarProfiles: Sendable {
  /// Twice a day is more often than most programs look.
  private static let refreshHours = 12

  private let facts: SiteFacts
  private let colors: CalendarColors

  init(_ facts: SiteFacts) {
    self.facts = facts
    colors = CalendarColors(facts.handbook)
  }

  /// nil for the file of a meeting, which is added to a calendar that has a name.
  func profile(of calendar: SiteCalendar) -> CalendarProfile? {
    let owner = calendar.entry.flatMap { facts.handbook[$0] }
    guard owner?.kind != .meeting else { return nil }
    var profile = CalendarProfile(name: name(of: owner), refreshHours: Self.refreshHours)
    profile.description = description(of: owner)
    profile.color = colors.color(ofCalendar: owner)
    profile.source = facts.absoluteURL(calendar.address)
    let page = facts.schedulePage(of: owner?.id) ?? owner.flatMap { facts.map.page(of: $0.id) }
    profile.url = page.flatMap { facts.absoluteURL(facts.map[$0].address) }
    return profile
  }

  private func name(of owner: Entry?) -> String {
    guard let owner else { return facts.siteTitle }
    let title = facts.title(of: owner)
    switch owner.kind {
    case .team:
      guard let community = owner.community.flatMap({ facts.handbook[$0] }) else { return title }
      return facts.strings.text(.pageTitle, ["page": title, "site": facts.title(of: community)])
    case .person:
      return facts.strings.text(.pageTitle, ["page": title, "site": facts.siteTitle])
    case .community, .meeting, .page, .outcome: return title
    }
  }

  /// What it is for, in a sentence.
  private func description(of owner: Entry?) -> String? {
    guard let owner else { return facts.handbook.settings.summary }
    return switch owner.details {
    case .community(let community): community.aim.map(facts.sentences.text) ?? owner.summary
    case .team(let team): team.purpose.map(facts.sentences.text) ?? owner.summary
    default: owner.summary
    }
  }
}
