import Foundation

/// The examples of GitHub's specification, from the text that Debian's package cmark-gfm has (or
/// from the file that `COPSITE_CMARK_SPEC` names, packed or not).
enum SpecText {
  struct Example: Sendable {
    var number: Int
    var markdown: String
    var html: String
  }

  static let path =
    ProcessInfo.processInfo.environment["COPSITE_CMARK_SPEC"]
    ?? "/usr/share/doc/cmark-gfm/spec.txt.gz"

  /// Nil where the file is missing.
  static let examples: [Example]? = {
    guard FileManager.default.isReadableFile(atPath: path), let text = unpacked() else {
      return nil
    }
    return examples(in: text)
  }()

  private static func unpacked() -> String? {
    guard path.hasSuffix(".gz") else { return try? String(contentsOfFile: path, encoding: .utf8) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["gzip", "-dc", path]
    let pipe = Pipe()
    process.standardOutput = pipe
    guard (try? process.run()) != nil else { return nil }
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  private static func examples(in text: String) -> [Example] {
    let fence = String(repeating: "`", count: 32)
    var examples: [Example] = []
    var parts: [[Substring]] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix(fence + " example") {
        parts = [[]]
      } else if line == fence, parts.count == 2 {
        let texts = parts.map { lines in
          lines.map { $0 + "\n" }.joined().replacing("→", with: "\t")
        }
        examples.append(
          Example(number: examples.count + 1, markdown: texts[0], html: texts[1]))
        parts = []
      } else if line == ".", parts.count == 1 {
        parts.append([])
      } else if !parts.isEmpty {
        parts[parts.count - 1].append(line)
      }
    }
    return examples
  }
}
