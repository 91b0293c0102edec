/// The main part of the page of a community's or the whole site's outcomes, or of some of them.
struct OutcomesView: TemplateView {
  var title: String
  /// The community's name; absent for the whole site.
  var ofHTML: HTML?
  var bodyHTML: HTML?
  var countText: String?
  var emptyHTML: HTML?
  /// On a page of some: the way to all.
  var all: TextLinkView?
  var downloads: DownloadsView?
  var summary: OutcomeSummaryView?
  /// The way to the page that follows them from the aim on.
  var traceability: TextLinkView?

  static let fields: ViewFields<Self> = [
    .text("title", \.title),
    .optionalHTML("of_html", \.ofHTML),
    .optionalHTML("body_html", \.bodyHTML),
    .optionalText("count_text", \.countText),
    .optionalHTML("empty_html", \.emptyHTML),
    .optionalObject("all", \.all),
    .optionalObject("downloads", \.downloads),
    .optionalObject("summary", \.summary),
    .optionalObject("traceability", \.traceability),
  ]
}

/// One or more outcomes: counted, then each in a table.
struct OutcomeSummaryView: TemplateView {
  var stack: StackView?
  var facets: [FacetView]
  var groups: [Group]

  static let fields: ViewFields<Self> = [
    .optionalObject("stack", \.stack),
    .list("facets", \.facets),
    .list("groups", \.groups),
  ]

  /// The outcomes of one kind.
  struct Group: TemplateView {
    /// Fit for an id: `recommendation`.
    var key: String
    var title: String
    var countText: String
    var rowsHTML: HTML

    static let fields: ViewFields<Self> = [
      .text("key", \.key),
      .text("title", \.title),
      .text("count_text", \.countText),
      .html("rows_html", \.rowsHTML),
    ]
  }
}

/// An outcome in the table of a summary: `parts/outcome_line`.
struct OutcomeLineView: TemplateView {
  var url: String
  var title: String
  var number: String?
  var summary: String?
  var statusHTML: HTML
  var teamHTML: HTML?
  var communityHTML: HTML?
  var themesHTML: HTML?
  var addressedText: String?
  var timeframeText: String?
  var priorityText: String?
  var progressText: String?
  var keys: Keys

  static let fields: ViewFields<Self> = [
    .text("url", \.url),
    .text("title", \.title),
    .optionalText("number", \.number),
    .optionalText("summary", \.summary),
    .html("status_html", \.statusHTML),
    .optionalHTML("team_html", \.teamHTML),
    .optionalHTML("community_html", \.communityHTML),
    .optionalHTML("themes_html", \.themesHTML),
    .optionalText("addressed_text", \.addressedText),
    .optionalText("timeframe_text", \.timeframeText),
    .optionalText("priority_text", \.priorityText),
    .optionalText("progress_text", \.progressText),
    .object("keys", \.keys),
  ]

  /// What the line is narrowed down and sorted by: words of addresses, with spaces between them.
  struct Keys: TemplateView {
    var kind: String
    var status: String
    var theme: String
    var team: String
    var timeframe: String
    var addressed: String
    var community: String
    /// 1 for low to 3 for high.
    var priority: Int?
    /// Percent.
    var progress: Int?

    static let fields: ViewFields<Self> = [
      .text("kind", \.kind),
      .text("status", \.status),
      .text("theme", \.theme),
      .text("team", \.team),
      .text("timeframe", \.timeframe),
      .text("addressed", \.addressed),
      .text("community", \.community),
      .optionalText("priority") { $0.priority.map(String.init) },
      .optionalText("progress") { $0.progress.map(String.init) },
    ]
  }
}
