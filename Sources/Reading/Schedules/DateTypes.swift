import Diagnostics
import HandbookModel

extension FieldType where Value == CivilDate {
  static var date: FieldType<CivilDate> {
    FieldType(.date) { value, context in
      context.parse(value, as: .date) { text throws(DateText.Fault) in try DateText.date(text) }
    }
  }
}

extension FieldType where Value == LocalTime {
  static var localTime: FieldType<LocalTime> {
    FieldType(.localTime) { value, context in
      context.parse(value, as: .localTime) { text throws(DateText.Fault) in
        try DateText.localTime(text)
      }
    }
  }
}

/// The end of a meeting as written.
enum MeetingEnd: Sendable {
  case time(LocalTime)
  /// On the day on which the meeting starts.
  case clock(ClockTime)
}

extension FieldType where Value == MeetingEnd {
  static var end: FieldType<MeetingEnd> {
    let shape = FieldShape.anyOf([.localTime, .clock])
    return FieldType(shape) { value, context in
      context.parse(value, as: shape) { text throws(DateText.Fault) in
        let isClock = !text.contains("-") && text.contains(":")
        return isClock ? .clock(try DateText.clock(text)) : .time(try DateText.localTime(text))
      }
    }
  }
}

extension FieldContext {
  fileprivate mutating func parse<Value>(
    _ value: YAMLValue, as shape: FieldShape,
    _ parse: (String) throws(DateText.Fault) -> Value
  ) -> Value? {
    guard let text = line(value, for: shape) else { return nil }
    do throws(DateText.Fault) {
      return try parse(text)
    } catch {
      report(.invalidTime(text, error, wanted: shape, at: value.textPlace))
      return nil
    }
  }
}

extension FieldType where Value == Int {
  /// Minutes, from `1h30m` and the like.
  static var duration: FieldType<Int> {
    FieldType(.duration) { value, context in
      guard let text = context.line(value, for: .duration) else { return nil }
      do throws(DurationText.Fault) {
        return try DurationText.minutes(text)
      } catch {
        context.report(.invalidDuration(text, error, at: value.textPlace))
        return nil
      }
    }
  }
}
