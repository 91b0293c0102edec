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

  /// What was shown so far; the command has ended.
  func shown() throws -> String {
    _ = fcntl(person.fileDescriptor, F_SETFL, O_NONBLOCK)
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(person.fileDescriptor, &bytes, bytes.count)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
      .replacingOccurrences(of: "\r\n", with: "\n")
  }
}
