/// An outcome in a list: `parts/outcome_row`.
struct OutcomeRowView: TemplateView {
  var url: String
  var title: String
  var number: String?
  var summary: String?
  var statusHTML: HTML
  var addressedText: String?
  var teamHTML: HTML?
  var communityHTML: HTML?
  var timeframeText: String?

  static let fields: ViewFields<Self> = [
    .text("url", \.url),
    .text("title", \.title),
    .optionalText("number", \.number),
    .optionalText("summary", \.summary),
    .html("status_html", \.statusHTML),
    .optionalText("addressed_text", \.addressedText),
    .optionalHTML("team_html", \.teamHTML),
    .optionalHTML("community_html", \.communityHTML),
    .optionalText("timeframe_text", \.timeframeText),
  ]
}

/// Something that is to be done, in a list: `parts/next_step_row`.
struct NextStepRowView: TemplateView {
  var titleHTML: HTML
  var isDone = false
  var statusHTML: HTML
  /// Where the line is the place that others lead to.
  var id: String?
  var keys: Keys?
  var ownersHTML: HTML?
  var due: DateView?
  /// For how many meetings it has been open.
  var carriedText: String?
  /// The name of the meeting, outcome or page that it comes from.
  var sourceHTML: HTML?

  static let fields: ViewFields<Self> = [
    .html("title_html", \.titleHTML),
    .flag("done", \.isDone),
    .html("status_html", \.statusHTML),
    .optionalText("id", \.id),
    .optionalObject("keys", \.keys),
    .optionalHTML("owners_html", \.ownersHTML),
    .optionalObject("due", \.due),
    .optionalText("carried_text", \.carriedText),
    .optionalHTML("source_html", \.sourceHTML),
  ]

  /// What the line is narrowed down by: words of addresses, with spaces between them.
  struct Keys: TemplateView {
    var state: String
    var owner: String
    var team: String
    var community: String

    static let fields: ViewFields<Self> = [
      .text("state", \.state),
      .text("owner", \.owner),
      .text("team", \.team),
      .text("community", \.community),
    ]
  }
}

/// A team in a list: `parts/team_row`.
struct TeamRowView: TemplateView {
  var url: String
  var title: String
  var purpose: String?
  var leadHTML: HTML?
  var membersText: String?
  var communityHTML: HTML?

  static let fields: ViewFields<Self> = [
    .text("url", \.url),
    .text("title", \.title),
    .optionalText("purpose", \.purpose),
    .optionalHTML("lead_html", \.leadHTML),
    .optionalText("members_text", \.membersText),
    .optionalHTML("community_html", \.communityHTML),
  ]
}

/// A person in a list: `parts/person_row`.
struct PersonRowView: TemplateView {
  var url: String?
  var title: String
  var pronouns: String?
  var role: String?
  var organization: String?
  var perspective: String?
  /// What they are in this list, such as “Lead”.
  var noteText: String?
  var photoURL: String?

  static let fields: ViewFields<Self> = [
    .optionalText("url", \.url),
    .text("title", \.title),
    .optionalText("pronouns", \.pronouns),
    .optionalText("role", \.role),
    .optionalText("organization", \.organization),
    .optionalText("perspective", \.perspective),
    .optionalText("note_text", \.noteText),
    .optionalText("photo_url", \.photoURL),
  ]
}

/// A community in a list, with its next meeting: `parts/community_row`.
struct CommunityRowView: TemplateView {
  var url: String
  var title: String
  var aim: String?
  var statusHTML: HTML?
  var datesText: String?
  var next: NextMeetings?

  static let fields: ViewFields<Self> = [
    .text("url", \.url),
    .text("title", \.title),
    .optionalText("aim", \.aim),
    .optionalHTML("status_html", \.statusHTML),
    .optionalText("dates_text", \.datesText),
    .optionalObject("next", \.next),
  ]

  /// The next meeting, and those that will be the next one.
  struct NextMeetings: TemplateView {
    /// As that of `NextView`.
    var untilInstant: String?
    var items: [Item]

    static let fields: ViewFields<Self> = [
      .optionalText("until_instant", \.untilInstant),
      .list("items", \.items),
    ]

    /// When a meeting starts, and its page.
    struct Item: TemplateView {
      var text: String
      var startDatetime: String
      var moment: MomentView
      var url: String
      var isWaiting: Bool

      static let fields: ViewFields<Self> = [
        .text("text", \.text),
        .text("start_datetime", \.startDatetime),
        .object("moment", \.moment),
        .text("url", \.url),
        .flag("waiting", \.isWaiting),
      ]
    }
  }
}

/// A page of any kind in a list: `parts/page_row`.
struct PageRowView: TemplateView {
  var url: String
  var title: String
  /// Only where kinds are mixed.
  var kindText: String?
  var summary: String?

  static let fields: ViewFields<Self> = [
    .text("url", \.url),
    .text("title", \.title),
    .optionalText("kind_text", \.kindText),
    .optionalText("summary", \.summary),
  ]
}

/// A tag in the list of all tags: `parts/tag_row`.
struct TagRowView: TemplateView {
  var url: String
  var title: String
  var countText: String

  static let fields: ViewFields<Self> = [
    .text("url", \.url),
    .text("title", \.title),
    .text("count_text", \.countText),
  ]
}
