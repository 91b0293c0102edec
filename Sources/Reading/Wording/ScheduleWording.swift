import Diagnostics
import HandbookModel

/// What is wrong with a repetition.
enum RepetitionFault {
  case occasion(String)
  case period(String)
  /// A day that does not go with the unit, or with the other days.
  case misfit(Recurrence.Unit, isAlone: Bool)
  case rule(String, RecurrenceRule.Fault)
}

/// The words for what is wrong with days, times and repetitions.
extension Diagnostic {
  static func invalidTime(
    _ text: String, _ fault: DateText.Fault, wanted shape: FieldShape, at place: SourcePlace
  ) -> Diagnostic {
    let (noun, example) = shape.timeWords
    let written = text.quotation
    switch fault {
    case .form:
      return Diagnostic(
        .error, shape.timeCode, "\(written) is not \(noun)", at: place,
        help: "write \(noun) such as \(example)")
    case .noSuchDay(let reason):
      return Diagnostic(
        .error, .invalidDate, "\(written) is not a date: \(reason)", at: place,
        help: "write year, month and day, such as 2026-02-03")
    case .noSuchTime:
      return Diagnostic(
        .error, .invalidTime, "\(written) is not a time: a day goes from 00:00 to 23:59", at: place,
        help: "write hours and minutes, such as 09:30 or 14:00")
    case .zone:
      return Diagnostic(
        .error, .invalidTime, "\(written) has a time zone, but times are local", at: place,
        help: "write the local time, and the zone as ‘time_zone’")
    case .part:
      return Diagnostic(
        .error, .invalidDate, "\(written) has a time, but only a date is wanted", at: place,
        help: "write \(noun) such as \(example)")
    }
  }

  static func invalidDuration(
    _ text: String, _ fault: DurationText.Fault, at place: SourcePlace
  ) -> Diagnostic {
    let reason =
      switch fault {
      case .form: "\(text.quotation) is not a duration"
      case .range:
        "\(text.quotation) is not between a minute and \(DurationText.limitInDays) days"
      }
    return Diagnostic(
      .error, .invalidDuration, reason, at: place,
      help: "write hours and minutes, such as 2h, 90m or 1h30m")
  }

  static func mixedTimes(
    _ starts: Located<LocalTime>, with field: String, at place: SourcePlace
  ) -> Diagnostic {
    let isAllDay = starts.value.time == nil
    let message =
      isAllDay
      ? "‘\(field)’ has a time, but ‘starts’ is a whole day"
      : "‘\(field)’ is a whole day, but ‘starts’ has a time"
    return Diagnostic(
      .error, .mixedTimes, message, at: place, notes: [Note("it starts here", at: starts.place)],
      help: isAllDay
        ? "write a time in ‘starts’, such as \(starts.value.iso8601) 10:00"
        : "write a time in ‘\(field)’, too")
  }

  static func endsEarly(
    _ end: LocalTime, _ ends: Located<MeetingEnd>, starts: Located<LocalTime>
  ) -> Diagnostic {
    var help = "check the two times"
    if case .clock(let clock) = ends.value, let next = starts.value.date.adding(days: 1) {
      help = "if it ends on the next day, write \(next.iso8601) \(clock.iso8601)"
    }
    let relation = end == starts.value ? "when" : "before"
    return Diagnostic(
      .error, .meetingEndsEarly,
      "the meeting ends on \(end.words), \(relation) it starts on \(starts.value.words)",
      at: ends.place, notes: [Note("it starts here", at: starts.place)], help: help)
  }

  static func invalidRepeats(_ fault: RepetitionFault, at place: SourcePlace) -> Diagnostic {
    let (message, help) = fault.words
    return Diagnostic(.error, .invalidRepeats, message, at: place, help: help)
  }

  static func repeatsEndEarly(
    _ last: CivilDate, starts: Located<LocalTime>, at place: SourcePlace
  ) -> Diagnostic {
    Diagnostic(
      .error, .contradictoryRepeats,
      "‘repeats’ ends on \(last.iso8601), before the first meeting on "
        + starts.value.date.iso8601,
      at: place, notes: [Note("it starts here", at: starts.place)])
  }

  static func contradictoryRepeats(
    starts: Located<LocalTime>, at place: SourcePlace
  ) -> Diagnostic {
    let date = starts.value.date
    return Diagnostic(
      .error, .contradictoryRepeats,
      "the first meeting is on \(Occasion.name(ofWeekday: date.weekday)), \(date.iso8601), "
        + "which is none of the days of ‘repeats’",
      at: place, notes: [Note("it starts here", at: starts.place)],
      help: "change ‘starts’ or the days")
  }

  static func endlessRepeats(at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .warning, .endlessRepeats, "this meeting repeats without an end", at: place,
      help: "write ‘until:’ and a date, or ‘count:’ and a number")
  }
}

extension LocalTime {
  fileprivate var words: String {
    time.map { "\(date.iso8601) at \($0.iso8601)" } ?? date.iso8601
  }
}

extension FieldShape {
  fileprivate var timeWords: (noun: String, example: String) {
    switch self {
    case .date: ("a date", "2026-02-03")
    case .localTime: ("a date and time", "2026-02-03 10:00, or a date alone")
    default: ("a time", "12:00, or a date and time such as 2026-02-03 12:00")
    }
  }

  fileprivate var timeCode: Diagnostic.Code {
    if case .date = self { return .invalidDate }
    return .invalidTime
  }
}

extension RepetitionFault {
  fileprivate var words: (message: String, help: String) {
    switch self {
    case .occasion(let text):
      (
        "\(text.quotation) is not a day on which something can repeat",
        "write tuesday, second tuesday, last friday or day 15"
      )
    case .period(let text):
      (
        "\(text.quotation) does not tell how often something repeats",
        "write week, 2 weeks, month or 3 months; for every year 12 months"
      )
    case .misfit(.month, isAlone: true):
      (
        "a month has several of this day",
        "say which, such as ‘second tuesday’ or ‘last friday’"
      )
    case .misfit(.week, isAlone: true):
      ("this is a day of a month, not of a week", "write a weekday, such as tuesday")
    case .misfit(.day, isAlone: true):
      ("what repeats by days cannot have a day of its own", "delete ‘on’, or repeat by weeks")
    case .misfit(_, isAlone: false):
      ("these days cannot be used together", "write one day, or weekdays only")
    case .rule(let text, let fault): (fault.message(text), Self.ruleHelp)
    }
  }

  private static let ruleHelp =
    "write a rule such as FREQ=WEEKLY;BYDAY=TU;UNTIL=20260630, or fields: every, on, until"
}

extension RecurrenceRule.Fault {
  fileprivate func message(_ rule: String) -> String {
    switch self {
    case .form(let part): "\(part.quotation) in the rule is not ‘NAME=value’"
    case .unsupported(let part): "\(part.quotation) is not supported in this rule"
    case .value(let part): "\(part.quotation) has a value that cannot be"
    case .missingFrequency: "\(rule.quotation) is not a rule for repeating"
    case .repeatedPart(let name): "‘\(name)’ is given twice in the rule"
    case .untilAndCount: "‘UNTIL’ and ‘COUNT’ exclude each other"
    }
  }
}
