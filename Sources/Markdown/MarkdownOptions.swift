/// How a document is read and written; the defaults suit a page in English.
package struct MarkdownOptions: Sendable {
  /// What happens to a heading that opens the document.
  package enum TitleHeading: Sendable, Equatable {
    /// All headings stay as they are.
    case keep
    /// Such a heading is the page's title: it is left out of the HTML. Its level is 1, or any
    /// other where the document has none of level 1.
    case drop
    /// A level-1 heading is left out if its text is this (spaces at the ends and runs of spaces
    /// ignored).
    case dropIfEqual(String)
  }

  /// What happens to quote blocks that start with `[!MEMBERS]`.
  package enum MembersBlocks: Sendable, Equatable {
    /// Taken out of the source before anything else reads it.
    case remove
    /// Written as `<div class="alert alert-members">` with this title.
    case show(title: String)
  }

  /// Lines before the first line of the text, such as those of the front matter.
  package var lineOffset = 0
  package var limits = MarkdownLimits()
  /// With `drop` and `dropIfEqual`, all headings go down one level (to 6 at most) when a level-1
  /// heading remains, because the page's title is the only one.
  package var titleHeading = TitleHeading.drop
  package var members = MembersBlocks.remove
  /// Ids that the page uses already: no heading gets one of them.
  package var reservedIDs: Set<String> = []
  /// Keys of `key:value` words that are given to ``MarkdownResolver/taskAttribute(key:value:position:)``.
  package var taskAttributes: [String] = []
  package var labels = MarkdownLabels()

  package init() {}
}

/// The words that the writer itself puts on a page, in the page's language.
package struct MarkdownLabels: Sendable {
  /// Titles of alerts by their lower-case names.
  package var alerts = [
    "note": "Note", "tip": "Tip", "important": "Important", "warning": "Warning",
    "caution": "Caution",
  ]
  /// Accessible names of the check boxes of tasks.
  package var taskDone = "Done"
  package var taskOpen = "Open"
  /// Accessible name of the list of footnotes.
  package var footnotes = "Footnotes"
  /// Accessible name of the link back from a footnote; the number of the reference is added.
  package var footnoteBack = "Back to reference"
  /// The summary of a `<details>` whose author gave none.
  package var details = "Details"

  package init() {}
}
