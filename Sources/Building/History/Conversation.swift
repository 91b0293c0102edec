import Foundation

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Writes to a running process and reads from it, all on one thread, so that neither side ever
/// waits for the other: a pipe holds little.
struct Conversation {
  /// More of what it says on standard error is read, but not kept.
  private static let mostMessages = 1 << 16

  private let process: Process
  private let output = Pipe()
  private let errors = Pipe()
  private let inputPipe = Pipe()
  private var unwritten: ArraySlice<UInt8>
  private var isWriting = true
  private var isReadingOutput = true
  private var isReadingErrors = true
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)
  /// What the process said on standard error.
  private(set) var messages: [UInt8] = []

  /// Starts the process.
  init(with process: Process, input: [UInt8]) throws {
    self.process = process
    unwritten = input[...]
    process.standardInput = inputPipe
    process.standardOutput = output
    process.standardError = errors
    do {
      try process.run()
    } catch {
      throw GitCommand.Failure.refused("it cannot be started")
    }
    for pipe in [inputPipe.fileHandleForWriting, output.fileHandleForReading] {
      let flags = fcntl(pipe.fileDescriptor, F_GETFL)
      _ = fcntl(pipe.fileDescriptor, F_SETFL, flags | O_NONBLOCK)
    }
    closeInputIfDone()
  }

  /// Waits until there is something to read or to write, and does it.
  ///
  /// - Parameter consume: is given what the process writes.
  /// - Returns: false when the process has ended and everything was read.
  mutating func goOn(
    within milliseconds: Int32, _ consume: (UnsafeRawBufferPointer) -> Void
  ) throws -> Bool {
    guard isReadingOutput || isReadingErrors else {
      if process.isRunning { usleep(500) }
      return process.isRunning
    }
    // A negative descriptor is passed over (POSIX, poll).
    var polls = [
      pollfd(
        fd: isReadingOutput ? output.fileHandleForReading.fileDescriptor : -1,
        events: Int16(POLLIN), revents: 0),
      pollfd(
        fd: isReadingErrors ? errors.fileHandleForReading.fileDescriptor : -1,
        events: Int16(POLLIN), revents: 0),
      pollfd(
        fd: isWriting ? inputPipe.fileHandleForWriting.fileDescriptor : -1,
        events: Int16(POLLOUT), revents: 0),
    ]
    guard poll(&polls, nfds_t(polls.count), milliseconds) > 0 else { return true }
    if polls[0].revents != 0 { isReadingOutput = readSome(polls[0].fd, consume) }
    if polls[1].revents != 0 {
      var said: [UInt8] = []
      isReadingErrors = readSome(polls[1].fd) { said += $0 }
      messages += said.prefix(Self.mostMessages - messages.count)
    }
    if polls[2].revents != 0 { writeSome() }
    return true
  }

  /// - Returns: whether there may be more.
  private mutating func readSome(
    _ descriptor: Int32, _ consume: (UnsafeRawBufferPointer) -> Void
  ) -> Bool {
    buffer.withUnsafeMutableBytes { buffer in
      let count = read(descriptor, buffer.baseAddress, buffer.count)
      if count > 0 { consume(UnsafeRawBufferPointer(rebasing: buffer[..<count])) }
      return count > 0 || (count < 0 && (errno == EINTR || errno == EAGAIN))
    }
  }

  private mutating func writeSome() {
    let count = unwritten.withUnsafeBytes {
      write(inputPipe.fileHandleForWriting.fileDescriptor, $0.baseAddress, $0.count)
    }
    if count > 0 { unwritten = unwritten.dropFirst(count) }
    // Who does not read any more has its reasons, and ends.
    if count < 0, errno != EINTR, errno != EAGAIN { unwritten = [] }
    closeInputIfDone()
  }

  private mutating func closeInputIfDone() {
    guard unwritten.isEmpty else { return }
    isWriting = false
    try? inputPipe.fileHandleForWriting.close()
  }
}
