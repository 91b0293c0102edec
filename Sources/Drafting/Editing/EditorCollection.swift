import HandbookModel
package import Reading

/// Files that are edited with one form: all Markdown files of a folder, or one that is always there.
package struct EditorCollection: Sendable {
  /// How it is referred to, and by which field people know what is in it.
  struct Name {
    let id: String
    let title: String
  }

  enum Place {
    /// New files can be made there. Below the content folder; empty for it.
    case folder(String)
    case file(String)
  }

  let id: String
  package let label: String
  let kind: Entry.Kind?
  let place: Place
  package let form: ContentForm
  /// The folders in which entries are chosen.
  let targets: [Entry.Kind: String]

  var name: Name { Name(id: id, title: form.title ?? "title") }
}

extension Entry.Kind {
  /// What collections of it are called, and one thing in them.
  var collectionLabels: (many: String, one: String) {
    switch self {
    case .page: ("Pages", "Page")
    case .community: ("Communities", "Community")
    case .meeting: ("Meetings", "Meeting")
    case .team: ("Teams", "Team")
    case .person: ("People", "Person")
    case .outcome: ("Outcomes", "Outcome")
    }
  }

  var schema: ContentSchema {
    switch self {
    case .page: .page
    case .community: .community
    case .meeting: .meeting
    case .team: .team
    case .person: .person
    case .outcome: .outcome
    }
  }
}
