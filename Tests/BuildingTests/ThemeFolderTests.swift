import Foundation
import SiteRendering
import Testing

@testable import Building

struct ThemeFolderTests {
  @Test("The program holds every file of themes/default, as it is in the folder")
  func complete() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("themes/default").path
    let names = try #require(FileManager.default.enumerator(atPath: folder))
    var files: [String: Data] = [:]
    for case let name as String in names where !name.hasPrefix(".") && !name.contains("/.") {
      if let data = FileManager.default.contents(atPath: folder + "/" + name) { files[name] = data }
    }
    let embedded = Dictionary(
      uniqueKeysWithValues: ThemeFolder.standard.map { ($0.path, Data($0.bytes)) })
    #expect(
      Set(embedded.keys) == Set(files.keys), "run `make theme-list` after adding or removing files")
    for (name, data) in files { #expect(embedded[name] == data, "\(name) differs") }
  }

  @Test("A site's own theme is read with the paths that diagnostics show")
  func own() throws {
    let site = try TemporaryFolder()
    try site.write("themes/own/parts/name.mustache", "x")
    try site.write("themes/own/assets/a.css", "y")
    try site.write("themes/own/.hidden", "z")
    let theme = try #require(try ThemeFolder("own", ofSite: site.path))
    #expect(theme.own.map(\.path) == ["assets/a.css", "parts/name.mustache"])
    #expect(theme.own.first?.shownPath == "themes/own/assets/a.css")
    #expect(theme.own.first?.bytes == Array("y".utf8))
  }

  @Test("No other folder is a theme", arguments: ["", ".", "..", "../content", "a/b", "missing"])
  func others(name: String) throws {
    let site = try TemporaryFolder()
    try site.write("content/index.md")
    try site.write("themes/a/b/c")
    #expect(try ThemeFolder(name, ofSite: site.path) == nil)
  }
}
