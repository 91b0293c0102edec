import Foundation

/// Asks on the terminal, one question a line; what is right already, or is taken by Enter, is shown
/// in brackets.
struct Questions {
  /// Thrown when the answers end before the questions do.
  struct Ended: Error {}

  /// Whether somebody is there to answer.
  static var canBeAsked: Bool {
    isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1
  }

  /// Asks until the answer is one that can be used.
  ///
  /// - Parameters:
  ///   - standard: what Enter takes.
  ///   - fault: what is wrong with an answer, as a sentence; nil for a good one.
  func ask(
    _ question: String, standard: String, fault: (String) -> String? = { _ in nil }
  ) throws -> String {
    while true {
      StandardStreams.printMessage("\(question) [\(standard)] ")
      guard let line = readLine() else { throw Ended() }
      let answer = line.trimmingCharacters(in: .whitespacesAndNewlines)
      let taken = answer.isEmpty ? standard : answer
      guard let fault = fault(taken) else { return taken }
      StandardStreams.printMessage("  \(fault)\n")
    }
  }
}
