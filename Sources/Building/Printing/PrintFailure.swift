/// Why a report was not printed; nothing was written.
package enum PrintFailure: Error, Hashable, Sendable {
  case noCommunities
  /// With the names that there are.
  case noCommunity(String, known: [String])
  /// Several could be meant: their paths.
  case whichCommunity([String])
  /// With what was looked for.
  case noBrowser([String])
  /// With its last words.
  case browserFailed(String, said: String)
  case browserTooSlow(String)
  case unwritable(String)
  /// There is a folder, a device, a pipe or a link that leads to nothing.
  case notAFile(String)
  case readOnlyFile(String)

  /// One sentence, lower-case first letter, no full stop.
  package var message: String {
    switch self {
    case .noCommunities: "there is no community in this site"
    case .noCommunity(let name, _): "there is no community ‘\(name)’"
    case .whichCommunity(let paths):
      "which community: " + paths.map { "‘\($0)’" }.joined(separator: ", ") + "?"
    case .noBrowser: "no browser was found that can print"
    case .browserFailed(let path, let said):
      "‘\(path)’ did not print the report" + (said.isEmpty ? "" : "; it said: \(said)")
    case .browserTooSlow(let path): "‘\(path)’ took longer than two minutes and was ended"
    case .unwritable(let path): "cannot write ‘\(path)’"
    case .notAFile(let path): "cannot write ‘\(path)’: it is there, but it is no file"
    case .readOnlyFile(let path): "cannot write ‘\(path)’: the file is read-only"
    }
  }
}
