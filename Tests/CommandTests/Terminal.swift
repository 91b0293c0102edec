import Foundation

/// Two ends of a terminal: a command asks its questions at one, the test answers at the other.
struct Terminal {
  let command: FileHandle
  private let person: FileHandle

  init() throws {
    var (master, slave): (Int32, Int32) = (-1, -1)
    guard openpty(&master, &slave, nil, nil, nil) == 0 else {
      throw CocoaError(.fileNoSuchFile)
    }
    person = FileHandle(fileDescriptor: master, closeOnDealloc: true)
    command = FileHandle(fileDescriptor: slave, closeOnDealloc: true)
  }

  /// Types ahead: the terminal keeps lines until they are read.
  func type(_ lines: String...) throws {
    try person.write(contentsOf: Data(lines.map { $0 + "\n" }.joined().utf8))
  }

  /// Ctrl-D.
  func end() throws { try person.write(contentsOf: Data([4])) }

  /// What was shown so far; the command has ended. The terminal hands it on piece by piece, and a
  /// little later.
  func shown() -> String {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 12)
    var waiting = pollfd(fd: person.fileDescriptor, events: Int16(POLLIN), revents: 0)
    while poll(&waiting, 1, 1000) > 0 {
      let count = read(person.fileDescriptor, &piece, piece.count)
      guard count > 0 else { break }
      bytes += piece.prefix(count)
    }
    return String(decoding: bytes, as: UTF8.self).replacingOccurrences(of: "\r\n", with: "\n")
  }
}
