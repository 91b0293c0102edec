/// Where a program finds what a page lists.
struct DataLinkView: TemplateView {
  /// A media type (RFC 6838).
  var type: String
  var title: String
  var url: String

  static let fields: ViewFields<Self> = [
    .text("type", \.type),
    .text("title", \.title),
    .text("url", \.url),
  ]
}

/// Where a reader finds what a page lists, to work on it: `parts/downloads`.
struct DownloadsView: TemplateView {
  var csvURL: String
  var jsonURL: String

  static let fields: ViewFields<Self> = [
    .text("csv_url", \.csvURL),
    .text("json_url", \.jsonURL),
  ]
}
