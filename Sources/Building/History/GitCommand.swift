import Foundation
import Subprocess
private import Synchronization

/// Runs git in a folder, so that the folder alone decides what is read: neither the user's settings
/// nor variables nor replaced commits change what comes out, and nothing is written, fetched,
/// paged or asked for.
struct GitCommand: Sendable {
  /// Why git did not tell what was asked.
  enum Failure: Error, Hashable, Sendable {
    case notFound
    /// What git said, in one line.
    case refused(String)
    case tooSlow
    /// It wrote what no git is known to write.
    case garbled
  }

  /// A history that takes longer is not worth the wait.
  private static let longestWait = Duration.seconds(120)

  let folder: String
  private let environment: Environment
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
  private static func environment(from variables: [String: String]) -> Environment {
    var kept = variables.filter { name, _ in
      !name.hasPrefix("GIT_") || name.hasPrefix("GIT_CONFIG_") || name == "GIT_EXEC_PATH"
    }
    kept["GIT_ALLOW_PROTOCOL"] = "none"
    kept["GIT_NO_LAZY_FETCH"] = "1"
    kept["GIT_NO_REPLACE_OBJECTS"] = "1"
    kept["GIT_OPTIONAL_LOCKS"] = "0"
    kept["GIT_TERMINAL_PROMPT"] = "0"
    kept["LC_ALL"] = "C"
    return .custom(Dictionary(uniqueKeysWithValues: kept.map { (.init(stringLiteral: $0), $1) }))
  }

  /// - Parameters:
  ///   - input: what git reads.
  ///   - consume: is given what git writes, piece by piece.
  /// - Throws: `Failure`, or `BuildFailure.interrupted`.
  func run<State: Sendable>(
    _ arguments: [String], input: [UInt8] = [], into state: State,
    _ consume: @escaping @Sendable (inout State, UnsafeRawBufferPointer) -> Void
  ) throws -> State {
    let all = ["--no-pager", "-C", folder] + arguments
    return try wait {
      do {
        let result = try await Subprocess.run(
          .name("git"), arguments: Arguments(all), environment: environment,
          input: .array(input), output: .sequence, error: .bytes(limit: 1 << 16)
        ) { execution in
          var state = state
          for try await buffer in execution.standardOutput {
            buffer.withUnsafeBytes { consume(&state, $0) }
          }
          return state
        }
        guard result.terminationStatus.isSuccess else {
          return .failure(.refused(Self.firstLine(of: result.standardError)))
        }
        return .success(result.closureResult)
      } catch let error as SubprocessError where error.code == .executableNotFound {
        return .failure(.notFound)
      } catch {
        return .failure(.refused(Self.firstLine(of: Array("\(error)".utf8))))
      }
    }
  }

  /// A build is synchronous: its thread waits, and looks now and then whether it is to stop.
  private func wait<Value: Sendable>(
    for work: @escaping @Sendable () async -> Result<Value, Failure>
  ) throws -> Value {
    let outcome = Mutex<Result<Value, Failure>?>(nil)
    let end = DispatchSemaphore(value: 0)
    let task = Task.detached {
      let result = await work()
      outcome.withLock { $0 = result }
      end.signal()
    }
    do {
      while end.wait(timeout: .now() + .milliseconds(20)) == .timedOut {
        try control.checkForStop()
        if ContinuousClock.now > deadline { throw Failure.tooSlow }
      }
      // The signal that stops a build ends git too, and may do so first.
      try control.checkForStop()
    } catch {
      // Ends git; what git has started may keep its streams open.
      task.cancel()
      _ = end.wait(timeout: .now() + .seconds(1))
      throw error
    }
    guard let result = outcome.withLock({ $0 }) else { throw Failure.garbled }
    return try result.get()
  }

  private static func firstLine(of bytes: [UInt8]) -> String {
    let line = bytes.split { $0 == 0x0A || $0 == 0x0D }.first ?? []
    let text = String(decoding: line.prefix(300), as: UTF8.self)
    return text.hasPrefix("fatal: ") ? String(text.dropFirst(7)) : text
  }
}
