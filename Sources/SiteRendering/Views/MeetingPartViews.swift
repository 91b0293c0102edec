extension MeetingView {
  /// When a meeting takes place on its day.
  struct Time: TemplateView {
    var text: String
    var zoneText: String
    /// The author gave an end.
    var hasEnd: Bool

    static let fields: ViewFields<Self> = [
      .text("text", \.text),
      .text("zone_text", \.zoneText),
      .flag("has_end", \.hasEnd),
    ]
  }

  /// The occurrence of a series that a meeting stands for.
  struct Replaces: TemplateView {
    var seriesHTML: HTML
    var dateText: String
    /// It takes place at another date or time than the occurrence.
    var isMoved = false

    static let fields: ViewFields<Self> = [
      .html("series_html", \.seriesHTML),
      .text("date_text", \.dateText),
      .flag("moved", \.isMoved),
    ]
  }

  /// Where a meeting takes place.
  struct Place: TemplateView {
    var name: String?
    var room: String?
    var address: String?

    static let fields: ViewFields<Self> = [
      .optionalText("name", \.name),
      .optionalText("room", \.room),
      .optionalText("address", \.address),
    ]
  }

  /// How members join from elsewhere; never part of a public build.
  struct Online: TemplateView {
    var url: String?
    var phone: TextLinkView?
    var passcode: String?

    static let fields: ViewFields<Self> = [
      .optionalText("url", \.url),
      .optionalObject("phone", \.phone),
      .optionalText("passcode", \.passcode),
    ]
  }

  /// Who was there; never part of a public build.
  struct Attendance: TemplateView {
    var namesHTML: HTML
    var countText: String

    static let fields: ViewFields<Self> = [
      .html("names_html", \.namesHTML),
      .text("count_text", \.countText),
    ]
  }

  /// Notes or minutes under their heading.
  struct Body: TemplateView {
    var titleText: String
    var textHTML: HTML

    static let fields: ViewFields<Self> = [
      .text("title_text", \.titleText),
      .html("text_html", \.textHTML),
    ]
  }
}

/// One or more points of a meeting's agenda, in order.
struct AgendaView: TemplateView {
  let totalText: String?
  let items: [Item]

  init?(totalText: String? = nil, items: [Item]) {
    if items.isEmpty { return nil }
    self.totalText = totalText
    self.items = items
  }

  static let fields: ViewFields<Self> = [
    .optionalText("total_text", \.totalText),
    .list("items", \.items),
  ]

  /// A point of the agenda: when it starts, what it is, how long it takes.
  struct Item: TemplateView {
    var timeText: String?
    var titleHTML: HTML
    var minutesText: String?
    var leadHTML: HTML?
    var teamHTML: HTML?
    var notesHTML: HTML?

    static let fields: ViewFields<Self> = [
      .optionalText("time_text", \.timeText),
      .html("title_html", \.titleHTML),
      .optionalText("minutes_text", \.minutesText),
      .optionalHTML("lead_html", \.leadHTML),
      .optionalHTML("team_html", \.teamHTML),
      .optionalHTML("notes_html", \.notesHTML),
    ]
  }
}
