import Diagnostics

/// One `{{tag}}` of a template and its place.
struct TemplateTag: Sendable {
  enum Kind: Sendable {
    /// `{{name}}`
    case text
    /// `{{{name}}}` or `{{&name}}`
    case html
    /// `{{#name}}`
    case section
    /// `{{^name}}`
    case inverted
    /// `{{/name}}`
    case end
    /// `{{> name}}`
    case part
  }

  let kind: Kind
  let name: String
  let place: SourcePlace
  /// The bytes of the file that the tag takes up, braces included.
  let range: Range<Int>

  /// The key of `strings.key`; nil for other names.
  var stringKey: String? {
    let prefix = "strings."
    return kind != .part && name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : nil
  }
}

/// A stretch of a template, as the scanner finds them one after another.
enum TemplatePiece {
  case text(Range<Int>)
  case tag(TemplateTag)
  case comment
}
