/// All that a document yields: its HTML and the facts that other pages need.
///
/// The HTML is well formed, holds nothing that could run in a browser, no element but those the
/// writer makes or `RawHTMLElement` lists, and unique ids.
package struct RenderedMarkdown: Sendable {
  /// The HTML, cut where the caller puts something of its own.
  package var segments: [MarkdownSegment] = []
  /// Headings in order, without the one that was dropped as the page's title.
  package var headings: [MarkdownHeading] = []
  /// Task items in order.
  package var tasks: [MarkdownTask] = []
  /// What a reader sees, as plain text; blocks are separated by newlines.
  package var text = ""
  /// What the author should know, by position.
  package var findings: [MarkdownFinding] = []
  /// The level-1 heading that opens the document, if there is one, dropped or not; with
  /// ``MarkdownOptions/TitleHeading/drop`` also one of another level that was dropped.
  package var firstHeading: MarkdownHeading?
  /// Whether `firstHeading` was left out of the HTML.
  package var droppedFirstHeading = false
  /// Whether nothing would be seen.
  package var isEmpty = true
  /// What the author's headings call the document: the text of the one that was dropped, else of
  /// the first that is left.
  package var title: String? {
    let dropped = droppedFirstHeading ? firstHeading?.text : nil
    return dropped.flatMap { $0.isEmpty ? nil : $0 } ?? headings.first?.text
  }

  package init() {}
}

/// A piece of the output.
package enum MarkdownSegment: Sendable, Equatable {
  case html([UInt8])
  case block(MarkdownBlock)
}

/// A fenced code block `{name}` that the caller replaces.
package struct MarkdownBlock: Sendable, Equatable {
  package var name: String
  /// The text between the fences.
  package var options: String
  /// Of the opening fence.
  package var position: MarkdownPosition
}

/// A heading as it was written.
package struct MarkdownHeading: Sendable, Equatable {
  /// 1 to 6, as shown: all headings may go down a level, and gaps between levels are closed.
  package var level: Int
  /// Unique in the document; empty for a heading that was dropped.
  package var id: String
  package var text: String
  /// The inline content without footnote references. It may hold links.
  package var html: [UInt8]
  /// Where it lies in ``RenderedMarkdown/text``, in UTF-8.
  package var textRange: Range<Int>
  package var position: MarkdownPosition
}

/// A task item, wherever a list can be, and what its first paragraph says.
package struct MarkdownTask: Sendable, Equatable {
  /// `key:value` in the text of a task.
  package struct Attribute: Sendable, Equatable {
    package var key: String
    package var value: String
    package var position: MarkdownPosition
  }

  /// `@name` in the text of a task.
  package struct Mention: Sendable, Equatable {
    package var name: String
    package var position: MarkdownPosition
  }

  package var isDone: Bool
  /// The id of its `<li>`: `task-1`, `task-2` and so on.
  package var id: String
  /// Without the attributes.
  package var text: String
  /// The inline content without the attributes and footnote references. It may hold links.
  package var html: [UInt8]
  package var mentions: [Mention]
  package var attributes: [Attribute]
  /// Of the item's marker.
  package var position: MarkdownPosition
}
