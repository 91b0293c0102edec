import Foundation
private import Synchronization

/// Applies a function to all elements of an array on a number of threads, and waits for all; the
/// results stand in the order of the elements, whatever the threads did.
///
/// The caller's thread is one of them, so one worker makes no other. They are threads and not
/// tasks: a task's second thread was seen to start as late as a second after the first.
struct Workers: Sendable {
  let count: Int
  let control: BuildControl

  init(count: Int, control: BuildControl) {
    self.count = max(1, count)
    self.control = control
  }

  /// - Throws: an error that the function threw, or `BuildFailure.interrupted`; what was not begun
  ///   by then is not done.
  func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element], _ phase: BuildControl.Phase,
    _ transform: @escaping @Sendable (Element) throws -> Result
  ) throws -> [Result] {
    control.enter(phase, steps: elements.count)
    let workers = max(1, min(count, elements.count))
    let chunks = Chunks(elements: elements.count, workers: workers)
    let outcome = Mutex(Outcome<Result>())
    let work: @Sendable () -> Void = {
      while let chunk = chunks.take() {
        do {
          let results = try run(elements[chunk], transform)
          outcome.withLock { $0.parts.append((chunk.lowerBound, results)) }
        } catch {
          chunks.drop()
          outcome.withLock { $0.error = $0.error ?? error }
        }
      }
    }
    let others = DispatchSemaphore(value: 0)
    for _ in 1..<workers { start(work, then: others) }
    work()
    for _ in 1..<workers { others.wait() }
    return try outcome.withLock { try $0.results() }
  }

  private func start(_ work: @escaping @Sendable () -> Void, then end: DispatchSemaphore) {
    let thread = Thread {
      work()
      end.signal()
    }
    // As much as the main thread has: macOS gives others little.
    thread.stackSize = 8 << 20
    thread.start()
  }

  private func run<Element, Result>(
    _ elements: ArraySlice<Element>, _ transform: (Element) throws -> Result
  ) throws -> [Result] {
    try elements.map { element in
      try control.checkForStop()
      let result = try transform(element)
      control.finish(steps: 1)
      return result
    }
  }
}

/// What the threads have done so far: each part with the index of its first element.
private struct Outcome<Result: Sendable>: Sendable {
  var parts: [(Int, [Result])] = []
  var error: (any Error)?

  func results() throws -> [Result] {
    if let error { throw error }
    return parts.sorted { $0.0 < $1.0 }.flatMap(\.1)
  }
}

/// Ranges of indices that are handed out in order, each once, to whoever asks next: a thread that
/// meets long pages takes fewer of them.
private final class Chunks: Sendable {
  private let elements: Int
  private let size: Int
  private let next = Atomic<Int>(0)

  init(elements: Int, workers: Int) {
    self.elements = elements
    size = min(64, max(1, elements / (workers * 16)))
  }

  func take() -> Range<Int>? {
    let start = next.add(size, ordering: .relaxed).oldValue
    return start < elements ? start..<min(start + size, elements) : nil
  }

  /// Hands out no more.
  func drop() {
    next.store(elements, ordering: .relaxed)
  }
}
