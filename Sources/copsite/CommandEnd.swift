import ArgumentParser
import Building

extension BuildFailure {
  /// Says why nothing came of a command, and ends it.
  func end() throws {
    StandardStreams.printMessage("copsite: \(message)\n")
    if let help { StandardStreams.printMessage("  help: \(help)\n") }
    if self == .interrupted { Interruption.endProgram() }
    throw ExitCode(2)
  }
}
