/// The pages of one community or section: `parts/navigation`.
struct NavigationView: TemplateView {
  /// The section's name, also the navigation's accessible name.
  var label: String
  var url: String
  var isCurrent = false
  var items: [Item] = []

  static let fields: ViewFields<Self> = [
    .text("label", \.label),
    .text("url", \.url),
    .flag("current", \.isCurrent),
    .list("items", \.items),
  ]

  /// A page of the section, with the pages below it when it or one of them is shown.
  struct Item: TemplateView {
    var title: String
    var url: String
    var isCurrent = false
    var isOpen = false
    var children: Children?

    static let fields: ViewFields<Self> = [
      .text("title", \.title),
      .text("url", \.url),
      .flag("current", \.isCurrent),
      .flag("open", \.isOpen),
      .optionalObject("children", \.children),
    ]
  }

  /// One or more pages below an item.
  struct Children: TemplateView {
    let items: [Child]

    init?(items: [Child]) {
      if items.isEmpty { return nil }
      self.items = items
    }

    static let fields: ViewFields<Self> = [.list("items", \.items)]
  }

  /// A page below an item.
  struct Child: TemplateView {
    var title: String
    var url: String
    var isCurrent = false

    static let fields: ViewFields<Self> = [
      .text("title", \.title),
      .text("url", \.url),
      .flag("current", \.isCurrent),
    ]
  }
}

/// The main menu: `parts/top_navigation`.
struct TopNavigationView: TemplateView {
  var items: [Item] = []

  static let fields: ViewFields<Self> = [.list("items", \.items)]

  /// An entry of the main menu.
  struct Item: TemplateView {
    var title: String
    var url: String
    var isCurrent = false
    /// The page lies below the entry; not together with `isCurrent`.
    var isInside = false

    static let fields: ViewFields<Self> = [
      .text("title", \.title),
      .text("url", \.url),
      .flag("current", \.isCurrent),
      .flag("inside", \.isInside),
    ]
  }
}

/// The way from the home page to the page's parent: `parts/breadcrumb`.
struct BreadcrumbView: TemplateView {
  var items: [AnchorView] = []

  static let fields: ViewFields<Self> = [.list("items", \.items)]
}

/// The pages before and after this one among its siblings: `parts/pager`.
struct PagerView: TemplateView {
  var previous: Neighbour?
  var next: Neighbour?

  static let fields: ViewFields<Self> = [
    .optionalObject("previous", \.previous),
    .optionalObject("next", \.next),
  ]

  /// A sibling; a meeting's date is its note.
  struct Neighbour: TemplateView {
    var title: String
    var url: String
    var noteText: String?

    static let fields: ViewFields<Self> = [
      .text("title", \.title),
      .text("url", \.url),
      .optionalText("note_text", \.noteText),
    ]
  }
}

/// The pages that mention this one: `parts/mentions`.
struct MentionsView: TemplateView {
  var rowsHTML: HTML

  static let fields: ViewFields<Self> = [.html("rows_html", \.rowsHTML)]
}

/// The tags of one page: `parts/tags`.
struct PageTagsView: TemplateView {
  var items: [AnchorView] = []

  static let fields: ViewFields<Self> = [.list("items", \.items)]
}
