/// What an import would do, file by file; nothing has been done yet.
package struct ImportPlan: Sendable {
  package enum Action: Hashable, Sendable {
    case make
    /// The changes in words, such as `role: Nurse → Doctor`.
    case change([String])
    /// Nothing is new.
    case keep
    /// Why it is left as it is.
    case leave(String)
  }

  package struct Step: Sendable {
    /// Below the content folder.
    package let path: String
    package let title: String
    package var action: Action
    /// Fields that the organizers changed as well as the source: left as they are.
    package var conflicts: [String] = []
    /// The whole new text of the file; nil where nothing is written.
    package var text: String?
  }

  package internal(set) var steps: [Step] = []
  /// Rows and events that were not understood.
  package internal(set) var notes: [ImportNote] = []
  /// What was found out about the file: encoding, columns, order of dates.
  package internal(set) var findings: [String] = []
  /// Path and text of the log after the import.
  package internal(set) var log = DraftFile(path: "", text: "")
}
