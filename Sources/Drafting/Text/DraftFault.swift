/// Why something cannot be made as it was asked for: a word to who asked, not a fault of the
/// content.
package struct DraftFault: Error, Hashable, Sendable {
  /// One sentence, lower-case first letter, no full stop; the words of who asked in `‘’`.
  package let message: String
  /// What to do about it, as a sentence that stands alone.
  package let help: String?

  package init(_ message: String, help: String? = nil) {
    self.message = message
    self.help = help
  }
}
