/// What the rows of a long list say in one field, each with its count and a bar: `parts/facet`.
struct FacetView: TemplateView {
  /// As in addresses.
  var name: String
  var title: String
  /// A row can say several.
  var isMultiple = false
  var items: [Item]
  /// Those that few readers look for, folded.
  var more: More?

  static let fields: ViewFields<Self> = [
    .text("name", \.name),
    .text("title", \.title),
    .flag("multiple", \.isMultiple),
    .list("items", \.items),
    .optionalObject("more", \.more),
  ]

  /// One word with its bar; `max` is the length of a full one.
  struct Item: TemplateView {
    var slug: String
    var labelHTML: HTML
    /// The page of those that say it.
    var url: String?
    var count: Int
    var max: Int

    static let fields: ViewFields<Self> = [
      .text("slug", \.slug),
      .html("label_html", \.labelHTML),
      .optionalText("url", \.url),
      .text("count") { String($0.count) },
      .text("max") { String($0.max) },
    ]
  }

  struct More: TemplateView {
    var text: String
    var items: [Item]

    static let fields: ViewFields<Self> = [
      .text("text", \.text),
      .list("items", \.items),
    ]
  }
}

/// A bar of which each part stands for a status, drawn beside the same numbers as text.
struct StackView: TemplateView {
  let segments: [Segment]

  init?(segments: [Segment]) {
    if segments.count < 2 { return nil }
    self.segments = segments
  }

  static let fields: ViewFields<Self> = [.list("segments", \.segments)]

  /// Positions and lengths are percent of the bar, with two decimals.
  struct Segment: TemplateView {
    var shape: StatusMark.Shape
    var count: Int
    var start: String
    var width: String
    var middle: String
    /// There is room for a shape and a number.
    var isWide: Bool

    static let fields: ViewFields<Self> = [
      .text("shape") { $0.shape.rawValue },
      .text("count") { String($0.count) },
      .text("start", \.start),
      .text("width", \.width),
      .text("middle", \.middle),
      .flag("wide", \.isWide),
    ]
  }
}
