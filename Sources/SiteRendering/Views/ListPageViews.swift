/// The main part of the overview of a schedule: the site's, a community's, a team's or a person's.
struct MeetingsView: TemplateView {
  var title: String
  /// The owner's name, as on all these pages; absent for the whole site.
  var ofHTML: HTML?
  var bodyHTML: HTML?
  var zoneText: String?
  var calendarURL: String?
  /// `As of 3 February 2026`.
  var asOfText: String
  /// Where meetings of the whole community are, which a team or a person does not list.
  var communitiesHTML: HTML?
  /// The present month, or the nearest with meetings.
  var month: TextLinkView?
  var upcoming: GroupsView
  /// What is too far off for this page.
  var later: TextLinkView?
  var past = GroupsView()
  var earlier: TextLinkView?
  var years: YearsView?
  var subscribeHTML: HTML?

  static let fields: ViewFields<Self> = [
    .text("title", \.title),
    .optionalHTML("of_html", \.ofHTML),
    .optionalHTML("body_html", \.bodyHTML),
    .optionalText("zone_text", \.zoneText),
    .optionalText("calendar_url", \.calendarURL),
    .text("as_of_text", \.asOfText),
    .optionalHTML("communities_html", \.communitiesHTML),
    .optionalObject("month", \.month),
    .object("upcoming", \.upcoming),
    .optionalObject("later", \.later),
    .object("past", \.past),
    .optionalObject("earlier", \.earlier),
    .optionalObject("years", \.years),
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
  var participation: ParticipationView?
  /// At how many meetings each was; absent for the public.
  var attendance: ParticipationView.Counts?
  var list: GroupsView

  static let fields: ViewFields<Self> = [
    .text("title", \.title),
    .optionalHTML("of_html", \.ofHTML),
    .optionalHTML("body_html", \.bodyHTML),
    .optionalObject("participation", \.participation),
    .optionalObject("attendance", \.attendance),
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
