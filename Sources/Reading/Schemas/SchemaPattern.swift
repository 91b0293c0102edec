/// Regular expressions (ECMA-262, as JSON Schema wants them) of what may be written.
enum SchemaPattern {
  private static let day = "(19|2[01])\\d\\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])"
  private static let time = "([01]?\\d|2[0-3]):[0-5]\\d(:00)?"

  static let date = whole(day)
  static let clock = whole(time)
  static let localTime = whole("\(day)([ Tt] *\(time))?")
  static let duration = whole(
    "(\\d+ *(\(any(["hours", "hour", "h"])))( *\\d+ *(\(minutes)))?|\\d+ *(\(minutes)))")
  private static let minutes = any(["minutes", "minute", "min", "m"])

  static let integer = whole("[+-]?\\d+")
  static let number = whole("-?(\\d+\\.?\\d*|\\.\\d+)")
  static let boolean = whole(any(["true", "yes", "false", "no"]))

  /// A comma would make several names of it.
  static let reference = whole("[^,]*")
  static let slug = whole("[^\\sA-Z!-,./:-@\\[-`{-~-]+(-[^\\sA-Z!-,./:-@\\[-`{-~-]+)*")
  static let path = whole("(?!.*://)(?!(.*/)?\\.\\.?(/|$))[^?#\\\\ \\t]*")
  static let folderName = whole("(?!\\.)[^/\\\\:*?\"<>|]+")
  static let file = whole("(?!/)[^:\\\\]*[^:\\\\/]")
  static let email = whole("[^\\s@<>,;:\"()\\[\\]\\\\]+@[^\\s@<>,;:\"()\\[\\]\\\\]+")
  static let language = whole("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")
  static let timeZone = whole("[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*")

  static let recurrenceRule = whole("(\(word("rrule:")))?.*\(word("freq="))[A-Za-z]+.*")
  static let period = whole("([1-9]\\d? +|0[1-9] +)?(\(any(["day", "week", "month"])))[Ss]?")
  static let occasion = whole(
    "(\(word("day")) +(0?[1-9]|[12]\\d|3[01])|\(word("last")) +\(word("day"))"
      + "|((\(any(ordinals))) +)?(\(any(weekdays))))")
  private static let ordinals = [
    "first", "second", "third", "fourth", "fifth", "last", "1st", "2nd", "3rd", "4th", "5th",
  ]
  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "mon", "tue", "wed", "thu", "fri", "sat", "sun",
  ]

  static func url(_ schemes: [String]) -> String {
    let rest = "[^\\s\"<>\\\\^`{|}]"
    let options = schemes.map { scheme in
      let isWeb = scheme == "http" || scheme == "https"
      return word(scheme + ":") + (isWeb ? "//\(rest)*[^\\s\"<>\\\\^`{|}/?#]\(rest)*" : "\(rest)+")
    }
    return whole("(\(options.joined(separator: "|")))")
  }

  /// One of some words, whatever the case and the blanks, hyphens and underscores in it.
  static func anyOf(_ words: [String]) -> String {
    let gap = "[\\s_\"'-]*"
    let options = words.map { choice in
      Word.folded(choice).map { word(String($0)) }.joined(separator: gap)
    }
    return whole("\(gap)(\(options.joined(separator: "|")))\(gap)")
  }

  private static func any(_ words: [String]) -> String {
    words.map(word).joined(separator: "|")
  }

  /// A word in letters of any case.
  private static func word(_ text: String) -> String {
    text.map { letter in
      let upper = letter.uppercased()
      return upper == String(letter) ? String(letter) : "[\(upper)\(letter)]"
    }.joined()
  }

  /// Blanks at the ends do not matter.
  private static func whole(_ pattern: String) -> String { "^\\s*\(pattern)\\s*$" }
}
