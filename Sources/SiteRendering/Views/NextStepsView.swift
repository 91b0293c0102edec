/// The main part of the page of what is to be done, and what has been.
struct NextStepsView: TemplateView {
  var title: String
  /// The community's name; absent for the whole site.
  var ofHTML: HTML?
  var bodyHTML: HTML?
  var countText: String?
  var emptyHTML: HTML?
  var downloads: DownloadsView?
  var facets: [FacetView] = []
  var open: List?
  var done: List?
  /// Where the rest of a very long list is.
  var elsewhere: AnchorsView?

  static let fields: ViewFields<Self> = [
    .text("title", \.title),
    .optionalHTML("of_html", \.ofHTML),
    .optionalHTML("body_html", \.bodyHTML),
    .optionalText("count_text", \.countText),
    .optionalHTML("empty_html", \.emptyHTML),
    .optionalObject("downloads", \.downloads),
    .list("facets", \.facets),
    .optionalObject("open", \.open),
    .optionalObject("done", \.done),
    .optionalObject("elsewhere", \.elsewhere),
  ]

  /// One or more of them.
  struct List: TemplateView {
    var countText: String
    var rowsHTML: HTML

    static let fields: ViewFields<Self> = [
      .text("count_text", \.countText),
      .html("rows_html", \.rowsHTML),
    ]
  }
}
