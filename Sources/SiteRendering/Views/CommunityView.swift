/// The main part of a community's page.
struct CommunityView: TemplateView {
  var title: String
  var aim: String?
  var statusHTML: HTML?
  var datesText: String?
  var goalText: String?
  var sizeText: String?
  var next: UpcomingView?
  var calendarURL: String?
  var teams: ListingView?
  var outcomes: Outcomes?
  var nextSteps: ListingView?
  var facilitatorsHTML: HTML?
  var convenersHTML: HTML?
  var takingPart: TakingPart?
  var links: AnchorsView?
  var bodyHTML: HTML?
  /// The page has so many sections that a list of them helps.
  var hasContents = false
  var contentsHTML: HTML?
  var pages: ListingView?
  var tagsHTML: HTML?
  var presentations: PresentationsView?

  static let fields: ViewFields<Self> = [
    .text("title", \.title),
    .optionalText("aim", \.aim),
    .optionalHTML("status_html", \.statusHTML),
    .optionalText("dates_text", \.datesText),
    .optionalText("goal_text", \.goalText),
    .optionalText("size_text", \.sizeText),
    .optionalObject("next", \.next),
    .optionalText("calendar_url", \.calendarURL),
    .optionalObject("teams", \.teams),
    .optionalObject("outcomes", \.outcomes),
    .optionalObject("next_steps", \.nextSteps),
    .optionalHTML("facilitators_html", \.facilitatorsHTML),
    .optionalHTML("conveners_html", \.convenersHTML),
    .optionalObject("taking_part", \.takingPart),
    .optionalObject("links", \.links),
    .optionalHTML("body_html", \.bodyHTML),
    .flag("has_contents", \.hasContents),
    .optionalHTML("contents_html", \.contentsHTML),
    .optionalObject("pages", \.pages),
    .optionalHTML("tags_html", \.tagsHTML),
    .optionalObject("presentations", \.presentations),
  ]

  /// A listing whose heading depends on the kinds of outcomes in it.
  struct Outcomes: TemplateView {
    var titleText: String
    var rowsHTML: HTML?
    var emptyHTML: HTML?
    var all: TextLinkView?

    static let fields: ViewFields<Self> = [
      .text("title_text", \.titleText),
      .optionalHTML("rows_html", \.rowsHTML),
      .optionalHTML("empty_html", \.emptyHTML),
      .optionalObject("all", \.all),
    ]
  }

  /// What those who think of joining want to know; at least one of its parts is there.
  struct TakingPart: TemplateView {
    var intentions: SentencesView?
    var commitmentHTML: HTML?
    var joinHTML: HTML?
    var contact: LinkView?

    static let fields: ViewFields<Self> = [
      .optionalObject("intentions", \.intentions),
      .optionalHTML("commitment_html", \.commitmentHTML),
      .optionalHTML("join_html", \.joinHTML),
      .optionalObject("contact", \.contact),
    ]
  }
}
