import ArgumentParser
import Building

extension BuildFailure {
  /// Says why nothing came of a command, and ends it.
  func end() throws {
    StandardStreams.printFailure(message, help: help)
    if self == .interrupted { Interruption.endProgram() }
    throw ExitCode(2)
  }
}
