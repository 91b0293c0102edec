/// The main part of the page for searches: what it says without its script, and what the script
/// is to know before it has read anything.
struct SearchView: TemplateView {
  var title: String
  var siteTitle: String
  /// Where to look else.
  var links: AnchorsView?

  static let fields: ViewFields<Self> = [
    .text("title", \.title),
    .text("site_title", \.siteTitle),
    .optionalObject("links", \.links),
  ]
}
