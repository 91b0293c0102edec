import Building
import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Ends a build in good order when INT, TERM or HUP asks for it: the old site stays, and nothing
/// is left beside it. A second signal ends the program at once.
enum Interruption {
  /// Global, because a signal's handler can hold nothing.
  static let control = BuildControl()
  private static let received = Atomic<Int32>(0)

  static func listen() {
    // Made now: a handler must not make them.
    _ = control
    _ = received.load(ordering: .relaxed)
    var numbers = sigset_t()
    sigemptyset(&numbers)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      sigaddset(&numbers, number)
      let before = signal(number) { number in
        Interruption.received.store(number, ordering: .relaxed)
        Interruption.control.stop()
        _ = signal(number, SIG_DFL)
      }
      // `nohup`, and shells that start commands in the background, let signals be ignored.
      if unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) {
        _ = signal(number, SIG_IGN)
      }
    }
    // Who starts the program from a thread that blocks signals hands that down.
    pthread_sigmask(SIG_UNBLOCK, &numbers, nil)
  }

  /// Ends the program as the signal would have done, so that a shell sees why.
  static func endProgram() {
    let number = received.load(ordering: .relaxed)
    guard number != 0 else { return }
    raise(number)
  }
}
