import Diagnostics

/// Gives each address to the first who asks for it, and reports the others: also those that would
/// need a folder where a file is, or the other way round.
struct AddressClaims {
  private struct Owner {
    let place: SourcePlace?
    let what: String
  }

  /// By file.
  private var owners: [String: Owner] = [:]
  /// By folder, the first who has a file in it.
  private var folders: [String: Owner] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  /// - Parameters:
  ///   - place: where the author wrote what asks; nil for what the site makes by itself.
  ///   - what: what it is, for the other's message: “the page ‘Kick-off’”.
  /// - Returns: whether the address was free.
  mutating func claim(_ address: Address, _ what: String, at place: SourcePlace?) -> Bool {
    let owner = Owner(place: place, what: what)
    let file = address.collisionKey
    let above = newFolders(of: file)
    let fileAbove = above.first { owners[$0] != nil }
    if let other = owners[file] ?? folders[file] ?? fileAbove.flatMap({ owners[$0] }) {
      report(owner, against: other, address)
      return false
    }
    owners[file] = owner
    for folder in above { folders[folder] = owner }
    return true
  }

  /// `a/b` and `a` for `a/b/index.html`, up to one that has a file already: what lies above that is
  /// known to be folders too.
  private func newFolders(of path: String) -> [String] {
    var new: [String] = []
    var path = SitePlan.parentPath(of: path)
    while !path.isEmpty, folders[path] == nil {
      new.append(path)
      path = SitePlan.parentPath(of: path)
    }
    return new
  }

  private mutating func report(_ owner: Owner, against other: Owner, _ address: Address) {
    // What an author wrote can be moved; what the site makes cannot.
    guard let place = owner.place ?? other.place else { return }
    let (mine, theirs) = owner.place == nil ? (other, owner) : (owner, other)
    let path = address.canonicalPath
    diagnostics.append(
      Diagnostic(
        .error, .duplicateAddress,
        "\(mine.what) has the address ‘/\(path)’, which belongs to \(theirs.what)", at: place,
        notes: theirs.place.map { [.init("it is here", at: $0)] } ?? [],
        help: theirs.place == nil
          ? "give it another address with `slug:`, or rename its file"
          : "give it another address with `slug:`, or rename one of the files"))
  }
}

extension Diagnostic.Code {
  /// Two things would be published at one address.
  static let duplicateAddress = Self("duplicate-address")
  /// An alias that is no path below the site's root.
  static let invalidAlias = Self("invalid-alias")
  /// A tag without any letter or digit.
  static let invalidTag = Self("invalid-tag")
  /// `navigation` names a page that does not exist.
  static let unknownPage = Self("unknown-page")
}
