import Foundation

/// Runs the built `copsite` as a user would.
struct Command {
  struct Result {
    let status: Int32
    let output: String
    let messages: String
  }

  /// Beside the program that runs the tests.
  static let path: String = {
    #if os(macOS)
      let products = Bundle(for: Marker.self).bundleURL.deletingLastPathComponent()
    #else
      let tests = URL(fileURLWithPath: CommandLine.arguments[0])
      let products = tests.resolvingSymlinksInPath().deletingLastPathComponent()
    #endif
    return products.appendingPathComponent("copsite").path
  }()

  private final class Marker {}

  private let process = Process()
  private let files: TemporaryFolder

  /// - Parameters:
  ///   - environment: added to a small one that is the same on every machine.
  ///   - program: `copsite` where it is nil.
  ///   - terminal: where it asks and says what is no result; nil for nobody there.
  init(
    _ arguments: [String], in folder: String, environment: [String: String] = [:],
    program: String? = nil, terminal: Terminal? = nil
  ) throws {
    files = try TemporaryFolder()
    process.executableURL = URL(fileURLWithPath: program ?? Self.path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = ["PATH": "/usr/bin:/bin", "HOME": files.path]
      .merging(environment) { $1 }
    process.standardInput = terminal?.command ?? FileHandle.nullDevice
    // Files instead of pipes: nothing has to be read while the command runs.
    process.standardOutput = try files.create("output")
    let messages = try files.create("messages")
    process.standardError = terminal?.command ?? messages
  }

  func start() throws {
    try process.run()
  }

  func send(_ signal: Int32) {
    // Without a process of its own, 0 would mean that of the tests and all it has started.
    guard process.isRunning, process.processIdentifier > 0 else { return }
    kill(process.processIdentifier, signal)
  }

  /// - Returns: as a status, what a shell shows: 128 and the number of the signal that ended it.
  func finish() throws -> Result {
    process.waitUntilExit()
    let isSignal = process.terminationReason == .uncaughtSignal
    return Result(
      status: process.terminationStatus + (isSignal ? 128 : 0),
      output: try files.read("output"), messages: try files.read("messages"))
  }

  /// The same, of what may go on until somebody ends it.
  ///
  /// - Returns: nil for what was not over by then and is ended, with all that it has started.
  func finish(within seconds: TimeInterval) throws -> Result? {
    let end = Date(timeIntervalSinceNow: seconds)
    while process.isRunning {
      if Date() > end {
        // A group of its own, as Foundation starts all processes.
        kill(-process.processIdentifier, SIGKILL)
        send(SIGKILL)
        process.waitUntilExit()
        return nil
      }
      Thread.sleep(forTimeInterval: 0.01)
    }
    return try finish()
  }

  static func run(
    _ arguments: String..., in folder: String, environment: [String: String] = [:]
  ) throws -> Result {
    try run(arguments: arguments, in: folder, environment: environment)
  }

  /// A preview goes on until somebody ends it: here as soon as it shows the site, at a port that no
  /// other test uses, and in no browser.
  private static let endingPreviews = """
    copsite() {
      if [ "$1" != serve ]; then command copsite "$@"; return; fi
      shift
      for word; do
        shift
        if [ "$word" != --open ]; then set -- "$@" "$word"; fi
      done
      said=$(mktemp)
      command copsite serve "$@" --port 0 2>"$said" &
      until grep -q '^Showing ' "$said"; do
        kill -0 $! || { cat "$said" >&2; return 1; }
        sleep 0.1
      done
      kill $!
      wait $!
    }

    """

  /// Runs lines of a shell that finds `copsite` by its name, up to the first that fails.
  static func shell(
    _ lines: String, in folder: String, environment: [String: String] = [:]
  ) throws -> Result {
    let command = try shell(of: lines, in: folder, environment: environment)
    try command.start()
    return try command.finish()
  }

  static func shell(
    of lines: String, in folder: String, environment: [String: String] = [:]
  ) throws -> Command {
    let folderOfProgram = URL(fileURLWithPath: path).deletingLastPathComponent().path
    return try Command(
      ["-e", "-c", endingPreviews + lines], in: folder,
      environment: ["PATH": folderOfProgram + ":/usr/bin:/bin"].merging(environment) { $1 },
      program: "/bin/sh")
  }

  static func run(
    arguments: [String], in folder: String, environment: [String: String] = [:]
  ) throws -> Result {
    let command = try Command(arguments, in: folder, environment: environment)
    try command.start()
    return try command.finish()
  }
}
