/// The text of a file with front matter, put together field by field.
struct FrontMatterDraft: Sendable {
  private(set) var lines: [String] = []

  /// Adds nothing for an empty value.
  mutating func add(_ name: String, _ value: FieldValue?) {
    guard let value, !value.isEmpty else { return }
    lines += value.lines(of: name)
  }

  /// Adds a remark, which is for who opens the file and for nobody else.
  mutating func remark(_ text: String) {
    lines += text.split(separator: "\n").map { "# \($0)" }
  }

  /// - Parameter body: without line ends at its end; empty for none.
  func file(body: String) -> String {
    let head = (["---"] + lines + ["---"]).joined(separator: "\n") + "\n"
    return body.isEmpty ? head : head + "\n" + body + "\n"
  }

  /// As an item of a list in another file.
  func item(indentation: Int = 2) -> String {
    let blanks = String(repeating: " ", count: indentation)
    return lines.enumerated().map { number, line in
      blanks + (number == 0 ? "- " : "  ") + line
    }.joined(separator: "\n") + "\n"
  }
}
