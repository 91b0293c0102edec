private import Synchronization

/// Applies a function to all elements of an array on a number of threads; the results stand in the
/// order of the elements, whatever the threads did.
///
/// One worker works on the caller's thread, without any task.
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
  ) async throws -> [Result] {
    control.enter(phase, steps: elements.count)
    let workers = min(count, elements.count)
    if workers <= 1 { return try run(elements[...], transform) }
    let chunks = Chunks(elements: elements.count, workers: workers)
    return try await withThrowingTaskGroup(of: [(Int, [Result])].self) { group in
      for _ in 0..<workers {
        group.addTask {
          var results: [(Int, [Result])] = []
          while let chunk = chunks.take(), !Task.isCancelled {
            results.append((chunk.lowerBound, try run(elements[chunk], transform)))
          }
          return results
        }
      }
      var parts: [(Int, [Result])] = []
      for try await part in group { parts += part }
      return parts.sorted { $0.0 < $1.0 }.flatMap(\.1)
    }
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
}
