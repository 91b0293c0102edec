/// The main part of the page of a community's or the whole site's meetings.
struct MeetingsView: TemplateView {
  var title: String
  /// The community's name, as on all these pages; absent for the whole site.
  var ofHTML: HTML?
  var bodyHTML: HTML?
  var zoneText: String?
  var calendarURL: String?
  /// `As of 3 February 2026`.
  var asOfText: String
  var upcoming: GroupsView
  var past: GroupsView
  var subscribeHTML: HTML?

  static let fields: ViewFields<Self> = [
    .text("title", \.title),
    .optionalHTML("of_html", \.ofHTML),
    .optionalHTML("body_html", \.bodyHTML),
    .optionalText("zone_text", \.zoneText),
    .optionalText("calendar_url", \.calendarURL),
    .text("as_of_text", \.asOfText),
    .object("upcoming", \.upcoming),
    .object("past", \.past),
    .optionalHTML("subscribe_html", \.subscribeHTML),
  ]
}

/// The main part of the page of a community's or the whole site's teams.
struct TeamsView: TemplateView {
  var title: String
  var ofHTML: HTML?
  var bodyHTML: HTML?
  var list: GroupsView

  static let fields: ViewFields<Self> = [
    .text("title", \.title),
    .optionalHTML("of_html", \.ofHTML),
    .optionalHTML("body_html", \.bodyHTML),
    .object("list", \.list),
  ]
}

/// The main part of the page of a community's or the whole site's people.
struct PeopleView: TemplateView {
  var title: String
  var ofHTML: HTML?
  var bodyHTML: HTML?
  var list: GroupsView

  static let fields: ViewFields<Self> = [
    .text("title", \.title),
    .optionalHTML("of_html", \.ofHTML),
    .optionalHTML("body_html", \.bodyHTML),
    .object("list", \.list),
  ]
}

/// The main part of the page of all communities.
struct CommunitiesView: TemplateView {
  var title: String
  var bodyHTML: HTML?
  var list: GroupsView

  static let fields: ViewFields<Self> = [
    .text("title", \.title),
    .optionalHTML("body_html", \.bodyHTML),
    .object("list", \.list),
  ]
}
