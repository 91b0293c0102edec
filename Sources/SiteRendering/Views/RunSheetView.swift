/// The main part of a meeting's run sheet, which its facilitators print.
struct RunSheetView: TemplateView {
  var title: String
  var statusHTML: HTML
  var isCancelled = false
  var isPostponed = false
  var dateText: String
  /// Absent when the meeting takes whole days.
  var time: MeetingView.Time?
  /// `2026-02-03T10:00-08:00`; `2026-02-03` for a whole day.
  var startDatetime: String
  var repeatsText: String?
  /// Which date of a series it is for.
  var nextDateText: String?
  var place: MeetingView.Place?
  var access: String?
  var online: MeetingView.Online?
  var aim: String?
  var communityHTML: HTML?
  /// Absent when the whole community meets.
  var teamsHTML: HTML?
  var facilitatorsHTML: HTML?
  var agenda: Timetable
  var expected: Expected?
  var followUps: ListingView?
  var materials: MaterialsView?
  var intentions: SentencesView?

  static let fields: ViewFields<Self> = [
    .text("title", \.title),
    .html("status_html", \.statusHTML),
    .flag("cancelled", \.isCancelled),
    .flag("postponed", \.isPostponed),
    .text("date_text", \.dateText),
    .optionalObject("time", \.time),
    .text("start_datetime", \.startDatetime),
    .optionalText("repeats_text", \.repeatsText),
    .optionalText("next_date_text", \.nextDateText),
    .optionalObject("place", \.place),
    .optionalText("access", \.access),
    .optionalObject("online", \.online),
    .optionalText("aim", \.aim),
    .optionalHTML("community_html", \.communityHTML),
    .optionalHTML("teams_html", \.teamsHTML),
    .optionalHTML("facilitators_html", \.facilitatorsHTML),
    .object("agenda", \.agenda),
    .optionalObject("expected", \.expected),
    .optionalObject("follow_ups", \.followUps),
    .optionalObject("materials", \.materials),
    .optionalObject("intentions", \.intentions),
  ]

  /// The agenda with starts and ends, and its length beside that of the meeting.
  struct Timetable: TemplateView {
    var items: [AgendaView.Item]
    /// Absent where no item says how long it takes.
    var total: Total?
    /// Absent where the meeting has no times or no end.
    var meeting: Total?
    /// By how much the two differ.
    var differenceText: String?

    static let fields: ViewFields<Self> = [
      .list("items", \.items),
      .optionalObject("total", \.total),
      .optionalObject("meeting", \.meeting),
      .optionalText("difference_text", \.differenceText),
    ]
  }

  /// How long something takes, and from when to when.
  struct Total: TemplateView {
    var label: String
    var timeText: String?
    var lengthText: String

    static let fields: ViewFields<Self> = [
      .text("label", \.label),
      .optionalText("time_text", \.timeText),
      .text("length_text", \.lengthText),
    ]
  }

  /// Who is expected, by team; the whole community is one group without a title.
  struct Expected: TemplateView {
    var countText: String
    var groups: [Group]

    static let fields: ViewFields<Self> = [
      .text("count_text", \.countText),
      .list("groups", \.groups),
    ]
  }

  /// The people of a team; more than fit on a sheet are only counted.
  struct Group: TemplateView {
    var titleHTML: HTML?
    var countText: String?
    var people: [Person]

    static let fields: ViewFields<Self> = [
      .optionalHTML("title_html", \.titleHTML),
      .optionalText("count_text", \.countText),
      .list("people", \.people),
    ]
  }

  /// Somebody with what they are here.
  struct Person: TemplateView {
    var nameHTML: HTML
    var noteText: String?

    static let fields: ViewFields<Self> = [
      .html("name_html", \.nameHTML),
      .optionalText("note_text", \.noteText),
    ]
  }
}
