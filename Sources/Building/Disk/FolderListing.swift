#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The entries of one folder, in the order of their names' bytes.
///
/// `readdir` says of most entries what they are, so that no call for each of them is needed.
struct FolderListing {
  struct Item {
    /// As the file system has it: any bytes but `/` and zero.
    let name: [UInt8]
    /// A link is not followed.
    let kind: FileStatus.Kind

    /// nil where the name is not valid UTF-8.
    var text: String? { String(validating: name, as: UTF8.self) }
  }

  let items: [Item]

  init(of path: String) throws {
    guard let folder = opendir(path) else {
      throw BuildFailure.system(action: "list", path: path, code: errno)
    }
    defer { closedir(folder) }
    var items: [Item] = []
    while true {
      errno = 0
      guard let entry = readdir(folder) else { break }
      let name = Self.name(of: entry)
      if name == [0x2E] || name == [0x2E, 0x2E] { continue }
      items.append(Item(name: name, kind: try Self.kind(of: entry, named: name, in: path)))
    }
    if errno != 0 { throw BuildFailure.system(action: "list", path: path, code: errno) }
    self.items = items.sorted { $0.name.lexicographicallyPrecedes($1.name) }
  }

  /// Reads the name where it lies: an entry is shorter than its C type says, so that copying the
  /// whole of it would read past its end.
  private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return [] }
    let start = UnsafeRawPointer(entry) + offset
    let bytes = UnsafeRawBufferPointer(
      start: start, count: strlen(start.assumingMemoryBound(to: CChar.self)))
    return Array(bytes)
  }

  private static func kind(
    of entry: UnsafeMutablePointer<dirent>, named name: [UInt8], in folder: String
  ) throws -> FileStatus.Kind {
    switch Int32(entry.pointee.d_type) {
    case Int32(DT_REG): return .file
    case Int32(DT_DIR): return .folder
    case Int32(DT_LNK): return .link
    case Int32(DT_UNKNOWN):
      // Some file systems do not say. A name that is no UTF-8 is reported, whatever it is.
      guard let text = String(validating: name, as: UTF8.self) else { return .special }
      return try FileStatus.of(folder + "/" + text, followingLinks: false)?.kind ?? .special
    default: return .special
    }
  }
}
