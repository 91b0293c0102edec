/// The pages of one community or section: `parts/navigation`.
struct NavigationView: TemplateView {
  /// The section's name, also the navigation's accessible name.
  var label: String
  var url: String
  var isCurrent = false
  /// Of its pages, by `parts/navigation_list`.
  var listHTML: HTML

  static let fields: ViewFields<Self> = [
    .text("label", \.label),
    .text("url", \.url),
    .flag("current", \.isCurrent),
    .html("list_html", \.listHTML),
  ]
}

/// One level of a section's menu: `parts/navigation_list`.
struct NavigationListView: TemplateView {
  var items: [Item] = []
  /// The page that lists those for which there is no room.
  var more: TextLinkView?

  static let fields: ViewFields<Self> = [
    .list("items", \.items),
    .optionalObject("more", \.more),
  ]

  /// A page, and those below it.
  struct Item: TemplateView {
    var title: String
    var url: String
    var isCurrent = false
    /// The page lies below it, and no nearer one is in the menu; not together with `isCurrent`.
    var isInside = false
    /// The page is the item or lies below it.
    var isOnPath = false
    var children: Children?

    static let fields: ViewFields<Self> = [
      .text("title", \.title),
      .text("url", \.url),
      .flag("current", \.isCurrent),
      .flag("inside", \.isInside),
      .flag("on_path", \.isOnPath),
      .optionalObject("children", \.children),
    ]
  }

  /// The pages below an item, which can be folded.
  struct Children: TemplateView {
    var isOpen = false
    /// What folds them.
    var labelText: String
    var listHTML: HTML

    static let fields: ViewFields<Self> = [
      .flag("open", \.isOpen),
      .text("label_text", \.labelText),
      .html("list_html", \.listHTML),
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
