/// The main part of an outcome's page.
struct OutcomeView: TemplateView {
  var title: String
  var number: String?
  var kindText: String
  var statusHTML: HTML
  var summary: String?
  var addressed: Addressed?
  var bodyHTML: HTML?
  var communityHTML: HTML?
  var teamHTML: HTML?
  var ownersHTML: HTML?
  var themesHTML: HTML?
  var timeframeText: String?
  var priorityText: String?
  var progress: Progress?
  var decidedAt: DatedLinksView?
  var presentedAt: DatedLinksView?
  var history: HistoryView?
  var evidence: MaterialsView?
  var supersedesHTML: HTML?
  var supersededByHTML: HTML?
  var related: ListingView?
  var nextSteps: ListingView?
  /// The page has so many sections that a list of them helps.
  var hasContents = false
  var contentsHTML: HTML?
  var tagsHTML: HTML?

  static let fields: ViewFields<Self> = [
    .text("title", \.title),
    .optionalText("number", \.number),
    .text("kind_text", \.kindText),
    .html("status_html", \.statusHTML),
    .optionalText("summary", \.summary),
    .optionalObject("addressed", \.addressed),
    .optionalHTML("body_html", \.bodyHTML),
    .optionalHTML("community_html", \.communityHTML),
    .optionalHTML("team_html", \.teamHTML),
    .optionalHTML("owners_html", \.ownersHTML),
    .optionalHTML("themes_html", \.themesHTML),
    .optionalText("timeframe_text", \.timeframeText),
    .optionalText("priority_text", \.priorityText),
    .optionalObject("progress", \.progress),
    .optionalObject("decided_at", \.decidedAt),
    .optionalObject("presented_at", \.presentedAt),
    .optionalObject("history", \.history),
    .optionalObject("evidence", \.evidence),
    .optionalHTML("supersedes_html", \.supersedesHTML),
    .optionalHTML("superseded_by_html", \.supersededByHTML),
    .optionalObject("related", \.related),
    .optionalObject("next_steps", \.nextSteps),
    .flag("has_contents", \.hasContents),
    .optionalHTML("contents_html", \.contentsHTML),
    .optionalHTML("tags_html", \.tagsHTML),
  ]

  /// One or more bodies or people that are asked to act.
  struct Addressed: TemplateView {
    let items: [String]

    init?(items: [String]) {
      if items.isEmpty { return nil }
      self.items = items
    }

    static let fields: ViewFields<Self> = [.texts("items", \.items)]
  }

  /// How much is done, as a bar and in words.
  struct Progress: TemplateView {
    /// Percent, 0 to 100.
    var value: Int
    var text: String

    static let fields: ViewFields<Self> = [
      .text("value") { String($0.value) },
      .text("text", \.text),
    ]
  }
}

/// One or more steps by which an outcome came about, oldest first.
struct HistoryView: TemplateView {
  let items: [Item]

  init?(items: [Item]) {
    if items.isEmpty { return nil }
    self.items = items
  }

  static let fields: ViewFields<Self> = [.list("items", \.items)]

  /// A day, with the status reached, a note, or both.
  struct Item: TemplateView {
    var dateText: String
    var datetime: String
    var statusHTML: HTML?
    var noteHTML: HTML?
    /// The meeting of that day at which it was decided or presented.
    var meetingHTML: HTML?

    static let fields: ViewFields<Self> = [
      .text("date_text", \.dateText),
      .text("datetime", \.datetime),
      .optionalHTML("status_html", \.statusHTML),
      .optionalHTML("note_html", \.noteHTML),
      .optionalHTML("meeting_html", \.meetingHTML),
    ]
  }
}

/// One or more meetings, each with its day where it has only one.
struct DatedLinksView: TemplateView {
  let items: [Item]

  init?(items: [Item]) {
    if items.isEmpty { return nil }
    self.items = items
  }

  static let fields: ViewFields<Self> = [.list("items", \.items)]

  struct Item: TemplateView {
    var linkHTML: HTML
    var date: DateView?

    static let fields: ViewFields<Self> = [
      .html("link_html", \.linkHTML),
      .optionalObject("date", \.date),
    ]
  }
}
