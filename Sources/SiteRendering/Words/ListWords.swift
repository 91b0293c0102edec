/// Lists within a sentence: `A, B and C`.
struct ListWords: Sendable {
  private let separator: String
  private let lastSeparator: String

  init(strings: InterfaceStrings) {
    separator = strings.text(.listSeparator)
    lastSeparator = strings.text(.listLast)
  }

  func joined(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: separator) + lastSeparator + last
  }

  func joined(_ items: [HTML]) -> HTML {
    guard let last = items.last, items.count > 1 else { return items.first ?? HTML() }
    var result = items.dropLast().joined(separator: HTML(escaping: separator))
    result += HTML(escaping: lastSeparator)
    result += last
    return result
  }
}
