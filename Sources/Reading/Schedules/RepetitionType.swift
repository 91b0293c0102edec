import Diagnostics
import HandbookModel

/// A repetition as written; how it fits the meeting's start is checked once that is known.
struct Repetition: Sendable {
  var recurrence: Recurrence
  /// The end of a rule, if it has one; its day depends on the meeting's start.
  var until: UntilTime?
  var place: SourcePlace
}

extension FieldType where Value == Repetition {
  /// A group of words, or an RFC 5545 rule.
  static var repetition: FieldType<Repetition> {
    .either(rule, or: FieldType<RepetitionFields>.record(RepetitionFields.record).checked)
  }

  private static var rule: FieldType<Repetition> {
    FieldType(.recurrenceRule) { value, context in
      guard let text = context.line(value, for: .recurrenceRule) else { return nil }
      do throws(RecurrenceRule.Fault) {
        let rule = try RecurrenceRule(text)
        return Repetition(
          recurrence: rule.recurrence, until: rule.until, place: value.textPlace)
      } catch {
        context.report(.invalidRepeats(.rule(text, error), at: value.textPlace))
        return nil
      }
    }
  }
}

/// The fields of a repetition in words.
struct RepetitionFields: Sendable {
  private var every = Period("week")
  private var occasions: [Located<Occasion>] = []
  private var end: Recurrence.End?
  private var exceptions: [CivilDate] = []
  private let place: SourcePlace

  private init(place: SourcePlace) {
    self.place = place
  }

  static let record = Record<RepetitionFields>(
    "repetitions", exclusive: [["until", "count"]], blank: { RepetitionFields(place: $0) },
    [
      Field("every", .period, "how often: ‘week’, ‘2 weeks’, ‘month’, ‘3 months’", isRequired: true)
      { $0.every = $1 },
      Field(
        "on", .list(of: .located(.occasion), orOne: true),
        "on which day: ‘tuesday’, ‘second tuesday’, ‘last friday’, ‘day 15’"
      ) { $0.occasions = $1 },
      Field("until", .date, "the last day on which it may take place") { $0.end = .until($1) },
      Field("count", .integer(1...9999), "how many times, the first included") {
        $0.end = .count($1)
      },
      Field("except", .list(of: .date, orOne: true), "days on which it does not take place") {
        $0.exceptions = $1
      },
    ])

  /// - Returns: nil where the days do not go with the unit; an error is reported then.
  fileprivate func repetition(_ context: inout FieldContext) -> Repetition? {
    guard let every else { return nil }
    var recurrence = Recurrence(every: every.count, every.unit)
    recurrence.end = end
    recurrence.exceptions = exceptions
    for occasion in occasions {
      switch (occasion.value, every.unit) {
      case (.weekday(let day), .week) where day.ordinal == nil,
        (.weekday(let day), .month) where day.ordinal != nil:
        if !recurrence.weekdays.contains(day) { recurrence.weekdays.append(day) }
      case (.dayOfMonth(let day), .month) where occasions.count == 1:
        recurrence.dayOfMonth = day
      default:
        context.report(
          .invalidRepeats(.misfit(every.unit, isAlone: occasions.count == 1), at: occasion.place))
        return nil
      }
    }
    return Repetition(recurrence: recurrence, until: nil, place: place)
  }
}

extension FieldType<RepetitionFields> {
  fileprivate var checked: FieldType<Repetition> {
    let read = read
    return FieldType<Repetition>(shape) { value, context in
      // What is left of broken fields would contradict the start, or never end.
      let before = context.diagnostics.count
      guard let fields = read(value, &context), context.diagnostics.count == before else {
        return nil
      }
      return fields.repetition(&context)
    }
  }
}
