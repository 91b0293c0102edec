/// What the caller decides while a document is being written: where links, images and mentions
/// lead, what stands for a block of options, and how attributes of tasks are shown.
///
/// Every method is called once for each occurrence, in the order in which things are written
/// (footnotes come last). Strings given to it hold no control characters but tab and newline, so
/// U+0001 is free for the caller to use inside the addresses it returns.
package protocol MarkdownResolver {
  /// A link or autolink whose destination is relative, a fragment, `//host/…` or has one of the
  /// schemes `http`, `https`, `mailto`, `tel`. Anything else never gets here.
  mutating func link(
    destination: String, title: String, position: MarkdownPosition
  ) -> LinkResult

  /// An image whose source is relative, `//host/…` or has the scheme `http` or `https`.
  mutating func image(
    source: String, alt: String, title: String, position: MarkdownPosition
  ) -> ImageResult

  /// `@ana-ruiz` or `@community/ana-ruiz` in running text; `name` comes without the `@`.
  mutating func mention(name: String, position: MarkdownPosition) -> MentionResult

  /// A fenced code block whose info string is exactly `{name}`. True leaves a
  /// ``MarkdownSegment/block(_:)`` in its place, false writes it as code. The first line of
  /// `options` is the line after `position.line`.
  mutating func block(name: String, options: String, position: MarkdownPosition) -> Bool

  /// A word `key:value` in the first paragraph of a task item, for the keys in
  /// ``MarkdownOptions/taskAttributes``. Answers trusted HTML (phrasing content, without links) to
  /// put in its place, or nil when it is no attribute and stays as it is written.
  mutating func taskAttribute(
    key: String, value: String, position: MarkdownPosition
  ) -> String?
}

/// Where a link leads.
package enum LinkResult: Sendable, Equatable {
  /// The address to write. It is escaped; a U+0001 in it is kept as it is.
  case href(String)
  /// No link: only its text is written.
  case textOnly
}

/// What an image becomes.
package enum ImageResult: Sendable, Equatable {
  /// The address to write (escaped, U+0001 kept) and the size in pixels, where known.
  case image(source: String, width: Int?, height: Int?)
  /// No image: only its alternative text is written.
  case altOnly
}

/// What a mention becomes.
package enum MentionResult: Sendable, Equatable {
  /// A link with this address (escaped, U+0001 kept) and this text (escaped).
  case link(href: String, text: String)
  /// This text (escaped) without a link; nil leaves the author's own words.
  case text(String?)
}
