import HandbookModel

/// Where the outcomes or the next steps of a community, or of the whole site, are published as
/// data: beside the folder of the page that lists them.
struct RegisterFile: Sendable {
  enum Kind: Sendable {
    case outcomes, nextSteps

    /// nil for lists without data of their own.
    init?(_ list: ListKind) {
      switch list {
      case .outcomes: self = .outcomes
      case .nextSteps: self = .nextSteps
      case .meetings, .teams, .people, .traceability, .communities: return nil
      }
    }
  }

  let kind: Kind
  /// nil for the whole site.
  let owner: Entry.ID?
  /// Of the page that lists them.
  let path: String

  var json: Address { Address(file: path + ".json") }
  var csv: Address { Address(file: path + ".csv") }
}
