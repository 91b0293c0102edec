/// A file that is to be made: where, and with which text.
package struct DraftFile: Hashable, Sendable {
  /// Below the folder in which it is made; no part is `.` or `..`.
  package let path: String
  /// Ends in a line end.
  package let text: String
  /// What it is for, in a few words.
  package let purpose: String

  package init(path: String, text: String, purpose: String = "") {
    self.path = path
    self.text = text
    self.purpose = purpose
  }
}
