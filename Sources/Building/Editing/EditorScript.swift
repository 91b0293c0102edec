import Drafting

/// The program of an editor that somebody has a copy of.
enum EditorScript {
  /// That of Decap CMS has 5 MB.
  private static let largest = 32 << 20
  private static let taken: Set = ["index.html", "config.yml"]

  /// The copy that goes beside the page.
  ///
  /// - Parameter script: the path of a file, or an address.
  /// - Returns: nil for an address.
  static func copy(of script: String) throws -> DraftFile? {
    if isAddress(script) { return nil }
    let name = script.split(separator: "/").last.map(String.init) ?? ""
    guard isPlain(name), !taken.contains(name) else {
      throw DraftFault(
        "‘\(name)’ is no name for a script on a page",
        help: "call it by letters, digits, hyphens and points, such as editor.js")
    }
    let bytes = try OpenFile.reading(script) { open, status in
      guard status.size <= largest else {
        throw DraftFault("‘\(script)’ is larger than 32 MiB", help: "give the script of an editor")
      }
      return try open.bytes(atMost: status.size)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw DraftFault("‘\(script)’ is no script", help: "give the script of an editor")
    }
    return DraftFile(path: name, text: text)
  }

  private static func isAddress(_ script: String) -> Bool {
    script.hasPrefix("https://") || script.hasPrefix("http://")
  }

  /// HTML and addresses hold such a name as it is.
  private static func isPlain(_ name: String) -> Bool {
    !name.isEmpty && !name.hasPrefix(".")
      && name.utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
        default: false
        }
      }
  }
}
