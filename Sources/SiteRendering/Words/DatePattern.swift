import HandbookModel

/// A Unicode date pattern (UTS 35, part 4), such as `EEEE, d MMMM y` or `h:mm a`.
///
/// Spaces do not break, but for those beside the comma that sets off a weekday. A letter that is
/// no field here stands for itself.
struct DatePattern: Sendable {
  private enum Token: Sendable {
    case text(String)
    case field(Character, Int)

    func isField(of letters: String) -> Bool {
      if case .field(let letter, _) = self { letters.contains(letter) } else { false }
    }
  }

  private static let weekdays = "Ec"
  private static let fields = weekdays + "dMLyHhKkma"

  private var tokens: [Token] = []

  init(_ pattern: String) {
    var characters = Array(pattern)[...]
    while let character = characters.first {
      if character == "'" {
        append(text: Self.quoted(&characters))
      } else if Self.fields.contains(character) {
        let run = characters.prefix { $0 == character }
        tokens.append(.field(character, run.count))
        characters = characters.dropFirst(run.count)
      } else {
        append(text: String(characters.removeFirst()))
      }
    }
    keepTogether()
  }

  private mutating func append(text: String) {
    if case .text(let before)? = tokens.last {
      tokens[tokens.count - 1] = .text(before + text)
    } else {
      tokens.append(.text(text))
    }
  }

  /// Takes a quoted text, to its end or that of the pattern; `''` is a quote.
  private static func quoted(_ rest: inout ArraySlice<Character>) -> String {
    rest = rest.dropFirst()
    if rest.first == "'" {
      rest = rest.dropFirst()
      return "'"
    }
    var text = ""
    while let character = rest.popFirst() {
      if character == "'" {
        guard rest.first == "'" else { return text }
        rest = rest.dropFirst()
      }
      text.append(character)
    }
    return text
  }

  private mutating func keepTogether() {
    for index in tokens.indices {
      guard case .text(let text) = tokens[index] else { continue }
      let isBesideWeekday = [index - 1, index + 1].contains { neighbour in
        tokens.indices.contains(neighbour) && tokens[neighbour].isField(of: Self.weekdays)
      }
      if isBesideWeekday && text.contains(where: Self.isComma) { continue }
      tokens[index] = .text(text.replacing(" ", with: "\u{A0}"))
    }
  }

  private static func isComma(_ character: Character) -> Bool { ",،、，".contains(character) }
}

extension DatePattern {
  /// Fields of a date or of a time that is not given are left out.
  func text(_ date: CivilDate?, _ time: ClockTime?, _ symbols: CalendarSymbols) -> String {
    var result = ""
    for token in tokens {
      switch token {
      case .text(let text): result += text
      case .field(let letter, let width):
        if let date { result += Self.part(of: date, letter, width, symbols) }
        if let time { result += Self.part(of: time, letter, width, symbols) }
      }
    }
    return result
  }

  private static func part(
    of date: CivilDate, _ letter: Character, _ width: Int, _ symbols: CalendarSymbols
  ) -> String {
    switch letter {
    case "E": return name(date.weekday, symbols.weekdays, isWide: width == 4)
    case "c": return name(date.weekday, symbols.standaloneWeekdays, isWide: width == 4)
    case "d": return CivilDate.padded(date.day, min(width, 2))
    case "M" where width > 2: return name(date.month, symbols.months, isWide: width == 4)
    case "L" where width > 2: return name(date.month, symbols.standaloneMonths, isWide: width == 4)
    case "M", "L": return CivilDate.padded(date.month, width)
    case "y" where width == 2: return CivilDate.padded(date.year % 100, 2)
    case "y": return CivilDate.padded(date.year, min(width, 4))
    default: return ""
    }
  }

  private static func part(
    of time: ClockTime, _ letter: Character, _ width: Int, _ symbols: CalendarSymbols
  ) -> String {
    let width = min(width, 2)
    switch letter {
    case "H": return CivilDate.padded(time.hour, width)
    case "k": return CivilDate.padded(time.hour == 0 ? 24 : time.hour, width)
    case "K": return CivilDate.padded(time.hour % 12, width)
    case "h": return CivilDate.padded(time.hour % 12 == 0 ? 12 : time.hour % 12, width)
    case "m": return CivilDate.padded(time.minute, width)
    case "a": return time.hour < 12 ? symbols.am : symbols.pm
    default: return ""
    }
  }

  private static func name(
    _ number: Int, _ names: CalendarSymbols.Names, isWide: Bool
  ) -> String {
    let list = isWide ? names.wide : names.short
    return list.indices.contains(number - 1) ? list[number - 1] : String(number)
  }
}

extension DatePattern {
  /// The patterns of the two ends of a range, without what need not be said twice.
  ///
  /// `d MMMM y` with a shared month and year gives `d` and `d MMMM y`; `y年M月d日`, where these come
  /// first, gives `y年M月d日` and `d日`.
  ///
  /// - Parameter shared: the letters of the fields that are the same in both.
  func forRange(sharing shared: String) -> (start: DatePattern, end: DatePattern) {
    let isShared = { (token: Token) in token.isField(of: shared) }
    let isField = { (token: Token) in token.isField(of: Self.fields) }
    guard let firstOwn = tokens.firstIndex(where: { isField($0) && !isShared($0) }),
      let lastOwn = tokens.lastIndex(where: { isField($0) && !isShared($0) })
    else { return (self, self) }
    var (start, end) = (self, self)
    if tokens[lastOwn...].contains(where: isShared) {
      start.tokens = Array(tokens[...lastOwn])
      if case .text(let text)? = tokens.dropFirst(lastOwn + 1).first {
        start.append(text: Self.mark(at: text))
      }
    } else if tokens[..<firstOwn].contains(where: isShared) {
      end.tokens = Array(tokens[firstOwn...])
    }
    return (start, end)
  }

  /// What belongs to the field before, such as the full stop of an ordinal: “3.”.
  private static func mark(at text: String) -> String {
    String(text.prefix { !$0.isWhitespace && !$0.isLetter && !isComma($0) })
  }
}
