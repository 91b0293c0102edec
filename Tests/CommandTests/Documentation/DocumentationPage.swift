import Foundation
import Testing

/// What somebody does who follows a page from its first command to the last.
struct DocumentationPage: CustomTestStringConvertible, Sendable {
  let path: String

  var testDescription: String { path }

  static let all = DocumentationBlock.pages.map(DocumentationPage.init)
    .filter { page in page.blocks.contains { page.isCommand($0) || $0.kind == .file } }

  /// These begin before there is anything.
  private static let fromNothing: Set = [
    "README.md", "content/using/start.md", "content/using/from-mkdocs.md",
    "content/using/from-hugo.md",
  ]

  private var blocks: [DocumentationBlock] {
    DocumentationBlock.all.filter { $0.page == path }
  }

  private func isCommand(_ block: DocumentationBlock) -> Bool {
    block.kind == .commands || block.kind == .failingCommands
  }

  /// The folder in which the commands of a page run.
  static func beginning(of page: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    if fromNothing.contains(page) { return folder }
    let begun = try Command.run(
      "init", "--yes", "--communities", "many", "--community", "Welcoming families",
      in: folder.path)
    try #require(begun.status == 0, "\(begun.messages)")
    let settings = try folder.read("content/site.yaml")
    try folder.write(
      "content/site.yaml", settings + "repository: { url: https://github.com/harbor/handbook }\n")
    try folder.write("sveltia-cms.js", "// A copy of the editor.\n")
    try folder.write("members.csv", "Nom complet;Courriel;Fonction;Notes\nAna Ruiz;;Aide;x\n")
    try folder.write("actions.csv", "title,owner\nPrint the leaflet,ana-example\n")
    try folder.write(
      "calendar.ics",
      """
      BEGIN:VCALENDAR
      VERSION:2.0
      BEGIN:VEVENT
      UID:1@example.org
      DTSTART:20270504T180000
      SUMMARY:Round table
      END:VEVENT
      END:VCALENDAR

      """)
    return folder
  }

  /// Writes its files, runs its commands and compares what they print, in their order.
  func follow() throws {
    let folder = try Self.beginning(of: path)
    try folder.write("bin/chromium", Self.browser)
    chmod(folder("bin/chromium"), 0o755)
    var printed = ""
    // Where a `cd` of a block leads, the next one goes on.
    var place = folder.path
    for block in blocks {
      switch block.kind {
      case .file:
        let file = URL(fileURLWithPath: place + "/" + (block.path ?? ""))
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try block.text.write(to: file, atomically: true, encoding: .utf8)
        if block.language == "json" {
          _ = try JSONSerialization.jsonObject(with: Data(block.text.utf8))
        }
      case .commands, .failingCommands:
        let mark = "copsite-place: "
        let command = try Command.shell(
          of: "cd '\(place)'\n\(block.text)echo \"\(mark)$PWD\"\n", in: folder.path,
          environment: ["COPSITE_BROWSER": folder("bin/chromium")])
        try command.start()
        let result = try #require(
          try command.finish(within: 300),
          "\(block.testDescription) goes on and on: say ‘sh elsewhere’ behind its fence")
        printed = result.messages + result.output
        let isExpected = block.kind == .commands ? result.status == 0 : result.status == 1
        #expect(isExpected, "\(block.testDescription): \(printed)")
        let last = result.output.split(separator: "\n").last ?? ""
        if last.hasPrefix(mark) { place = String(last.dropFirst(mark.count)) }
      case .output:
        if DocumentedOutput.all[block.key] != nil { continue }
        #expect(
          printed.replacing(/in \d+\.\d s\./, with: "in 0.1 s.").contains(block.text),
          "\(block.testDescription): \(printed)")
      default: continue
      }
    }
  }

  /// Stands for a browser that prints.
  private static let browser = """
    #!/bin/sh
    for argument; do
      case $argument in --print-to-pdf=*) printf '%%PDF-1.4' >"${argument#*=}" ;; esac
    done

    """
}
