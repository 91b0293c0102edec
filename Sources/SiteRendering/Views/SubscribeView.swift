/// How to have a calendar in one's own program: `parts/subscribe`.
struct SubscribeView: TemplateView {
  var downloadURL: String
  /// nil where nobody said where the site is published: a script then asks the browser.
  var feed: Feed?
  /// Whether the calendar holds what only members may see.
  var isForMembers: Bool

  static let fields: ViewFields<Self> = [
    .text("download_url", \.downloadURL),
    .optionalObject("feed", \.feed),
    .flag("for_members", \.isForMembers),
  ]

  /// Where programs find the calendar.
  struct Feed: TemplateView {
    var url: String
    /// The same with the scheme that opens a calendar program; it is not registered, but widely
    /// known.
    var webcalURL: String

    static let fields: ViewFields<Self> = [
      .text("url", \.url),
      .text("webcal_url", \.webcalURL),
    ]
  }
}
