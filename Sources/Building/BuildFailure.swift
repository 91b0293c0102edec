/// A fault of the machine or of the request, not of the content: nothing was published.
package enum BuildFailure: Error, Hashable, Sendable {
  /// The folder of the site is missing, or is no folder.
  case noSite(path: String)
  /// The folder holds neither `content/` nor anything that content could be.
  case noContent(path: String)
  case outputRefused(path: String, OutputRefusal)
  /// Another build is publishing to the same folder.
  case outputBusy(path: String)
  /// Two pages of the site claim one file of the output.
  case outputTwice(path: String)
  /// The new site is in place; what remains of the old one could not be removed.
  case leftover(path: String, code: Int32)
  /// The operating system refused a call; `code` is its `errno`.
  case system(action: String, path: String, code: Int32)
  /// Someone asked for the build to stop.
  case interrupted
}

/// Why a folder is not written to.
package enum OutputRefusal: Hashable, Sendable {
  case emptyName
  case root
  case home
  case notAFolder
  case brokenLink
  /// It is, or holds, a folder that the site is made from.
  case holdsSource(String)
  /// It lies in a folder that the site is made from.
  case insideSource(String)
  /// It holds a file that no build wrote.
  case foreignFile(String)
  /// It is where another file system begins, so that it cannot change places with another folder.
  case mountPoint
}
