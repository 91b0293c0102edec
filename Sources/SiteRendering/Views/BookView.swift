/// The main part of a page that holds all pages of a section, to be read on paper.
struct BookView: TemplateView {
  struct Part: TemplateView {
    var id: String
    /// Only where the page is not in the site's language.
    var language: String?
    var direction: String?
    var pageHTML: HTML

    static let fields: ViewFields<Self> = [
      .text("id", \.id),
      .optionalText("language", \.language),
      .optionalText("direction", \.direction),
      .html("page_html", \.pageHTML),
    ]
  }

  var title: String
  var organization: String?
  var lead: String?
  var asOfText: String
  var isMembersEdition = false
  var contents: [AnchorNoteView]
  var parts: [Part]
  /// Absolute.
  var publishedURL: String?

  static let fields: ViewFields<Self> = [
    .text("title", \.title),
    .optionalText("organization", \.organization),
    .optionalText("lead", \.lead),
    .text("as_of_text", \.asOfText),
    .flag("members_edition", \.isMembersEdition),
    .list("contents", \.contents),
    .list("parts", \.parts),
    .optionalText("published_url", \.publishedURL),
  ]
}

/// A title that leads to its part of a page, with what else tells it from others.
struct AnchorNoteView: TemplateView {
  var id: String
  var title: String
  var noteText: String?

  static let fields: ViewFields<Self> = [
    .text("id", \.id),
    .text("title", \.title),
    .optionalText("note_text", \.noteText),
  ]
}
