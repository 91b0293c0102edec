/// What a block of the documentation is an example of, and so how it is tried.
enum DocumentationKind: Hashable, CaseIterable, Sendable {
  /// Commands that run, in their order, in a folder of the page's own: `sh`.
  case commands
  /// The same, the last of which finds a fault: `sh fails`.
  case failingCommands
  /// Commands that need a network, another program or another right, or go on until somebody ends
  /// them: `sh elsewhere`.
  case commandsElsewhere
  /// A file that commands of its page work with.
  case file
  /// What the commands before it print, or what `DocumentedOutput` makes: `text output`.
  case output
  /// The parts of a command: `text usage`.
  case usage
  /// A folder with what is in it: `text tree`.
  case tree
  /// The address of a list that is narrowed down: `text address`.
  case address
  /// A page, or its fields: `markdown` and `yaml` with the name of a kind, `markdown` alone for
  /// the text of a page.
  case entry
  /// `site.yaml`, or some lines of it: `yaml site`.
  case settings
  /// Words of a theme: `yaml strings`.
  case words
  /// Steps of a host's automation: `yaml github`, `yaml gitlab`.
  case workflow
  /// The file of a host that `init` writes: `toml netlify`.
  case hostFile
  /// A report of `check`: `json report`.
  case report
  /// Settings of an editor: `json editor`.
  case editor
  /// The form of a published file: `json schema`; `Tests/checks` holds the files to it.
  case schema
  /// What stands in published pages: `html published`.
  case published
  /// A list of the handbook itself, `{schedule}` and the like: the handbook is checked as a whole.
  case widget
  /// Part of the example of a message, which `MessagePagesTests` runs.
  case message
}

extension DocumentationBlock {
  /// nil for what nobody tries.
  var kind: DocumentationKind? {
    if page.hasPrefix("content/using/messages/"), !page.hasSuffix("/index.md") {
      let isTried = ["An example", "Mended"].contains(section) && (path != nil || info == "sh")
      return isTried ? .message : nil
    }
    if path != nil { return .file }
    if language.hasPrefix("{") { return .widget }
    return switch info {
    case "sh": .commands
    case "sh fails": .failingCommands
    case "sh elsewhere": .commandsElsewhere
    case "text output": .output
    case "text tree": .tree
    case "text address": .address
    case "text usage": .usage
    case "markdown": .entry
    case "yaml site": .settings
    case "yaml strings": .words
    case "yaml github", "yaml gitlab": .workflow
    case "toml netlify": .hostFile
    case "json report": .report
    case "json editor": .editor
    case "json schema": .schema
    case "html published": .published
    default:
      ["markdown", "yaml"].contains(language) && ExampleSite.isEntry(words) ? .entry : nil
    }
  }
}
