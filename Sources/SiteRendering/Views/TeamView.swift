/// The main part of a team's page.
struct TeamView: TemplateView {
  var title: String
  var purpose: String?
  /// Only where there is no purpose.
  var summary: String?
  var communityHTML: HTML?
  var leadHTML: HTML?
  var members: ListingView?
  var responsibilities: Responsibilities?
  var assignments: AssignmentsView?
  var next: UpcomingView?
  var outcomes: ListingView?
  var nextSteps: ListingView?
  var calendarURL: String?
  var bodyHTML: HTML?
  /// The page has so many sections that a list of them helps.
  var hasContents = false
  var contentsHTML: HTML?
  var tagsHTML: HTML?
  var handoutURL: String?

  static let fields: ViewFields<Self> = [
    .text("title", \.title),
    .optionalText("purpose", \.purpose),
    .optionalText("summary", \.summary),
    .optionalHTML("community_html", \.communityHTML),
    .optionalHTML("lead_html", \.leadHTML),
    .optionalObject("members", \.members),
    .optionalObject("responsibilities", \.responsibilities),
    .optionalObject("assignments", \.assignments),
    .optionalObject("next", \.next),
    .optionalObject("outcomes", \.outcomes),
    .optionalObject("next_steps", \.nextSteps),
    .optionalText("calendar_url", \.calendarURL),
    .optionalHTML("body_html", \.bodyHTML),
    .flag("has_contents", \.hasContents),
    .optionalHTML("contents_html", \.contentsHTML),
    .optionalHTML("tags_html", \.tagsHTML),
    .optionalText("handout_url", \.handoutURL),
  ]

  /// What a team does during the meetings, between them, or both.
  struct Responsibilities: TemplateView {
    let during: SentencesView?
    let between: SentencesView?

    init?(during: SentencesView? = nil, between: SentencesView? = nil) {
      if during == nil && between == nil { return nil }
      self.during = during
      self.between = between
    }

    static let fields: ViewFields<Self> = [
      .optionalObject("during", \.during),
      .optionalObject("between", \.between),
    ]
  }
}

/// One or more tasks that members of a team have taken on.
struct AssignmentsView: TemplateView {
  let items: [Item]

  init?(items: [Item]) {
    if items.isEmpty { return nil }
    self.items = items
  }

  static let fields: ViewFields<Self> = [.list("items", \.items)]

  /// A task: what, who, until when.
  struct Item: TemplateView {
    var id: String
    var titleHTML: HTML
    var ownerHTML: HTML?
    var due: DateView?
    var whenText: String?
    var meetingHTML: HTML?
    var statusHTML: HTML
    var isDone: Bool

    static let fields: ViewFields<Self> = [
      .text("id", \.id),
      .html("title_html", \.titleHTML),
      .optionalHTML("owner_html", \.ownerHTML),
      .optionalObject("due", \.due),
      .optionalText("when_text", \.whenText),
      .optionalHTML("meeting_html", \.meetingHTML),
      .html("status_html", \.statusHTML),
      .flag("done", \.isDone),
    ]
  }
}
