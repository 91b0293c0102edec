/// A title that leads to its page, or stands as plain text when it has no address.
///
/// Rendered on its own it is `parts/name`.
struct LinkView: TemplateView {
  var title: String
  var url: String?

  static let fields: ViewFields<Self> = [
    .text("title", \.title),
    .optionalText("url", \.url),
  ]
}

/// A title that always leads somewhere.
struct AnchorView: TemplateView {
  var title: String
  var url: String

  static let fields: ViewFields<Self> = [
    .text("title", \.title),
    .text("url", \.url),
  ]
}

/// One or more links under a heading of their own.
struct AnchorsView: TemplateView {
  let items: [AnchorView]

  init?(items: [AnchorView]) {
    if items.isEmpty { return nil }
    self.items = items
  }

  static let fields: ViewFields<Self> = [.list("items", \.items)]
}

/// Wording that leads somewhere: to the page of all entries, to a mailbox, to a telephone.
struct TextLinkView: TemplateView {
  var text: String
  var url: String

  static let fields: ViewFields<Self> = [
    .text("text", \.text),
    .text("url", \.url),
  ]
}

/// A day in words and, for `<time datetime>`, as `2026-02-03`.
struct DateView: TemplateView {
  var text: String
  var datetime: String

  static let fields: ViewFields<Self> = [
    .text("text", \.text),
    .text("datetime", \.datetime),
  ]
}

/// A sentence of an author, which may hold links.
struct SentenceView: TemplateView {
  var textHTML: HTML

  static let fields: ViewFields<Self> = [.html("text_html", \.textHTML)]
}

/// One or more sentences of an author.
struct SentencesView: TemplateView {
  let items: [SentenceView]

  init?(items: [SentenceView]) {
    if items.isEmpty { return nil }
    self.items = items
  }

  static let fields: ViewFields<Self> = [.list("items", \.items)]
}

/// One or more files or pages that a meeting or an outcome refers to.
struct MaterialsView: TemplateView {
  let items: [Item]

  init?(items: [Item]) {
    if items.isEmpty { return nil }
    self.items = items
  }

  static let fields: ViewFields<Self> = [.list("items", \.items)]

  /// A file or page, with its type and size where they are known.
  struct Item: TemplateView {
    var title: String
    var url: String?
    var noteText: String?

    static let fields: ViewFields<Self> = [
      .text("title", \.title),
      .optionalText("url", \.url),
      .optionalText("note_text", \.noteText),
    ]
  }
}
