/// The main part of the home page.
struct HomeView: TemplateView {
  var title: String
  var summary: String?
  var bodyHTML: HTML?
  var next: UpcomingView?
  var outcomes: ListingView?
  var communities: ListingView?
  var pages: ListingView?

  static let fields: ViewFields<Self> = [
    .text("title", \.title),
    .optionalText("summary", \.summary),
    .optionalHTML("body_html", \.bodyHTML),
    .optionalObject("next", \.next),
    .optionalObject("outcomes", \.outcomes),
    .optionalObject("communities", \.communities),
    .optionalObject("pages", \.pages),
  ]
}
