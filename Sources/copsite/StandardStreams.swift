#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What the command prints: results on standard output, all else on standard error.
///
/// That nobody reads it (a closed pipe, a closed stream) is no fault of the build and ends nothing.
enum StandardStreams {
  /// To be called before anything else runs.
  static func prepare() {
    _ = signal(SIGPIPE, SIG_IGN)
    // A stream that is closed would give its number to the first file that is opened, and what is
    // printed would go into a page.
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) == -1 {
      _ = open("/dev/null", O_RDWR)
    }
  }

  static func printResult(_ text: String) {
    put(text, on: STDOUT_FILENO)
  }

  static func printMessage(_ text: String) {
    put(text, on: STDERR_FILENO)
  }

  /// Why something did not come about, and what to do about it.
  static func printFailure(_ message: String, help: String?) {
    printMessage("copsite: \(message)\n")
    if let help { printMessage("  help: \(help)\n") }
  }

  /// Something to know that is no failure.
  static func printNote(_ message: String, help: String) {
    printMessage("copsite: note: \(message)\n  help: \(help)\n")
  }

  /// Whether standard error is a terminal that can move its cursor.
  static var isTerminal: Bool {
    isatty(STDERR_FILENO) == 1 && environment("TERM") != "dumb"
  }

  /// - Source: no-color.org: any value that is not empty.
  static var isColourWanted: Bool {
    isTerminal && environment("NO_COLOR").isEmpty
  }

  private static func environment(_ name: String) -> String {
    getenv(name).map { String(cString: $0) } ?? ""
  }

  private static func put(_ text: String, on descriptor: Int32) {
    Array(text.utf8).withUnsafeBytes { bytes in
      var rest = bytes
      while !rest.isEmpty {
        let count = write(descriptor, rest.baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return }
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      }
    }
  }
}
