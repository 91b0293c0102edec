/// The main part of the page of all tags.
struct TagsView: TemplateView {
  var title: String
  var list: ListingView

  static let fields: ViewFields<Self> = [
    .text("title", \.title),
    .object("list", \.list),
  ]
}

/// The main part of the page of one tag.
struct TagView: TemplateView {
  var title: String
  var countText: String
  var tagsURL: String
  var list: GroupsView

  static let fields: ViewFields<Self> = [
    .text("title", \.title),
    .text("count_text", \.countText),
    .text("tags_url", \.tagsURL),
    .object("list", \.list),
  ]
}

/// A whole document at a former address, which leads to the page's present one.
struct RedirectView: TemplateView {
  var language: String
  /// `ltr` or `rtl`.
  var direction: String
  var title: String
  var url: String
  var canonicalURL: String?

  static let fields: ViewFields<Self> = [
    .text("language", \.language),
    .text("direction", \.direction),
    .text("title", \.title),
    .text("url", \.url),
    .optionalText("canonical_url", \.canonicalURL),
  ]
}

/// The main part of the page that is shown where there is no connection.
struct OfflineView: TemplateView {
  var homeURL: String

  static let fields: ViewFields<Self> = [.text("home_url", \.homeURL)]
}

/// The main part of the page for addresses that do not exist.
///
/// A server shows it at any depth, so its addresses are absolute.
struct NotFoundView: TemplateView {
  var homeURL: String
  var searchURL: String?
  var links: AnchorsView?

  static let fields: ViewFields<Self> = [
    .text("home_url", \.homeURL),
    .optionalText("search_url", \.searchURL),
    .optionalObject("links", \.links),
  ]
}
