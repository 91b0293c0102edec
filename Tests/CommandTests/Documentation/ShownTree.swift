import Testing

/// A folder as it is drawn in the documentation: a name a line, two spaces for each step down, `/`
/// behind folders, and remarks.
struct ShownTree {
  /// By their paths from the folder that holds `content`, each with what a file of its kind needs.
  private(set) var files: [String: String] = [:]

  init(_ drawing: String) throws {
    var folders: [Substring] = []
    for line in drawing.split(separator: "\n") {
      let depth = line.prefix { $0 == " " }.count / 2
      let name = try #require(line.split(separator: " ").first)
      try #require(depth <= folders.count)
      folders.removeSubrange(depth...)
      if name.hasSuffix("/") {
        folders.append(name.dropLast())
      } else {
        let path = (folders + [name]).joined(separator: "/")
        files[path] = Self.text(of: name, in: folders.last ?? "", isTop: depth == 1)
      }
    }
  }

  private static func text(of name: Substring, in folder: Substring, isTop: Bool) -> String {
    let isTranslation = name.split(separator: ".").count > 2
    if name == "site.yaml" { return "title: Example\n" }
    var fields = "title: Example\n"
    if name == "index.md", isTop { fields += "kind: community\n" }
    if folder == "people" { fields = "name: Example\n" }
    if folder == "meetings", !isTranslation { fields += "starts: 2027-01-12 18:00\n" }
    return "---\n\(fields)---\n\nThe text.\n"
  }
}
