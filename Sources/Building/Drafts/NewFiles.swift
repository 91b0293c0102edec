package import Drafting

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Makes files that are not there yet; whatever is there is left as it is.
package enum NewFiles {
  package enum Outcome: Hashable, Sendable {
    case made, alreadyThere
  }

  /// - Parameters:
  ///   - folder: made where it is missing.
  ///   - isDryRun: whether to tell only what would happen.
  /// - Returns: what became of each file, in their order.
  /// - Throws: `BuildFailure` only; what was made until then stays.
  package static func make(
    _ files: [DraftFile], in folder: String, isDryRun: Bool = false
  ) throws -> [Outcome] {
    if let status = try FileStatus.of(folder), status.kind != .folder {
      throw BuildFailure.system(action: "make the folder", path: folder, code: ENOTDIR)
    }
    return try files.map { file in
      let path = folder + "/" + file.path
      let isSafe = file.path.split(separator: "/", omittingEmptySubsequences: false)
        .allSatisfy { !["", ".", ".."].contains($0) }
      precondition(isSafe, "A draft's path must stay in its folder.")
      if try FileStatus.of(path, followingLinks: false) != nil { return .alreadyThere }
      if isDryRun { return .made }
      try Staging.makeFolders(CanonicalPath.parent(of: path))
      do {
        try OpenFile.creating(path) { open in
          try Array(file.text.utf8).withUnsafeBytes { try open.append($0) }
        }
      } catch BuildFailure.system(_, _, EEXIST) {
        return .alreadyThere
      }
      return .made
    }
  }
}
