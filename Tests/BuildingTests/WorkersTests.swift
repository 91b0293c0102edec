import Foundation
import Synchronization
import Testing

@testable import Building

struct WorkersTests {
  @Test("Results stand in the order of the elements", arguments: [1, 2, 3, 8])
  func order(count: Int) throws {
    let workers = Workers(count: count, control: BuildControl())
    for size in [0, 1, 2, 63, 1000] {
      let numbers = Array(0..<size)
      #expect(try workers.map(numbers, .reading) { $0 * 2 } == numbers.map { $0 * 2 })
    }
  }

  @Test("An error of the function is thrown", arguments: [1, 2])
  func failure(count: Int) {
    let workers = Workers(count: count, control: BuildControl())
    #expect(throws: BuildFailure.outputTwice(path: "500")) {
      try workers.map(Array(0..<1000), .reading) { number in
        if number == 500 { throw BuildFailure.outputTwice(path: "\(number)") }
      }
    }
  }

  @Test("Asked to stop, it stops soon", arguments: [1, 2])
  func stop(count: Int) {
    let control = BuildControl()
    let workers = Workers(count: count, control: control)
    #expect(throws: BuildFailure.interrupted) {
      try workers.map(Array(0..<1000), .reading) { number in
        if number == 10 { control.stop() }
        if number > 10 { usleep(100) }
      }
    }
  }

  @Test("One worker stays on the caller's thread")
  func sequential() throws {
    let workers = Workers(count: 1, control: BuildControl())
    let threads = try workers.map(Array(0..<100), .reading) { _ in pthread_self() }
    #expect(Set(threads).count == 1)
  }

  @Test("Two workers work at the same time: each can wait for the other")
  func concurrent() throws {
    let workers = Workers(count: 2, control: BuildControl())
    let started = Atomic<Int>(0)
    let met = try workers.map([1, 2], .reading) { _ in
      started.add(1, ordering: .relaxed)
      for _ in 0..<20_000 where started.load(ordering: .relaxed) < 2 { usleep(1000) }
      return started.load(ordering: .relaxed)
    }
    #expect(met == [2, 2])
  }

  @Test("The part that is done grows from 0 to 1")
  func progress() throws {
    let control = BuildControl()
    #expect(control.fractionDone == 0)
    let workers = Workers(count: 2, control: control)
    var last = 0.0
    for phase in BuildControl.Phase.allCases {
      _ = try workers.map(Array(0..<100), phase) { _ in }
      #expect(control.fractionDone > last)
      last = control.fractionDone
    }
    #expect(last == 1)
  }
}
