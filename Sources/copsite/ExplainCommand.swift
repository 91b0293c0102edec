import ArgumentParser
import Building
import Diagnostics

/// `copsite explain`.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say what a message means, with an example and its mend.",
    discussion: """
      Each message of ‘copsite build’ and ‘copsite check’ ends in its name, in brackets. Without a \
      name, all of them are listed. The same pages are in the handbook of copsite.

      EXAMPLES
        copsite explain unknown-reference
        copsite explain | grep link

      EXIT CODES
        0   the message is explained
        64  there is no such message
      """)

  @Argument(
    help: "The name of a message.",
    completion: .list(MessagePage.all.map(\.code)))
  var code: String?

  func run() throws {
    guard let code else {
      let lines = MessagePage.all.map { page in
        let gap = String(repeating: " ", count: max(1, Self.column - page.code.count))
        return page.code + gap + PlainPage.words(page.summary) + "\n"
      }
      StandardStreams.printResult(lines.joined())
      return
    }
    // The name may be copied with its brackets.
    let name = code.lowercased().filter { !"[]".contains($0) }
    guard let page = MessagePage.all.first(where: { $0.code == name }) else {
      let help =
        Suggestion(MessagePage.all.map(\.code)).help(for: name)
        ?? "‘copsite explain’ lists all of them."
      throw ValidationError("There is no message ‘\(name)’: \(help)")
    }
    StandardStreams.printResult(Self.text(of: page))
  }

  static func text(of page: MessagePage) -> String {
    "\(page.code)\n\n\(PlainPage.words(page.summary))\n" + PlainPage.text(of: page.text)
  }

  /// Where the sentences begin.
  private static let column = 2 + (MessagePage.all.map(\.code.count).max() ?? 0)
}
