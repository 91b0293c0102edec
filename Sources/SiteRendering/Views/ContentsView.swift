/// The headings of a body, h2 and the h3 below each: `parts/contents`.
struct ContentsView: TemplateView {
  var items: [Item] = []

  static let fields: ViewFields<Self> = [.list("items", \.items)]

  /// An h2 heading.
  struct Item: TemplateView {
    var id: String
    var title: String
    var children: Children?

    static let fields: ViewFields<Self> = [
      .text("id", \.id),
      .text("title", \.title),
      .optionalObject("children", \.children),
    ]
  }

  /// One or more h3 headings below an h2.
  struct Children: TemplateView {
    let items: [Child]

    init?(items: [Child]) {
      if items.isEmpty { return nil }
      self.items = items
    }

    static let fields: ViewFields<Self> = [.list("items", \.items)]
  }

  /// An h3 heading.
  struct Child: TemplateView {
    var id: String
    var title: String

    static let fields: ViewFields<Self> = [
      .text("id", \.id),
      .text("title", \.title),
    ]
  }
}
