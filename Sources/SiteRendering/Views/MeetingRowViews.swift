/// A line of a timetable: `parts/meeting_row`.
struct MeetingRowView: TemplateView {
  var url: String
  var title: String
  /// `2026-02-03T10:00-08:00`; `2026-02-03` for a whole day.
  var startDatetime: String
  var moment: MomentView
  var weekdayText: String
  var dayText: String
  var monthText: String
  var yearText: String
  var timeText: String
  /// Only where it is not the zone that the page names once.
  var zoneText: String?
  var placeText: String?
  /// Absent when the whole community meets.
  var teamsHTML: HTML?
  var communityHTML: HTML?
  var statusHTML: HTML?
  var agendaURL: String?
  /// Of a meeting that has taken place.
  var minutes: TextLinkView?
  var isCancelled = false
  /// Hidden until those before it have ended.
  var isWaiting = false
  var isConcluding = false

  static let fields: ViewFields<Self> = [
    .text("url", \.url),
    .text("title", \.title),
    .text("start_datetime", \.startDatetime),
    .object("moment", \.moment),
    .text("weekday_text", \.weekdayText),
    .text("day_text", \.dayText),
    .text("month_text", \.monthText),
    .text("year_text", \.yearText),
    .text("time_text", \.timeText),
    .optionalText("zone_text", \.zoneText),
    .optionalText("place_text", \.placeText),
    .optionalHTML("teams_html", \.teamsHTML),
    .optionalHTML("community_html", \.communityHTML),
    .optionalHTML("status_html", \.statusHTML),
    .optionalText("agenda_url", \.agendaURL),
    .optionalObject("minutes", \.minutes),
    .flag("cancelled", \.isCancelled),
    .flag("waiting", \.isWaiting),
    .flag("concluding", \.isConcluding),
  ]
}

/// A meeting that comes next, with its date in words and its aim: `parts/meeting_card`.
struct MeetingCardView: TemplateView {
  var url: String
  var title: String
  /// `2026-02-03T10:00-08:00`; `2026-02-03` for a whole day.
  var startDatetime: String
  var moment: MomentView
  var weekdayText: String
  var dayText: String
  var monthText: String
  var whenText: String
  var aim: String?
  var placeText: String?
  /// Absent when the whole community meets.
  var teamsHTML: HTML?
  var communityHTML: HTML?
  var statusHTML: HTML?
  var isCancelled = false
  /// Hidden until those before it have ended.
  var isWaiting = false
  var isConcluding = false

  static let fields: ViewFields<Self> = [
    .text("url", \.url),
    .text("title", \.title),
    .text("start_datetime", \.startDatetime),
    .object("moment", \.moment),
    .text("weekday_text", \.weekdayText),
    .text("day_text", \.dayText),
    .text("month_text", \.monthText),
    .text("when_text", \.whenText),
    .optionalText("aim", \.aim),
    .optionalText("place_text", \.placeText),
    .optionalHTML("teams_html", \.teamsHTML),
    .optionalHTML("community_html", \.communityHTML),
    .optionalHTML("status_html", \.statusHTML),
    .flag("cancelled", \.isCancelled),
    .flag("waiting", \.isWaiting),
    .flag("concluding", \.isConcluding),
  ]
}
