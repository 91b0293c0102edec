/// The main part of a meeting's page.
struct MeetingView: TemplateView {
  var title: String
  var summary: String?
  var statusHTML: HTML
  var isCancelled = false
  var isPostponed = false
  var isConcluding = false
  var weekdayText: String
  var dayText: String
  var monthText: String
  var dateText: String
  /// Absent when the meeting takes whole days.
  var time: Time?
  /// `2026-02-03T10:00-08:00`; `2026-02-03` for a whole day.
  var startDatetime: String
  /// Absent for a series, which has more than one time.
  var moment: MomentView?
  var repeatsText: String?
  var replaces: Replaces?
  var place: Place?
  var access: String?
  var online: Online?
  var calendarURL: String?
  var aim: String?
  var communityHTML: HTML?
  /// Absent when the whole community meets.
  var teamsHTML: HTML?
  var facilitatorsHTML: HTML?
  var agenda: AgendaView?
  /// Absent without an agenda.
  var runSheetURL: String?
  var decisions: SentencesView?
  /// What earlier meetings left open.
  var followUps: ListingView?
  var nextSteps: ListingView?
  var outcomes: ListingView?
  var materials: MaterialsView?
  var attendance: Attendance?
  var dates: UpcomingView?
  var body: Body?
  /// The page has so many sections that a list of them helps.
  var hasContents = false
  var contentsHTML: HTML?
  var tagsHTML: HTML?
  var presentations: PresentationsView?

  static let fields: ViewFields<Self> = [
    .text("title", \.title),
    .optionalText("summary", \.summary),
    .html("status_html", \.statusHTML),
    .flag("cancelled", \.isCancelled),
    .flag("postponed", \.isPostponed),
    .flag("concluding", \.isConcluding),
    .text("weekday_text", \.weekdayText),
    .text("day_text", \.dayText),
    .text("month_text", \.monthText),
    .text("date_text", \.dateText),
    .optionalObject("time", \.time),
    .text("start_datetime", \.startDatetime),
    .optionalObject("moment", \.moment),
    .optionalText("repeats_text", \.repeatsText),
    .optionalObject("replaces", \.replaces),
    .optionalObject("place", \.place),
    .optionalText("access", \.access),
    .optionalObject("online", \.online),
    .optionalText("calendar_url", \.calendarURL),
    .optionalText("aim", \.aim),
    .optionalHTML("community_html", \.communityHTML),
    .optionalHTML("teams_html", \.teamsHTML),
    .optionalHTML("facilitators_html", \.facilitatorsHTML),
    .optionalObject("agenda", \.agenda),
    .optionalText("run_sheet_url", \.runSheetURL),
    .optionalObject("decisions", \.decisions),
    .optionalObject("follow_ups", \.followUps),
    .optionalObject("next_steps", \.nextSteps),
    .optionalObject("outcomes", \.outcomes),
    .optionalObject("materials", \.materials),
    .optionalObject("attendance", \.attendance),
    .optionalObject("dates", \.dates),
    .optionalObject("body", \.body),
    .flag("has_contents", \.hasContents),
    .optionalHTML("contents_html", \.contentsHTML),
    .optionalHTML("tags_html", \.tagsHTML),
    .optionalObject("presentations", \.presentations),
  ]
}
