/// The main part of a community's report, made to be printed.
struct ReportView: TemplateView {
  var title: String
  var organization: String?
  var aim: String?
  var datesText: String?
  var asOfText: String
  var isMembersEdition: Bool
  var contents: [ContentsItem]
  var goalText: String?
  var sizeText: String?
  var facilitatorsHTML: HTML?
  var convenersHTML: HTML?
  var organizationsText: String?
  var participation: ParticipationView?
  var intentions: SentencesView?
  var meetings: [MeetingItem]
  var teams: [TeamItem]
  /// Recommendations, plans and projects, learning: those that there are.
  var sections: [OutcomeSection]
  var open: ListingView?
  var done: ListingView?
  /// Where the community's page is published.
  var publishedURL: String?
  var license: LinkView?
  var contact: LinkView?
  var presentations: PresentationsView?

  static let fields: ViewFields<Self> = [
    .text("title", \.title),
    .optionalText("organization", \.organization),
    .optionalText("aim", \.aim),
    .optionalText("dates_text", \.datesText),
    .text("as_of_text", \.asOfText),
    .flag("members_edition", \.isMembersEdition),
    .list("contents", \.contents),
    .optionalText("goal_text", \.goalText),
    .optionalText("size_text", \.sizeText),
    .optionalHTML("facilitators_html", \.facilitatorsHTML),
    .optionalHTML("conveners_html", \.convenersHTML),
    .optionalText("organizations_text", \.organizationsText),
    .optionalObject("participation", \.participation),
    .optionalObject("intentions", \.intentions),
    .list("meetings", \.meetings),
    .list("teams", \.teams),
    .list("sections", \.sections),
    .flag("has_steps") { $0.open != nil || $0.done != nil },
    .optionalObject("open", \.open),
    .optionalObject("done", \.done),
    .optionalText("published_url", \.publishedURL),
    .optionalObject("license", \.license),
    .optionalObject("contact", \.contact),
    .optionalObject("presentations", \.presentations),
  ]

  /// A line of the contents; the page's number is known once it has been printed.
  struct ContentsItem: TemplateView {
    var id: String
    var title: String
    var number: String?
    var isPart = false
    var pageText: String?

    static let fields: ViewFields<Self> = [
      .text("id", \.id),
      .text("title", \.title),
      .optionalText("number", \.number),
      .flag("part", \.isPart),
      .optionalText("page_text", \.pageText),
    ]
  }

  /// A meeting, or a series of them.
  struct MeetingItem: TemplateView {
    var dateText: String
    var nameHTML: HTML
    var noteText: String?
    var isMembersOnly: Bool

    static let fields: ViewFields<Self> = [
      .text("date_text", \.dateText),
      .html("name_html", \.nameHTML),
      .optionalText("note_text", \.noteText),
      .flag("members_only", \.isMembersOnly),
    ]
  }

  /// A team with the names of its members.
  struct TeamItem: TemplateView {
    var title: String
    var purpose: String?
    var leadHTML: HTML?
    var membersHTML: HTML?
    var isMembersOnly: Bool

    static let fields: ViewFields<Self> = [
      .text("title", \.title),
      .optionalText("purpose", \.purpose),
      .optionalHTML("lead_html", \.leadHTML),
      .optionalHTML("members_html", \.membersHTML),
      .flag("members_only", \.isMembersOnly),
    ]
  }

  /// Outcomes of one kind.
  struct OutcomeSection: TemplateView {
    var id: String
    var title: String
    var outcomesHTML: HTML

    static let fields: ViewFields<Self> = [
      .text("id", \.id),
      .text("title", \.title),
      .html("outcomes_html", \.outcomesHTML),
    ]
  }
}

/// The ways to what can be printed or shown of a community: one or more.
struct PresentationsView: TemplateView {
  /// All pages of the community on one.
  var bookURL: String?
  var reportURL: String?
  var slidesURL: String?
  var handouts: [AnchorView] = []

  static let fields: ViewFields<Self> = [
    .optionalText("book_url", \.bookURL),
    .optionalText("report_url", \.reportURL),
    .optionalText("slides_url", \.slidesURL),
    .list("handouts", \.handouts),
  ]
}

/// An outcome in full, as a part of a report.
struct ReportOutcomeView: TemplateView {
  var id: String
  var outcome: OutcomeView
  var isMembersOnly: Bool

  static let fields: ViewFields<Self> = [
    .text("id", \.id),
    .object("outcome", \.outcome),
    .flag("members_only", \.isMembersOnly),
  ]
}
