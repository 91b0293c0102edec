import Diagnostics
import HandbookModel
import Markdown

/// The words of what is found while bodies are read.
extension Diagnostic.Code {
  /// A text is too long, or made so that reading it would take very long.
  static let textOverLimit = Self("text-over-limit")
  /// A link leads to no page, file or heading of the site.
  static let brokenLink = Self("broken-link")
  /// A picture does not exist.
  static let brokenImage = Self("broken-image")
  /// A picture of another site.
  static let remoteImage = Self("remote-image")
  /// A fenced block asks for a list that does not exist.
  static let unknownWidget = Self("unknown-widget")
  /// A task item's `due:` is no date.
  static let invalidDate = Self("invalid-date")
  /// Raw HTML that is not passed on.
  static let htmlLeftOut = Self("html-left-out")
  /// A link or picture with an address that could run something.
  static let unsafeURL = Self("unsafe-url")
  /// A picture without a text for those who do not see it.
  static let missingAlt = Self("missing-alt")
  /// The text of a picture is the name of a file.
  static let altIsFileName = Self("alt-is-file-name")
  /// The text of a link tells nothing by itself.
  static let vagueLink = Self("vague-link")
  /// A link, heading or task without text.
  static let emptyText = Self("empty-text")
  /// A heading lies two levels or more below the one before.
  static let skippedLevel = Self("skipped-level")
  /// A table whose columns have no names.
  static let tableWithoutHead = Self("table-without-head")
  /// A quote starts with a marker that is none.
  static let unknownAlert = Self("unknown-alert")
  /// A mark of another program stands as text.
  static let foreignMark = Self("foreign-mark")
  /// The full name of somebody who is not shown by name would be published.
  static let nameWouldShow = Self("name-would-show")
  /// What looks like a members' block is none.
  static let mistakenMembers = Self("mistaken-members-block")
}

extension Diagnostic {
  static func brokenLink(
    _ destination: String, help: String?, at place: SourcePlace
  ) -> Diagnostic {
    Diagnostic(
      .warning, .brokenLink, "the link ‘\(destination)’ leads to nothing", at: place, help: help)
  }

  static func brokenFragment(_ link: Prose.FragmentLink, help: String?) -> Diagnostic {
    Diagnostic(
      .warning, .brokenLink, "‘\(link.written)’ leads to no heading of that page",
      at: link.place, help: help)
  }

  static func brokenImage(_ source: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(.warning, .brokenImage, "there is no picture ‘\(source)’", at: place)
  }

