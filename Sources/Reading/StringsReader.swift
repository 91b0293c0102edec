package import Diagnostics

/// A text of a theme's interface in one language.
package struct ThemeString: Sendable {
  package enum Text: Hashable, Sendable {
    case text(String)
    case plural(PluralForms)
  }

  /// A text for each plural category (CLDR) that its language has.
  package struct PluralForms: Hashable, Sendable {
    package var zero: String?
    package var one: String?
    package var two: String?
    package var few: String?
    package var many: String?
    package var other: String
  }

  /// The names of the groups that hold it and its own, joined by dots.
  package let key: String
  package let text: Text
  /// Of the key.
  package let place: SourcePlace
}

/// Reads the texts of a theme's interface, `strings/<language>.yaml`.
package enum StringsReader {
  private static let categories = ["zero", "one", "two", "few", "many", "other"]

  /// The texts in the order of the file.
  package static func read(
    _ file: SourceFile
  ) -> (strings: [ThemeString], diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    guard let mapping = YAMLFile.mapping(of: file, &diagnostics) else { return ([], diagnostics) }
    var context = FieldContext()
    var strings: [ThemeString] = []
    collect(mapping, prefix: "", into: &strings, &context)
    return (strings, diagnostics + context.diagnostics)
  }

  private static func collect(
    _ mapping: YAMLMapping, prefix: String, into strings: inout [ThemeString],
    _ context: inout FieldContext
  ) {
    for pair in mapping.pairs {
      let key = prefix + pair.key
      context.field = pair.key
      if case .mapping(let group) = pair.value.content {
        if group.pairs.contains(where: { categories.contains($0.key) }) {
          guard let forms = forms(group, &context) else { continue }
          strings.append(ThemeString(key: key, text: .plural(forms), place: pair.keyPlace))
        } else {
          collect(group, prefix: key + ".", into: &strings, &context)
        }
      } else if let text = text(pair.value, &context) {
        strings.append(ThemeString(key: key, text: .text(text), place: pair.keyPlace))
      }
    }
  }

  /// The text as it is: blanks at its ends may join it to what stands beside it, and an empty one
  /// shows nothing.
  private static func text(_ value: YAMLValue, _ context: inout FieldContext) -> String? {
    guard let scalar = context.scalar(value, for: .text) else { return nil }
    return scalar.style == .plain && scalar.isAbsent ? "" : scalar.text
  }

  private static func forms(
    _ group: YAMLMapping, _ context: inout FieldContext
  ) -> ThemeString.PluralForms? {
    var texts: [String: String] = [:]
    for pair in group.pairs {
      guard categories.contains(pair.key) else {
        context.report(.unknownKey(pair, in: "plurals", Suggestion(categories)))
        continue
      }
      context.field = pair.key
      texts[pair.key] = text(pair.value, &context)
    }
    guard let other = texts["other"] else {
      if group["other"] == nil { context.report(.missingOther(at: group.place)) }
      return nil
    }
    return ThemeString.PluralForms(
      zero: texts["zero"], one: texts["one"], two: texts["two"], few: texts["few"],
      many: texts["many"], other: other)
  }
}
