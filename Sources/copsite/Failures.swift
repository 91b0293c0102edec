import ArgumentParser
import Building
import Drafting
import HandbookModel

/// Ends a command that cannot do what it was asked for, with what to do about it.
enum Failures {
  /// The machine's failures end with 2, those of what was asked with 1.
  static func reported(_ body: () throws -> Void) throws {
    do {
      try body()
    } catch let failure as BuildFailure {
      try failure.end()
    } catch let fault as DraftFault {
      StandardStreams.printFailure(fault.message, help: fault.help)
      throw ExitCode(1)
    } catch is Questions.Ended {
      StandardStreams.printMessage("\n")
      StandardStreams.printFailure(
        "no more answers; nothing was made", help: "run it again, or with --yes to be asked nothing"
      )
      throw ExitCode(1)
    }
  }

  /// The day that commands count from, in UTC.
  ///
  /// - Parameter now: what was given in place of the clock.
  static func today(_ now: BuildTime?) throws -> CivilDate {
    if let day = (now ?? .current()).day { return day }
    throw DraftFault("the clock of this machine is outside the calendar", help: "set it")
  }
}
