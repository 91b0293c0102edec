/// Who takes part in a community, in numbers.
struct ParticipationView: TemplateView {
  var perspectives: Counts?
  var organizations: Counts?

  static let fields: ViewFields<Self> = [
    .optionalObject("perspectives", \.perspectives),
    .optionalObject("organizations", \.organizations),
  ]

  /// Bars, and a text that says what they leave out.
  struct Counts: TemplateView {
    var items: [Item] = []
    var noteText: String?

    static let fields: ViewFields<Self> = [
      .flag("has_items") { !$0.items.isEmpty },
      .list("items", \.items),
      .optionalText("note_text", \.noteText),
    ]
  }

  /// The bar of one group or person; `max` is the length of a full one.
  struct Item: TemplateView {
    var labelHTML: HTML
    var countText: String
    var value: Int
    var max: Int

    static let fields: ViewFields<Self> = [
      .html("label_html", \.labelHTML),
      .text("count_text", \.countText),
      .text("value") { String($0.value) },
      .text("max") { String($0.max) },
    ]
  }
}
