/// The way from a page to other languages: `parts/languages`.
struct LanguagesView: TemplateView {
  /// Whether there are too many to stand beside one another.
  var isFolded: Bool
  /// The name of the page's language in itself.
  var currentName: String
  var items: [Item]

  static let fields: ViewFields<Self> = [
    .flag("folded", \.isFolded),
    .text("current_name", \.currentName),
    .list("items", \.items),
  ]

  /// A language by its own name, with the page that is nearest to this one in it.
  struct Item: TemplateView {
    var name: String
    var language: String
    var direction: String
    var url: String
    var isCurrent = false

    static let fields: ViewFields<Self> = [
      .text("name", \.name),
      .text("language", \.language),
      .text("direction", \.direction),
      .text("url", \.url),
      .flag("current", \.isCurrent),
    ]
  }
}

/// The same page in one language, for search engines.
struct AlternateView: TemplateView {
  /// BCP 47, or `x-default`.
  var language: String
  /// Absolute where it is known where the site is published.
  var url: String

  static let fields: ViewFields<Self> = [
    .text("language", \.language),
    .text("url", \.url),
  ]
}

/// Says that an original has changed since it was translated.
struct OutdatedView: TemplateView {
  /// Of the original.
  var url: String
  var language: String
  var languageName: String

  static let fields: ViewFields<Self> = [
    .text("url", \.url),
    .text("language", \.language),
    .text("language_name", \.languageName),
  ]
}

/// The main part of the page that tells translators what there is to do.
struct TranslationsView: TemplateView {
  var title: String
  var languages: [Language]

  static let fields: ViewFields<Self> = [
    .text("title", \.title),
    .list("languages", \.languages),
  ]

  /// What is to be done for one language.
  struct Language: TemplateView {
    /// Fit for an id.
    var key: String
    var name: String
    var language: String
    var countText: String
    var outdated: Pages?
    var missing: Pages?
    var current: Pages?

    static let fields: ViewFields<Self> = [
      .text("key", \.key),
      .text("name", \.name),
      .text("language", \.language),
      .text("count_text", \.countText),
      .optionalObject("outdated", \.outdated),
      .optionalObject("missing", \.missing),
      .optionalObject("current", \.current),
    ]
  }

  /// One or more pages in the same state.
  struct Pages: TemplateView {
    let items: [Page]
    /// How many more there are.
    let moreText: String?

    static let fields: ViewFields<Self> = [
      .list("items", \.items),
      .optionalText("more_text", \.moreText),
    ]
  }

  /// A page, its translation, and when each was changed.
  struct Page: TemplateView {
    var title: String
    var url: String
    var translation: Translated?
    var changed: DateView?
    /// What changed, at the repository's host.
    var historyURL: String?

    static let fields: ViewFields<Self> = [
      .text("title", \.title),
      .text("url", \.url),
      .optionalObject("translation", \.translation),
      .optionalObject("changed", \.changed),
      .optionalText("history_url", \.historyURL),
    ]
  }

  /// A translation of a page.
  struct Translated: TemplateView {
    var title: String
    var language: String
    var url: String
    var changed: DateView?

    static let fields: ViewFields<Self> = [
      .text("title", \.title),
      .text("language", \.language),
      .text("url", \.url),
      .optionalObject("changed", \.changed),
    ]
  }
}
