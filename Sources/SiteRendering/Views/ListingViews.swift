/// The list of one section: rows, or what stands instead of them, and the way to all entries.
struct ListingView: TemplateView {
  var rowsHTML: HTML?
  var emptyHTML: HTML?
  var all: TextLinkView?

  static let fields: ViewFields<Self> = [
    .optionalHTML("rows_html", \.rowsHTML),
    .optionalHTML("empty_html", \.emptyHTML),
    .optionalObject("all", \.all),
  ]
}

/// The list of a whole page, in groups by month, kind, status or the like.
struct GroupsView: TemplateView {
  var countText: String?
  var emptyHTML: HTML?
  var groups: [Group] = []

  static let fields: ViewFields<Self> = [
    .optionalText("count_text", \.countText),
    .optionalHTML("empty_html", \.emptyHTML),
    .list("groups", \.groups),
  ]

  /// Rows under one heading; without a heading when the group is the only one.
  struct Group: TemplateView {
    var head: Head?
    var rowsHTML: HTML

    static let fields: ViewFields<Self> = [
      .optionalObject("head", \.head),
      .html("rows_html", \.rowsHTML),
    ]
  }

  /// The heading of a group.
  struct Head: TemplateView {
    /// Unique among the groups and fit for an id: `2026-02`, `recommendation`.
    var key: String
    var title: String
    var url: String?
    var countText: String?

    static let fields: ViewFields<Self> = [
      .text("key", \.key),
      .text("title", \.title),
      .optionalText("url", \.url),
      .optionalText("count_text", \.countText),
    ]
  }
}

/// What stands where a list has no entries yet: `parts/empty`.
struct EmptyView: TemplateView {
  var text: String
  /// How to add an entry, for authors.
  var hint: String?

  static let fields: ViewFields<Self> = [
    .text("text", \.text),
    .optionalText("hint", \.hint),
  ]
}

/// A list that an author has put into a text: `parts/widget`.
struct WidgetView: TemplateView {
  /// The word that the author wrote in braces: `schedule`, `next-steps`.
  var name: String
  /// What it lists, in a word, for themes that name it.
  var label: String
  /// Only of what comes next.
  var next: NextView?
  var rowsHTML: HTML?
  var emptyHTML: HTML?

  static let fields: ViewFields<Self> = [
    .text("name", \.name),
    .text("label", \.label),
    .optionalObject("next", \.next),
    .optionalHTML("rows_html", \.rowsHTML),
    .optionalHTML("empty_html", \.emptyHTML),
  ]
}
