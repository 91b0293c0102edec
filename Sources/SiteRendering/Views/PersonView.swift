/// The main part of a person's page.
struct PersonView: TemplateView {
  var title: String
  var pronouns: String?
  var role: String?
  var organization: String?
  var perspective: String?
  var photo: Photo?
  /// In members' builds only, as the telephone.
  var email: TextLinkView?
  var phone: TextLinkView?
  var links: AnchorsView?
  var communitiesHTML: HTML?
  var next: UpcomingView?
  var teams: ListingView?
  var calendarURL: String?
  var outcomes: ListingView?
  var nextSteps: ListingView?
  var bodyHTML: HTML?
  var hasContents = false
  var contentsHTML: HTML?
  var tagsHTML: HTML?

  static let fields: ViewFields<Self> = [
    .text("title", \.title),
    .optionalText("pronouns", \.pronouns),
    .optionalText("role", \.role),
    .optionalText("organization", \.organization),
    .optionalText("perspective", \.perspective),
    .optionalObject("photo", \.photo),
    .optionalObject("email", \.email),
    .optionalObject("phone", \.phone),
    .optionalObject("links", \.links),
    .optionalHTML("communities_html", \.communitiesHTML),
    .optionalObject("next", \.next),
    .optionalObject("teams", \.teams),
    .optionalText("calendar_url", \.calendarURL),
    .optionalObject("outcomes", \.outcomes),
    .optionalObject("next_steps", \.nextSteps),
    .optionalHTML("body_html", \.bodyHTML),
    .flag("has_contents", \.hasContents),
    .optionalHTML("contents_html", \.contentsHTML),
    .optionalHTML("tags_html", \.tagsHTML),
  ]

  /// The picture of a person.
  struct Photo: TemplateView {
    var url: String

    static let fields: ViewFields<Self> = [.text("url", \.url)]
  }
}
