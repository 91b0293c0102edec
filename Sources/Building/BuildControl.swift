private import Synchronization

/// Tells from outside how far a build has come, and makes it stop; shared by all its threads.
package final class BuildControl: Sendable {
  package enum Phase: Int, CaseIterable, Sendable {
    case reading, understanding, looking, lookingBack, writingProse, asking, indexing
    case makingParts, makingPages

    /// The share of a build's time that is over when a phase starts, and when it ends: measured
    /// roughly, for a progress bar.
    fileprivate var span: ClosedRange<Double> {
      switch self {
      case .reading: 0...0.1
      case .understanding: 0.1...0.2
      case .looking: 0.2...0.22
      case .lookingBack: 0.22...0.25
      case .writingProse: 0.25...0.42
      case .asking: 0.42...0.43
      case .indexing: 0.43...0.46
      case .makingParts: 0.46...0.5
      case .makingPages: 0.5...1
      }
    }
  }

  private let phase = Atomic<Int>(0)
  private let done = Atomic<Int>(0)
  private let total = Atomic<Int>(0)
  private let isStopping = Atomic<Bool>(false)

  package init() {}

  /// 0 to 1.
  package var fractionDone: Double {
    let span = (Phase(rawValue: phase.load(ordering: .relaxed)) ?? .reading).span
    let total = max(1, total.load(ordering: .relaxed))
    let part = min(1, Double(done.load(ordering: .relaxed)) / Double(total))
    return span.lowerBound + part * (span.upperBound - span.lowerBound)
  }

  /// Makes the build throw `BuildFailure.interrupted` soon, with nothing published; a build that
  /// has begun to swap the sites ends as if not asked. May be called from a signal handler.
  package func stop() {
    isStopping.store(true, ordering: .relaxed)
  }

  func enter(_ phase: Phase, steps: Int) {
    done.store(0, ordering: .relaxed)
    total.store(steps, ordering: .relaxed)
    self.phase.store(phase.rawValue, ordering: .relaxed)
  }

  func finish(steps: Int) {
    done.add(steps, ordering: .relaxed)
  }

  var isAskedToStop: Bool { isStopping.load(ordering: .relaxed) }

  func checkForStop() throws {
    if isAskedToStop { throw BuildFailure.interrupted }
  }
}
