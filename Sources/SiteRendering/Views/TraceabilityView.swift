/// The main part of the page that follows a community's outcomes from its aim to what became of
/// them, and says what is missing on the way.
struct TraceabilityView: TemplateView {
  var title: String
  var ofHTML: HTML?
  var aimHTML: HTML?
  var bodyHTML: HTML?
  var table: Table?
  var emptyHTML: HTML?
  var missing: MissingView?

  static let fields: ViewFields<Self> = [
    .text("title", \.title),
    .optionalHTML("of_html", \.ofHTML),
    .optionalHTML("aim_html", \.aimHTML),
    .optionalHTML("body_html", \.bodyHTML),
    .optionalObject("table", \.table),
    .optionalHTML("empty_html", \.emptyHTML),
    .optionalObject("missing", \.missing),
  ]

  /// One or more outcomes, by the aims that they serve.
  struct Table: TemplateView {
    let groups: [Group]

    init?(groups: [Group]) {
      if groups.isEmpty { return nil }
      self.groups = groups
    }

    static let fields: ViewFields<Self> = [.list("groups", \.groups)]
  }

  /// The outcomes that serve one aim; its words are absent where there is one aim for all. A group
  /// without rows is an aim that nothing serves.
  struct Group: TemplateView {
    var aimHTML: HTML?
    var rows: [Row]

    static let fields: ViewFields<Self> = [
      .optionalHTML("aim_html", \.aimHTML),
      .list("rows", \.rows),
    ]
  }

  /// The way of one outcome.
  struct Row: TemplateView {
    var number: String?
    var title: String
    var url: String
    /// Absent for a recommendation.
    var kindText: String?
    var statusHTML: HTML
    var meetings: [Meeting] = []
    var teamHTML: HTML?
    var ownersHTML: HTML?
    var addressed: [String] = []
    var result: Result?

    static let fields: ViewFields<Self> = [
      .optionalText("number", \.number),
      .text("title", \.title),
      .text("url", \.url),
      .optionalText("kind_text", \.kindText),
      .html("status_html", \.statusHTML),
      .list("meetings", \.meetings),
      .optionalHTML("team_html", \.teamHTML),
      .optionalHTML("owners_html", \.ownersHTML),
      .flag("has_addressed") { !$0.addressed.isEmpty },
      .texts("addressed", \.addressed),
      .optionalObject("result", \.result),
    ]
  }

  /// A meeting on the way of an outcome, and those of its decisions that name it.
  struct Meeting: TemplateView {
    /// What it was on the way: “Decided”.
    var partText: String
    var nameHTML: HTML
    var date: DateView
    var decisions: SentencesView?

    static let fields: ViewFields<Self> = [
      .text("part_text", \.partText),
      .html("name_html", \.nameHTML),
      .object("date", \.date),
      .optionalObject("decisions", \.decisions),
    ]
  }

  /// How far an outcome is, and what was noted last.
  struct Result: TemplateView {
    var progressText: String?
    var noteHTML: HTML?
    var date: DateView?

    static let fields: ViewFields<Self> = [
      .optionalText("progress_text", \.progressText),
      .optionalHTML("note_html", \.noteHTML),
      .optionalObject("date", \.date),
    ]
  }
}

/// What is missing in a community, by kind: one thing or more.
struct MissingView: TemplateView {
  var countText: String
  var groups: [Group]

  static let fields: ViewFields<Self> = [
    .text("count_text", \.countText),
    .list("groups", \.groups),
  ]

  /// What lacks the same; each of its items leads to the place.
  struct Group: TemplateView {
    var key: String
    var title: String
    var items: [Item]

    static let fields: ViewFields<Self> = [
      .text("key", \.key),
      .text("title", \.title),
      .list("items", \.items),
    ]
  }

  struct Item: TemplateView {
    var title: String
    var url: String
    var noteText: String?

    static let fields: ViewFields<Self> = [
      .text("title", \.title),
      .text("url", \.url),
      .optionalText("note_text", \.noteText),
    ]
  }
}