  static func remoteImage(_ url: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .warning, .remoteImage, "the picture ‘\(url)’ is on another site and is left out", at: place,
      help: "copy the file beside this page: a picture from elsewhere tells that site who reads")
  }

  static func unknownWidget(_ name: String, at place: SourcePlace) -> Diagnostic {
    let names = Widget.Kind.allCases.map(\.rawValue)
    return Diagnostic(
      .error, .unknownWidget, "there is no list ‘{\(name)}’", at: place,
      help: Suggestion(names).help(for: name) ?? "write one of: \(names.joined(separator: ", "))")
  }

  static func mention(
    _ name: String, _ lookup: Handbook.Lookup, _ handbook: Handbook, at place: SourcePlace
  ) -> Diagnostic {
    if case .ambiguous(let ids) = lookup {
      let notes = ids.compactMap { handbook[$0] }.map { Note("one of them", at: $0.place) }
      return Diagnostic(
        .error, .ambiguousMention, "‘@\(name)’ could be any of \(ids.count) people", at: place,
        notes: notes)
    }
    var help: String?
    if case .unknown(let found) = lookup { help = found }
    return Diagnostic(
      .warning, .unknownMention, "‘@\(name)’ names no person here", at: place,
      help: help ?? "write `@\(name)` between backticks if no person is meant")
  }

  static func widgetReference(_ reference: Reference, _ lookup: Handbook.Lookup) -> Diagnostic {
    var help: String?
    if case .unknown(let found) = lookup { help = found }
    return Diagnostic(
      .error, .unknownReference, "there is no \(reference.kind.rawValue) ‘\(reference.written)’",
      at: reference.place, help: help)
  }

  static func impossibleDue(_ value: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .error, .invalidDate, "‘\(value)’ is not a date", at: place,
      help: "write it as in due:2026-03-01")
  }

  static func namelessTask(at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .warning, .emptyText, "a task without text is not among the next steps", at: place,
      help: "write after the box what is to be done")
  }

  static func nameWouldShow(_ name: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .error, .nameWouldShow,
      "‘\(name)’ would be read in this text, although that person is not shown by name",
      at: SourcePlace(path: place.path),
      help: "write the name without marks, links or character codes inside it, or leave it out")
  }

  static func nameInAddress(_ name: String, _ address: Address, at place: SourcePlace) -> Diagnostic
  {
    Diagnostic(
      .error, .nameWouldShow,
      "the address ‘/\(address.canonicalPath)’ would show ‘\(name)’, although that person is not "
        + "shown by name", at: place, help: "give it another address with `slug:`, or rename it")
  }

  static func finding(_ finding: MarkdownFinding, at place: SourcePlace) -> Diagnostic {
    let words = finding.words
    switch finding.kind {
    case .htmlElement:
      return Diagnostic(
        .warning, .htmlLeftOut, "the HTML element ‘\(words)’ is left out, its text is kept",
        at: place, help: "say it in Markdown")
    case .htmlNesting:
      return Diagnostic(
        .warning, .htmlLeftOut, "the HTML element ‘\(words)’ is not opened or closed properly",
        at: place)
    case .htmlAttributes:
      return Diagnostic(
        .warning, .htmlLeftOut, "the attributes of the HTML element ‘\(words)’ are left out",
        at: place)
    case .unsafeLink:
      return Diagnostic(
        .warning, .unsafeURL, "the link ‘\(words)’ is left out, its text is kept", at: place,
        help: "addresses start with https:, http:, mailto: or tel:, or lead to a file here")
    case .unsafeImage:
      return Diagnostic(
        .warning, .unsafeURL, "the picture ‘\(words)’ is left out", at: place,
        help: "put the file beside this page and write its name")
    case .imageWithoutAlt:
      return Diagnostic(
        .warning, .missingAlt, "the picture ‘\(words)’ has no alternative text", at: place,
        help: "say in a few words between [ and ] what it shows")
    case .altIsFileName:
      return Diagnostic(
        .warning, .altIsFileName, "the alternative text ‘\(words)’ is the name of a file",
        at: place,
        help: "say in a few words between [ and ] what the picture shows")
    case .emptyLink:
      return Diagnostic(
        .warning, .emptyText, "the link ‘\(words)’ has no text and is left out", at: place,
        help: "write between [ and ] what it leads to")
    case .linkSaysNothing:
      return Diagnostic(
        .warning, .vagueLink, "the link ‘\(words)’ does not say where it leads", at: place,
        help: "write what is there, as in ‘read the [minutes of 3 February](…)’: "
          + "screen readers list links without the words around them")
    case .emptyHeading:
      return Diagnostic(
        .warning, .emptyText, "a heading without text is left out", at: place,
        help: "write what the part below it is about, or take the number signs away")
    case .headingSkipsLevel(let from, let to):
      return Diagnostic(
        .warning, .skippedLevel,
        "the heading ‘\(words)’ goes from level \(from) to level \(to)", at: place,
        help: "write it with \(from + 1) number signs")
    case .tableWithoutHead:
      return Diagnostic(
        .warning, .tableWithoutHead, "no column of this table has a name", at: place,
        help: "write the names of the columns into its first row")
    case .unknownAlert:
      return Diagnostic(
        .warning, .unknownAlert, "‘\(words)’ is no kind of note", at: place,
        help: "write [!NOTE], [!TIP], [!IMPORTANT], [!WARNING], [!CAUTION] or [!MEMBERS]")
    case .foreignMark(let mark):
      return Diagnostic(
        .warning, .foreignMark, "‘\(words)’ is a mark of another program, and stands here as text",
        at: place, help: help(for: mark))
    case .mistakenMembersMarker:
      return Diagnostic(
        .error, .mistakenMembers, "‘\(words)’ does not hide anything from the public", at: place,
        help: "start a quote block with the line `> [!MEMBERS]`")
    }
  }

  private static func help(for mark: ForeignMark) -> String {
    switch mark {
    case .box: "begin a box with the line `> [!NOTE]`, and each of its lines with `>`"
    case .tab: "give each part a heading"
    case .command: "say it in Markdown"
    }
  }
}
