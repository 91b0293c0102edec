package import Diagnostics

/// The words of the interface in one language.
///
/// A theme is loaded only with strings that have all keys, so a look-up by key finds its text.
package struct InterfaceStrings: Sendable {
  package enum Value: Hashable, Sendable {
    case text(String)
    case plural([PluralCategory: String])
  }

  /// A BCP 47 tag.
  package let language: String
  /// The language with a territory: `en_US`.
  let locale: String
  /// The file of these strings, which a diagnostic names when a key is missing.
  let path: String
  let entries: [String: Located<Value>]

  package init(language: String, path: String, entries: [String: Located<Value>]) {
    self.language = language
    locale = LikelyLocale.identifier(of: language)
    self.path = path
    self.entries = entries
  }

  /// The text of a key, with its `{name}` placeholders filled.
  package func text(
    _ key: StringKey, _ values: KeyValuePairs<String, String> = [:]
  ) -> String {
    let pattern = pattern(key)
    if values.isEmpty { return pattern }
    return StringPattern(pattern).filled { name in values.first { $0.key == name }?.value }
  }

  /// The text of a key, escaped, with markup in its `{name}` placeholders.
  package func html(_ key: StringKey, _ values: KeyValuePairs<String, HTML>) -> HTML {
    let pattern = StringPattern(HTML(escaping: pattern(key)).text)
    return HTML(
      markup: pattern.filled { name in values.first { $0.key == name }?.value.text })
  }

  /// The form of a key that a number asks for, with `{count}` and its other placeholders filled.
  package func count(
    _ key: CountKey, _ number: Int, _ values: KeyValuePairs<String, String> = [:]
  ) -> String {
    StringPattern(pattern(key, number)).filled { name in
      name == "count" ? String(number) : values.first { $0.key == name }?.value
    }
  }

  /// The same, escaped, with markup in its other placeholders.
  package func html(
    _ key: CountKey, _ number: Int, _ values: KeyValuePairs<String, HTML>
  ) -> HTML {
    let pattern = StringPattern(HTML(escaping: pattern(key, number)).text)
    return HTML(
      markup: pattern.filled { name in
        name == "count" ? String(number) : values.first { $0.key == name }?.value.text
      })
  }

  private func pattern(_ key: CountKey, _ number: Int) -> String {
    guard case .plural(let forms) = entries[key.rawValue]?.value else { return key.rawValue }
    let category = PluralCategory.of(number, language: language)
    return forms[category] ?? forms[.other] ?? key.rawValue
  }

  /// The forms of a key, for a script that counts itself, in the order of their categories.
  func forms(_ key: CountKey) -> [(category: PluralCategory, pattern: String)] {
    guard case .plural(let forms) = entries[key.rawValue]?.value else { return [] }
    return PluralCategory.allCases.compactMap { category in forms[category].map { (category, $0) } }
  }

  private func pattern(_ key: StringKey) -> String {
    guard case .text(let text) = entries[key.rawValue]?.value else { return key.rawValue }
    return text
  }
}
