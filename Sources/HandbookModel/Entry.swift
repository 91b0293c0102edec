package import Diagnostics

/// One thing an author wrote, from a file of its own or from a list in a community's front matter:
/// the fields that every kind has, those of its kind, and its body.
package struct Entry: Identifiable, Sendable {
  /// The position of an entry among all entries of a handbook, in the order of their sources.
  package struct ID: Hashable, Comparable, Sendable {
    package let index: Int

    package init(index: Int) {
      self.index = index
    }

    package static func < (left: ID, right: ID) -> Bool { left.index < right.index }
  }

  package enum Kind: String, CaseIterable, Sendable {
    case page, community, meeting, team, person, outcome
  }

  /// Set by linking.
  package var id = ID(index: -1)
  /// Where the author wrote it: the file's first line, or the first key of a list's item.
  package var place: SourcePlace
  /// The path of its Markdown file below the content folder, such as
  /// `communities/equity/meetings/2026-02-03-kickoff.md`; for an item of a list the path that its
  /// file would have.
  package var sourcePath: String
  /// The slugs of the folders and of the file, as published: `communities/equity/meetings/…`;
  /// empty for the home page. A folder's `index.md` has the folder's path.
  package var path: String
  /// Whether this is a folder's `index.md`.
  package var isIndex: Bool
  /// The community that holds this entry, set by linking; nil for a community itself.
  package var community: ID?

  package var title: Located<String>?
  package var summary: String?
  /// Old paths, without leading and trailing `/`.
  package var aliases: [Located<String>] = []
  package var order: Double?
  package var tags: [Located<String>] = []
  /// As written; linking replaces it by the visibility in force, see `Handbook.link`.
  package var visibility: Visibility?
  package var isDraft = false
  /// A BCP 47 tag; after linking that of its community where it names none, nil for the site's.
  package var language: String?
  /// The picture that stands for it where others show a link to it, and what it shows, in words.
  package var image: FileReference?
  package var imageAlt: String?
  /// Only in a handbook in another language than the site's.
  package internal(set) var translation: TranslationNote?
  package var details: Details
  package var body: Body
  /// What version control says of its source; nil where nothing is known.
  package var revision: Revision?
  /// Of its source, as far as the audience may know; nil where nothing is known.
  package var lastChange: LastChange?

  /// The fields of a kind.
  package enum Details: Sendable {
    case page
    case community(Community)
    case meeting(Meeting)
    case team(Team)
    case person(Person)
    case outcome(Outcome)
  }

  package init(
    place: SourcePlace, sourcePath: String, path: String, isIndex: Bool = false,
    details: Details, body: Body
  ) {
    self.place = place
    self.sourcePath = sourcePath
    self.path = path
    self.isIndex = isIndex
    self.details = details
    self.body = body
  }
}

/// How often the source of an entry was changed, and when it was last.
package struct Revision: Hashable, Sendable {
  /// Changes after the first version.
  package var changes: Int
  /// Seconds after 1970-01-01T00:00Z.
  package var lastModified: Int

  package init(changes: Int, lastModified: Int) {
    self.changes = changes
    self.lastModified = lastModified
  }
}

/// When what an audience reads of a source was last changed, and how many people wrote it.
package struct LastChange: Hashable, Sendable {
  /// Seconds after 1970-01-01T00:00Z.
  package var time: Int
  /// The same of the first version.
  package var first: Int
  /// 0 where only programs did.
  package var people: Int

  /// - Parameter first: `time` where it is nil.
  package init(time: Int, first: Int? = nil, people: Int) {
    self.time = time
    self.first = first ?? time
    self.people = people
  }
}

/// Who may see a thing.
package enum Visibility: String, CaseIterable, Sendable {
  case `public`, members
}

/// The Markdown of an entry and where it starts in its file.
package struct Body: Sendable {
  package var markdown: String
  /// The file's line that holds the body's first line, counted from 1.
  package var firstLine: Int
  /// Columns by which every line is indented in the file: more than 0 in a list's `body:` only.
  package var indentation: Int

  package static let empty = Body(markdown: "", firstLine: 1)

  package init(markdown: String, firstLine: Int, indentation: Int = 0) {
    self.markdown = markdown
    self.firstLine = firstLine
    self.indentation = indentation
  }
}

extension Entry {
  package var kind: Kind {
    switch details {
    case .page: .page
    case .community: .community
    case .meeting: .meeting
    case .team: .team
    case .person: .person
    case .outcome: .outcome
    }
  }

  /// The community in which its words are looked up: its own, for a community itself.
  package var scope: ID? { kind == .community ? id : community }

  /// The last part of its path.
  package var slug: String {
    path.split(separator: "/").last.map(String.init) ?? ""
  }

  /// The path of the folder that holds it; empty at the root.
  package var folder: String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return String(path[..<slash])
  }

  /// The folder of its source, below the content folder; empty at the root.
  package var sourceFolder: String {
    sourcePath.lastIndex(of: "/").map { String(sourcePath[..<$0]) } ?? ""
  }

  /// Whether links and names lead to it, and from it, as they do with another entry in its place.
  func isFound(like other: Entry) -> Bool {
    id == other.id && kind == other.kind && community == other.community && path == other.path
      && sourcePath == other.sourcePath
      && (kind != .person || title?.value == other.title?.value)
  }

  /// Whether it is an item of a list in its community's front matter, without a file of its own.
  package var isListed: Bool { !place.path.hasSuffix(sourcePath) }
}
