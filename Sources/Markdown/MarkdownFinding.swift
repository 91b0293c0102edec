/// Something the author should know about a text, with its place; the caller words it.
package struct MarkdownFinding: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    /// An HTML element that is not allowed was left out; its text was kept (except for `script`
    /// and `style`). `words` is its name as written.
    case htmlElement
    /// An allowed HTML element is not opened, closed or nested properly, or stands where it cannot
    /// be; the tag was left out, or the element closed at the end of its block. `words`: its name.
    case htmlNesting
    /// Attributes of an allowed HTML element were left out. `words`: the element's name.
    case htmlAttributes
    /// A link that could run something or has an unknown scheme; its text was kept.
    /// `words`: the destination.
    case unsafeLink
    /// The same for an image. `words`: the source.
    case unsafeImage
    /// `words`: the image's source.
    case imageWithoutAlt
    /// The text for those who do not see an image is the name of a file. `words`: that text.
    case altIsFileName
    /// A link without text was left out; an image that stands in it was kept. `words`: the
    /// destination.
    case emptyLink
    /// The text of a link tells nothing without what stands around it: “click here”. `words`: the
    /// text.
    case linkSaysNothing
    /// A heading without text was left out.
    case emptyHeading
    /// A heading lies more than one level below the one before. The levels are those that the
    /// author wrote; a title given elsewhere counts as 1. `words`: its text.
    case headingSkipsLevel(from: Int, to: Int)
    /// None of a table's head cells has text.
    case tableWithoutHead
    /// A quote starts with an unknown marker such as `[!FOO]`. `words`: the marker.
    case unknownAlert
    /// A mark that another program knows stands as text. `words`: the mark.
    case foreignMark(ForeignMark)
    /// Looks like a `[!MEMBERS]` marker but is none, so what it is meant to hide would be
    /// shown: the caller must treat it as an error. `words`: as written.
    case mistakenMembersMarker
  }

  package var kind: Kind
  package var position: MarkdownPosition
  /// The author's own words.
  package var words: String

  package init(_ kind: Kind, at position: MarkdownPosition, words: String = "") {
    self.kind = kind
    self.position = position
    self.words = words
  }
}
