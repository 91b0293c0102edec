import Foundation
import Testing

@testable import Building

/// What a page of a message says to write: files, commands and deletions, in their order.
struct MessageExample {
  private enum Step {
    case write(path: String, text: String)
    case run(String)
    case delete(path: String)
  }

  private var steps: [Step] = []

  var isEmpty: Bool { steps.isEmpty }

  /// - Parameter heading: of the section that holds it.
  init(_ heading: String, of page: MessagePage) throws {
    var isInside = false
    var path: String?
    var block: (fence: Substring, language: Substring, lines: [Substring])?
    for line in page.text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let open = block {
        if line != open.fence {
          block?.lines.append(line)
          continue
        }
        let text = open.lines.map { $0 + "\n" }.joined()
        if isInside { steps.append(try Self.step(text, language: open.language, path: path)) }
        (block, path) = (nil, nil)
      } else if case let marks = line.prefix(while: { $0 == "`" }), marks.count >= 3 {
        block = (marks, line.dropFirst(marks.count), [])
      } else if line.hasPrefix("## ") {
        isInside = line.dropFirst(3) == heading
      } else if let match = line.wholeMatch(of: /In `(.+)`:/) {
        path = String(match.1)
      } else if isInside, let match = line.wholeMatch(of: /Delete `(.+)`\./) {
        steps.append(.delete(path: String(match.1)))
      }
    }
  }

  private static func step(_ text: String, language: Substring, path: String?) throws -> Step {
    if let path { return .write(path: path, text: text) }
    try #require(language == "sh", "a block has no path")
    return .run(text)
  }

  func apply(in folder: TemporaryFolder) throws {
    for step in steps {
      switch step {
      case .write(let path, let text): try folder.write(path, text)
      case .delete(let path): try FileManager.default.removeItem(atPath: folder(path))
      case .run(let commands):
        let shell = Process()
        shell.executableURL = URL(fileURLWithPath: "/bin/sh")
        shell.arguments = ["-euc", commands]
        shell.currentDirectoryURL = URL(fileURLWithPath: folder.path)
        try shell.run()
        shell.waitUntilExit()
        try #require(shell.terminationStatus == 0)
      }
    }
  }
}
