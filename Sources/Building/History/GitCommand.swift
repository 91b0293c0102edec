import Foundation

/// Runs git in a folder, so that the folder alone decides what is read: neither the user's settings
/// nor variables nor replaced commits change what comes out, and nothing is written, fetched,
/// paged or asked for.
struct GitCommand: Sendable {
  /// Why git did not tell what was asked.
  enum Failure: Error, Hashable, Sendable {
    case notFound
    /// What git said, in one line.
    case refused(String)
    /// It would have to fetch files of earlier commits, of which this clone has only the names.
    case partial
    case tooSlow
    /// It wrote what no git is known to write.
    case garbled
  }

  /// A history that takes longer is not worth the wait.
  private static let longestWait = Duration.seconds(120)

  let folder: String
  private let environment: [String: String]
  private let control: BuildControl
  private let deadline: ContinuousClock.Instant

  /// - Parameters:
  ///   - variables: the environment that git is found in.
  ///   - control: can stop what runs.
  init(
    in folder: String, control: BuildControl,
    variables: [String: String] = ProcessInfo.processInfo.environment
  ) {
    self.folder = folder
    self.control = control
    environment = Self.environment(from: variables)
    deadline = .now + Self.longestWait
  }

  /// Settings may name files to trust (`safe.directory`); all else that git reads from the
  /// environment would lead it elsewhere, as in its own hooks.
  private static func environment(from variables: [String: String]) -> [String: String] {
    var kept = variables.filter { name, _ in
      !name.hasPrefix("GIT_") || name.hasPrefix("GIT_CONFIG_") || name == "GIT_EXEC_PATH"
    }
    kept["GIT_ALLOW_PROTOCOL"] = "none"
    kept["GIT_NO_LAZY_FETCH"] = "1"
    kept["GIT_NO_REPLACE_OBJECTS"] = "1"
    kept["GIT_OPTIONAL_LOCKS"] = "0"
    kept["GIT_TERMINAL_PROMPT"] = "0"
    kept["LC_ALL"] = "C"
    return kept
  }

  /// - Parameters:
  ///   - input: what git reads.
  ///   - consume: is given what git writes, piece by piece.
  /// - Throws: `Failure`, or `BuildFailure.interrupted`.
  func run<State>(
    _ arguments: [String], input: [UInt8] = [], into state: State,
    _ consume: (inout State, UnsafeRawBufferPointer) -> Void
  ) throws -> State {
    do {
      return try converse(arguments, input: input, into: state, consume)
    } catch Failure.refused(let words) {
      throw try isPartialClone() ? Failure.partial : .refused(words)
    }
  }

  private func converse<State>(
    _ arguments: [String], input: [UInt8], into state: State,
    _ consume: (inout State, UnsafeRawBufferPointer) -> Void
  ) throws -> State {
    guard let path = ProgramPath.find("git", in: environment) else { throw Failure.notFound }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = ["--no-pager", "-C", folder] + arguments
    process.environment = environment
    var conversation = try Conversation(with: process, input: input)
    do {
      var state = state
      while try conversation.goOn(within: 20, { consume(&state, $0) }) {
        // The signal that stops a build ends git too, and may do so first.
        try control.checkForStop()
        if ContinuousClock.now > deadline { throw Failure.tooSlow }
      }
      try control.checkForStop()
      guard process.terminationReason == .exit, process.terminationStatus == 0 else {
        throw Failure.refused(Self.firstLine(of: conversation.messages))
      }
      return state
    } catch {
      if process.isRunning { kill(process.processIdentifier, SIGKILL) }
      throw error
    }
  }

  /// Whether it was cloned with a filter (`git clone --filter`), so that files can be missing.
  private func isPartialClone() throws -> Bool {
    let arguments = ["config", "--bool", "--get", "remote.origin.promisor"]
    do {
      let answer = try converse(arguments, input: [], into: [UInt8]()) { $0 += $1 }
      return answer.elementsEqual("true\n".utf8)
    } catch Failure.refused {
      // There is no such setting.
      return false
    }
  }

  private static func firstLine(of bytes: [UInt8]) -> String {
    let line = bytes.split { $0 == 0x0A || $0 == 0x0D }.first ?? []
    let shown = ForeignWords.shown(line)
    return shown.hasPrefix("fatal: ") ? String(shown.dropFirst(7)) : shown
  }
}
