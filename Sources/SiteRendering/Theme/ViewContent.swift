/// What a name of a view leads to.
enum ViewContent: Sendable {
  /// Printed escaped.
  case text(String)
  case html(HTML)
  case flag(Bool)
  case view(BoundView)
  /// Of views, or of texts.
  case list([ViewContent])
  case absent

  /// Empty text, empty markup and an empty list are absent too.
  var isAbsent: Bool {
    switch self {
    case .text(let text): text.isEmpty
    case .html(let html): html.isEmpty
    case .flag(let isTrue): !isTrue
    case .view: false
    case .list(let items): items.isEmpty
    case .absent: true
    }
  }
}

/// A view of any type, which answers its fields by their position in its table.
struct BoundView: Sendable {
  private let content: @Sendable (Int) -> ViewContent

  init<View: TemplateView>(_ view: View) {
    let fields = View.fields.entries
    content = { fields[$0].content(view) }
  }

  subscript(field: Int) -> ViewContent { content(field) }
}
