/// The main part of a community's slides, which can be read as one page.
struct SlidesView: TemplateView {
  var title: String
  var aim: String?
  var organization: String?
  var meeting: Meeting?
  var parts: [Part]
  var nextHTML: HTML?
  var thanksHTML: HTML?
  var contact: LinkView?
  var reportURL: String?

  static let fields: ViewFields<Self> = [
    .text("title", \.title),
    .optionalText("aim", \.aim),
    .optionalText("organization", \.organization),
    .optionalObject("meeting", \.meeting),
    .list("parts", \.parts),
    .optionalHTML("next_html", \.nextHTML),
    .optionalHTML("thanks_html", \.thanksHTML),
    .optionalObject("contact", \.contact),
    .optionalText("report_url", \.reportURL),
  ]

  /// The event at which they are shown.
  struct Meeting: TemplateView {
    var title: String
    var url: String
    var dateText: String

    static let fields: ViewFields<Self> = [
      .text("title", \.title),
      .text("url", \.url),
      .text("date_text", \.dateText),
    ]
  }

  /// A team's turn: its own slide, and one for each outcome.
  struct Part: TemplateView {
    var title: String
    var purpose: String?
    var minutesText: String?
    var namesHTML: HTML?
    var notesHTML: HTML?
    var handoutURL: String?
    var outcomes: [Outcome]

    static let fields: ViewFields<Self> = [
      .text("title", \.title),
      .optionalText("purpose", \.purpose),
      .optionalText("minutes_text", \.minutesText),
      .optionalHTML("names_html", \.namesHTML),
      .optionalHTML("notes_html", \.notesHTML),
      .optionalText("handout_url", \.handoutURL),
      .list("outcomes", \.outcomes),
    ]
  }

  /// What is said of an outcome in one breath, and the notes for who says it.
  struct Outcome: TemplateView {
    var title: String
    var url: String
    var number: String?
    var kindText: String
    var statusHTML: HTML
    var sentence: String?
    var addressedText: String?
    var reason: String?
    var teamText: String?
    var notes: [String]

    static let fields: ViewFields<Self> = [
      .text("title", \.title),
      .text("url", \.url),
      .optionalText("number", \.number),
      .text("kind_text", \.kindText),
      .html("status_html", \.statusHTML),
      .optionalText("sentence", \.sentence),
      .optionalText("addressed_text", \.addressedText),
      .optionalText("reason", \.reason),
      .optionalText("team_text", \.teamText),
      .texts("notes", \.notes),
    ]
  }
}

/// What a team hands out on one sheet of paper.
struct HandoutView: TemplateView {
  var title: String
  var teamURL: String
  var communityText: String?
  var purpose: String?
  var membersText: String?
  var outcomes: [SlidesView.Outcome]
  var nextHTML: HTML?
  var contact: LinkView?
  var publishedURL: String?
  var asOfText: String
  /// How much there is: `1` fills a sheet in the usual size, `2` and `3` need smaller type.
  var density: Int

  static let fields: ViewFields<Self> = [
    .text("title", \.title),
    .text("team_url", \.teamURL),
    .optionalText("community_text", \.communityText),
    .optionalText("purpose", \.purpose),
    .optionalText("members_text", \.membersText),
    .list("outcomes", \.outcomes),
    .optionalHTML("next_html", \.nextHTML),
    .optionalObject("contact", \.contact),
    .optionalText("published_url", \.publishedURL),
    .text("as_of_text", \.asOfText),
    .text("density") { String($0.density) },
  ]
}

/// One or more next steps, as few words as a slide has room for.
struct SlideStepsView: TemplateView {
  var items: [Item]

  static let fields: ViewFields<Self> = [.list("items", \.items)]

  /// What is to be done, by whom and by when.
  struct Item: TemplateView {
    var titleHTML: HTML
    var ownersHTML: HTML?
    var dueText: String?

    static let fields: ViewFields<Self> = [
      .html("title_html", \.titleHTML),
      .optionalHTML("owners_html", \.ownersHTML),
      .optionalText("due_text", \.dueText),
    ]
  }
}
