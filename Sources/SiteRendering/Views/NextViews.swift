/// One time of a meeting, for the script that marks what is next, under way and over.
struct MomentView: TemplateView {
  /// With its offset, `2026-02-03T10:00-08:00`, as the end; a whole day's is the day's first.
  var startInstant: String
  /// When it is over: that of a meeting whose end nobody gave is its day's. Absent past the last
  /// year of the calendar.
  var endInstant: String?
  /// As authors write it: `planned`.
  var statusName: String
  /// The same for all dates of a series; absent for a meeting that takes place once.
  var seriesName: String?

  static let fields: ViewFields<Self> = [
    .text("start_instant", \.startInstant),
    .optionalText("end_instant", \.endInstant),
    .text("status_name", \.statusName),
    .optionalText("series_name", \.seriesName),
  ]
}

/// How a list of what comes next is to stay true after the build.
struct NextView: TemplateView {
  /// How many are shown; empty for all.
  var limitText: String
  /// When what waits in the list no longer is what comes next: `2026-02-03T18:00:00Z`; absent if
  /// all is in it that is to come.
  var untilInstant: String?
  /// `As of 3 February 2026`.
  var asOfText: String

  static let fields: ViewFields<Self> = [
    .text("limit_text", \.limitText),
    .optionalText("until_instant", \.untilInstant),
    .text("as_of_text", \.asOfText),
  ]
}

/// Cards of what comes next, or what stands instead of them, and the way to all meetings:
/// `parts/upcoming`.
struct UpcomingView: TemplateView {
  /// Absent when nothing is to come.
  var next: NextView?
  var rowsHTML: HTML?
  var emptyHTML: HTML?
  var all: TextLinkView?

  static let fields: ViewFields<Self> = [
    .optionalObject("next", \.next),
    .optionalHTML("rows_html", \.rowsHTML),
    .optionalHTML("empty_html", \.emptyHTML),
    .optionalObject("all", \.all),
  ]
}
