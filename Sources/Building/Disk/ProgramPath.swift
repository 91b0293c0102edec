import Foundation

/// Where the programs are that this one runs.
package enum ProgramPath {
  /// Looks through the folders of `PATH`, but not those that depend on the current one.
  package static func find(_ name: String, in variables: [String: String]) -> String? {
    let folders = variables["PATH", default: "/usr/bin:/bin"].split(separator: ":")
    return folders.lazy.filter { $0.hasPrefix("/") }.map { $0 + "/" + name }.first { path in
      (try? FileStatus.of(path))??.kind == .file && access(path, X_OK) == 0
    }
  }
}
