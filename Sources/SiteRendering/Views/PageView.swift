/// The main part of an ordinary page, or of a section's page with the list of its children.
struct PageView: TemplateView {
  var title: String
  var summary: String?
  var bodyHTML: HTML?
  /// The page has so many sections that a list of them helps.
  var hasContents = false
  var contentsHTML: HTML?
  var pages: ListingView?
  /// Where all pages of the section stand on one.
  var bookURL: String?
  var tagsHTML: HTML?

  static let fields: ViewFields<Self> = [
    .text("title", \.title),
    .optionalText("summary", \.summary),
    .optionalHTML("body_html", \.bodyHTML),
    .flag("has_contents", \.hasContents),
    .optionalHTML("contents_html", \.contentsHTML),
    .optionalObject("pages", \.pages),
    .optionalText("book_url", \.bookURL),
    .optionalHTML("tags_html", \.tagsHTML),
  ]
}
