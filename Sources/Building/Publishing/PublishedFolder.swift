/// A folder that a build wrote: a marker file in it lists what is the build's, so that nothing
/// else is ever overwritten or deleted.
struct PublishedFolder {
  static let marker = ".copsite"
  private static let heading = "copsite output 1"
  /// What file managers leave in any folder that they show.
  private static let litter: Set<String> = [".DS_Store", "Thumbs.db", "desktop.ini"]

  let path: String

  /// A file or folder in it that no build wrote; nil where there is none.
  func foreignFile() throws -> String? {
    let names = try FolderListing(of: path).items.map { String(decoding: $0.name, as: UTF8.self) }
    guard names.contains(Self.marker) else {
      return names.first { !Self.litter.contains($0) }
    }
    guard let published = try files()?.union([Self.marker]) else { return Self.marker }
    var folders = [""]
    while let folder = folders.popLast() {
      for item in try FolderListing(of: path + "/" + folder).items {
        guard let name = item.text else {
          return folder + String(decoding: item.name, as: UTF8.self)
        }
        if item.kind == .folder {
          folders.append(folder + name + "/")
        } else if !published.contains(folder + name), !Self.litter.contains(name) {
          return folder + name
        }
      }
    }
    return nil
  }

  /// The text of the marker of a folder that holds some files, in whatever order they are given.
  static func markerText(for paths: [String]) -> [UInt8] {
    let sorted = paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return Array((([heading] + sorted).joined(separator: "\n") + "\n").utf8)
  }

  /// Enters files in the list of what is the build’s.
  func add(_ new: [String]) throws {
    guard let files = try files(), !files.isSuperset(of: new) else { return }
    let text = Self.markerText(for: Array(files.union(new)))
    try FileReplacement.replace(
      path + "/" + Self.marker, with: String(decoding: text, as: UTF8.self))
  }

  /// What is the build’s besides the marker; nil where the marker is missing, or is not one that a
  /// build wrote.
  func files() throws -> Set<String>? {
    let path = path + "/" + Self.marker
    guard try FileStatus.of(path, followingLinks: false)?.kind == .file else { return nil }
    let bytes = try OpenFile.bytes(of: path)
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    guard lines.first == Self.heading[...] else { return nil }
    return Set(lines.dropFirst().map(String.init))
  }
}
