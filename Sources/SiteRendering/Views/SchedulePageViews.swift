/// The main part of the page of all meetings that begin in one year.
struct MeetingsYearView: TemplateView {
  var head: SchedulePageHead
  var list: GroupsView

  static let fields: ViewFields<Self> = [
    .object("head", \.head),
    .object("list", \.list),
  ]
}

/// The main part of the page of a month: its weeks, with what takes place on each day.
struct MeetingsMonthView: TemplateView {
  var head: SchedulePageHead
  /// What the table is, for those who do not see what stands around it.
  var captionText: String
  var pagerHTML: HTML?
  /// Seven.
  var weekdays: [Weekday]
  var weeks: [Week]

  static let fields: ViewFields<Self> = [
    .object("head", \.head),
    .text("caption_text", \.captionText),
    .optionalHTML("pager_html", \.pagerHTML),
    .list("weekdays", \.weekdays),
    .list("weeks", \.weeks),
  ]

  /// The head of a column.
  struct Weekday: TemplateView {
    var title: String

    static let fields: ViewFields<Self> = [.text("title", \.title)]
  }

  /// Seven days, by `parts/month_day`.
  struct Week: TemplateView {
    var daysHTML: HTML

    static let fields: ViewFields<Self> = [.html("days_html", \.daysHTML)]
  }
}

/// The place of a day in the weeks of a month; none before the first and after the last of the
/// month: `parts/month_day`.
struct MonthDayView: TemplateView {
  var day: Day?

  static let fields: ViewFields<Self> = [.optionalObject("day", \.day)]

  /// A day of the month.
  struct Day: TemplateView {
    var numberText: String
    /// `Tuesday, 10 March`, where it does not stand under the name of its weekday.
    var dateText: String
    /// `2026-03-10`.
    var datetime: String
    var meetings: Meetings?

    static let fields: ViewFields<Self> = [
      .text("number_text", \.numberText),
      .text("date_text", \.dateText),
      .text("datetime", \.datetime),
      .optionalObject("meetings", \.meetings),
    ]
  }

  /// One meeting or more on a day.
  struct Meetings: TemplateView {
    let items: [Item]

    init?(items: [Item]) {
      if items.isEmpty { return nil }
      self.items = items
    }

    static let fields: ViewFields<Self> = [.list("items", \.items)]
  }

  /// A meeting on one of its days.
  struct Item: TemplateView {
    var itemHTML: HTML
    /// `Day 2 of 3`; absent for a meeting of one day.
    var partText: String?
    /// It began on an earlier day.
    var isContinued = false

    static let fields: ViewFields<Self> = [
      .html("item_html", \.itemHTML),
      .optionalText("part_text", \.partText),
      .flag("continued", \.isContinued),
    ]
  }
}

/// The head of a page that shows a part of a schedule.
struct SchedulePageHead: TemplateView {
  var title: String
  /// Absent for the whole site.
  var ofHTML: HTML?
  var zoneText: String
  /// The whole schedule.
  var overviewURL: String
  /// The same meetings in the other form: of a year its first month, of a month its list.
  var other: TextLinkView?

  static let fields: ViewFields<Self> = [
    .text("title", \.title),
    .optionalHTML("of_html", \.ofHTML),
    .text("zone_text", \.zoneText),
    .text("overview_url", \.overviewURL),
    .optionalObject("other", \.other),
  ]
}

/// The years of a long schedule, latest first.
struct YearsView: TemplateView {
  let items: [Item]

  static let fields: ViewFields<Self> = [.list("items", \.items)]

  /// A year that has a page.
  struct Item: TemplateView {
    var title: String
    var url: String
    var countText: String

    static let fields: ViewFields<Self> = [
      .text("title", \.title),
      .text("url", \.url),
      .text("count_text", \.countText),
    ]
  }
}

/// A meeting in a day of a month: `parts/meeting_item`.
struct MeetingItemView: TemplateView {
  var url: String
  var title: String
  /// Absent for whole days.
  var time: Time?
  /// The teams that meet; in lists of several communities, whose meeting it is.
  var whoText: String?
  var statusHTML: HTML?
  /// Cancelled or postponed.
  var isOff = false

  static let fields: ViewFields<Self> = [
    .text("url", \.url),
    .text("title", \.title),
    .optionalObject("time", \.time),
    .optionalText("who_text", \.whoText),
    .optionalHTML("status_html", \.statusHTML),
    .flag("off", \.isOff),
  ]

  /// When it begins.
  struct Time: TemplateView {
    var text: String
    /// `2026-02-03T10:00-08:00`.
    var datetime: String
    /// Only where it is not the zone that the page names once.
    var zoneText: String?

    static let fields: ViewFields<Self> = [
      .text("text", \.text),
      .text("datetime", \.datetime),
      .optionalText("zone_text", \.zoneText),
    ]
  }
}
