import Building
import Foundation
import Synchronization

/// A line on the terminal that shows how far a build is, once it lasts longer than a second, and
/// that is gone when the build has ended.
final class ProgressBar: Sendable {
  private struct State {
    var isOver = false
    var isShown = false
  }

  private static let width = 30
  private static let startOfLine = "\r\u{1B}[K"

  private let control: BuildControl
  private let state = Mutex(State())

  /// Shows nothing where standard error is no terminal.
  init(of control: BuildControl) {
    self.control = control
    guard StandardStreams.isTerminal else { return }
    // The build keeps its own threads busy.
    Thread.detachNewThread { [self] in
      Thread.sleep(forTimeInterval: 1)
      while draw() { Thread.sleep(forTimeInterval: 0.1) }
    }
  }

  /// Erases the bar; it never comes back.
  func finish() {
    state.withLock { state in
      if state.isShown { StandardStreams.printMessage(Self.startOfLine) }
      state.isOver = true
    }
  }

  /// - Returns: whether to go on.
  private func draw() -> Bool {
    state.withLock { state in
      if state.isOver { return false }
      state.isShown = true
      let part = control.fractionDone
      let filled = Int(part * Double(Self.width))
      let bar =
        String(repeating: "█", count: filled)
        + String(repeating: "░", count: Self.width - filled)
      StandardStreams.printMessage("\(Self.startOfLine)Building \(bar) \(Int(part * 100)) %")
      return true
    }
  }
}
