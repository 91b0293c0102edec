#if os(Linux)
  #if canImport(Musl)
    import Musl
  #else
    import Glibc
  #endif

  /// Is told of changes by Linux (inotify(7)), a fraction of a millisecond after each.
  ///
  /// A file counts as changed when who wrote it closes it, so that none is read half written.
  final class InotifyWatch: FolderWatch {
    private static let events =
      UInt32(IN_CLOSE_WRITE) | UInt32(IN_MOVED_FROM) | UInt32(IN_MOVED_TO) | UInt32(IN_CREATE)
      | UInt32(IN_DELETE) | UInt32(IN_DELETE_SELF) | UInt32(IN_MOVE_SELF)
    private static let headSize = MemoryLayout<inotify_event>.size

    private let folders: WatchedFolders
    private var descriptor: Int32
    private var paths: [Int32: String] = [:]
    private var buffer = [UInt8](repeating: 0, count: 1 << 16)

    /// - Returns: nil where the system has no room for so many watches, or none at all.
    init?(_ folders: WatchedFolders) {
      self.folders = folders
      descriptor = -1
      guard watch() else { return nil }
    }

    deinit {
      if descriptor >= 0 { close(descriptor) }
    }

    /// Watches all folders that there are now. Those that were moved would be known by their old
    /// paths, so all is begun anew.
    private func watch() -> Bool {
      if descriptor >= 0 { close(descriptor) }
      paths = [:]
      descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
      guard descriptor >= 0 else { return false }
      for folder in folders.all {
        let watch = inotify_add_watch(descriptor, folder, Self.events)
        if watch >= 0 { paths[watch] = folder } else if errno == ENOSPC { return false }
      }
      return true
    }

    func changes(within milliseconds: Int) -> FolderChanges {
      var changes = FolderChanges()
      var isOfFolders = false
      var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&waiting, 1, Int32(milliseconds)) > 0 else { return changes }
      while true {
        let count = read(descriptor, &buffer, buffer.count)
        guard count > 0 else { break }
        buffer.withUnsafeBytes { bytes in
          var rest = UnsafeRawBufferPointer(rebasing: bytes[..<count])
          while rest.count >= Self.headSize {
            let event = rest.loadUnaligned(as: inotify_event.self)
            let end = min(rest.count, Self.headSize + Int(event.len))
            let name = rest[Self.headSize..<end].prefix { $0 != 0 }
            add(event, String(decoding: name, as: UTF8.self), to: &changes, &isOfFolders)
            rest = UnsafeRawBufferPointer(rebasing: rest[end...])
          }
        }
      }
      if isOfFolders {
        changes.isUncertain = true
        // What happens to files meanwhile is found when all are looked at.
        _ = watch()
      }
      return changes
    }

    private func add(
      _ event: inotify_event, _ name: String, to changes: inout FolderChanges,
      _ isOfFolders: inout Bool
    ) {
      func has(_ flags: Int...) -> Bool { flags.contains { event.mask & UInt32($0) != 0 } }
      if has(Int(IN_Q_OVERFLOW), Int(IN_DELETE_SELF), Int(IN_MOVE_SELF)) {
        isOfFolders = true
        return
      }
      guard let folder = paths[event.wd], !name.isEmpty, folders.matters(name, in: folder) else {
        return
      }
      if has(Int(IN_ISDIR)) {
        isOfFolders = true
        return
      }
      let path = folder + "/" + name
      // Who made it is going to write and to close it, unless it is a link.
      if has(Int(IN_CREATE)), !has(Int(IN_CLOSE_WRITE)), Self.isFresh(path) { return }
      changes.paths.insert(path)
    }

    private static func isFresh(_ path: String) -> Bool {
      var status = stat()
      return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
        && status.st_nlink == 1
    }
  }
#endif
