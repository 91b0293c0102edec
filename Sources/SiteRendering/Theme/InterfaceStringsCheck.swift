import Diagnostics

/// Compares strings with the keys that Swift code and templates ask for, both ways.
struct InterfaceStringsCheck {
  private let strings: InterfaceStrings
  private var diagnostics: [Diagnostic] = []

  /// - Parameter templateKeys: the keys that any template of the theme names.
  static func diagnostics(
    of strings: InterfaceStrings, templateKeys: Set<String>
  ) -> [Diagnostic] {
    var check = InterfaceStringsCheck(strings: strings)
    for key in StringKey.allCases {
      check.checkText(key.rawValue, placeholders: key.placeholders)
    }
    for key in CountKey.allCases {
      check.checkCount(key.rawValue, placeholders: key.placeholders)
    }
    check.checkUse(templateKeys: templateKeys)
    return check.diagnostics
  }

  private init(strings: InterfaceStrings) {
    self.strings = strings
  }

  private mutating func checkText(_ key: String, placeholders: [String]) {
    guard let entry = entry(key) else { return }
    switch entry.value {
    case .text(let text):
      checkPlaceholders(of: text, key: key, known: placeholders, at: entry.place)
    case .plural:
      diagnostics.append(.pluralForText(key, at: entry.place))
    }
  }

  private mutating func checkCount(_ key: String, placeholders: [String]) {
    guard let entry = entry(key) else { return }
    guard case .plural(let forms) = entry.value else {
      diagnostics.append(.textForPlural(key, at: entry.place))
      return
    }
    if forms[.other] == nil {
      diagnostics.append(.missingPluralForm(of: key, at: entry.place))
    }
    let used = PluralCategory.used(in: strings.language)
    for category in PluralCategory.allCases {
      guard let form = forms[category] else { continue }
      checkPlaceholders(of: form, key: key, known: placeholders, at: entry.place)
      if !used.contains(category) {
        diagnostics.append(
          .unusedPluralForm(category, language: strings.language, at: entry.place))
      }
    }
  }

  private mutating func entry(_ key: String) -> Located<InterfaceStrings.Value>? {
    let entry = strings.entries[key]
    if entry == nil { diagnostics.append(.missingString(key, in: strings.path)) }
    return entry
  }

  private mutating func checkPlaceholders(
    of text: String, key: String, known: [String], at place: SourcePlace
  ) {
    for name in StringPattern(text).placeholders where !known.contains(name) {
      diagnostics.append(.unknownPlaceholder(name, in: key, known: known, at: place))
    }
  }

  private mutating func checkUse(templateKeys: Set<String>) {
    var asked = templateKeys
    asked.formUnion(StringKey.allCases.map(\.rawValue))
    asked.formUnion(CountKey.allCases.map(\.rawValue))
    let suggestion = Suggestion(asked.subtracting(strings.entries.keys))
    for (key, entry) in strings.entries where !asked.contains(key) {
      diagnostics.append(
        .unusedString(key, at: entry.place, help: suggestion.help(for: key)))
    }
  }
}
