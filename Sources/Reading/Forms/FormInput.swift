import HandbookModel

/// Chooses inputs for fields whose values are texts to YAML.
struct FormInput {
  let names: [Entry.Kind: Set<String>]
  /// A longer one would be no help: it is that of a color, which has all their names in it.
  private static let longestPattern = 1000

  /// - Returns: nil where none would keep all the texts.
  func widget(for shape: FieldShape, _ texts: [YAMLScalar]) -> FormWidget? {
    switch shape {
    case .text, .sentence: return texts.contains(where: \.hasLines) ? .lines : .line(nil)
    case .markdown: return .markdown
    case .boolean:
      // What is not `true` or `false` to YAML 1.2 is taken for `false`.
      return texts.allSatisfy { $0.style == .plain && ["true", "false"].contains($0.text) }
        ? .checkbox : nil
    case .integer(let range):
      return texts.allSatisfy { Int($0.text) != nil } ? .integer(range) : nil
    case .number: return texts.allSatisfy { Double($0.text) != nil } ? .number : nil
    case .date where texts.allSatisfy(\.isDate): return .date
    case .localTime where texts.allSatisfy(\.isTime): return .time
    case .choice(let words) where words.count < 2: return nil
    case .choice(let words) where texts.allSatisfy({ words.contains($0.text) }):
      return .choice(words)
    case .reference(let kind):
      return areNames(texts, kind) ? .reference(kind) : .line(nil)
    case .file: return .file
    default: return .line(Self.pattern(of: shape))
    }
  }

  /// - Parameter areLists: whether all the texts are items of lists; else some stand alone.
  func list(of item: FieldShape, _ texts: [YAMLScalar], areLists: Bool) -> FormWidget? {
    let fitOneLine = !texts.contains { $0.text.contains(",") || $0.hasLines }
    if areLists {
      switch item {
      case .text where fitOneLine: return .words
      case .choice(let words) where texts.allSatisfy({ words.contains($0.text) }):
        return .choices(words)
      case .reference(let kind) where areNames(texts, kind): return .references(kind)
      case .reference where fitOneLine: return .words
      case .choice: break
      default: if let one = widget(for: item, texts) { return .list(of: one) }
      }
    }
    return fitOneLine ? .words : nil
  }

  private func areNames(_ texts: [YAMLScalar], _ kind: Entry.Kind) -> Bool {
    guard let names = names[kind] else { return false }
    return texts.allSatisfy { names.contains($0.text) }
  }

  /// That of its schema.
  static func pattern(of shape: FieldShape) -> FormPattern? {
    let patterns = shape.schema.compactMap { schema -> String? in
      if case .string(let pattern)? = schema["pattern"] { pattern } else { nil }
    }
    let expression = patterns.joined(separator: "|")
    guard !patterns.isEmpty, expression.utf8.count <= longestPattern else { return nil }
    return FormPattern(expression: expression, message: "Should be \(shape.example)")
  }
}

extension YAMLScalar {
  /// Whether it is written as the input of a date writes it.
  fileprivate var isDate: Bool { (try? DateText.date(text))?.iso8601 == text }

  fileprivate var isTime: Bool {
    guard let local = try? DateText.localTime(text), let time = local.time else { return false }
    return "\(local.date.iso8601) \(time.iso8601)" == text
  }

  /// A line end that closes a block of lines counts for nothing.
  fileprivate var hasLines: Bool { text.dropLast().contains { $0.isNewline } }
}

extension FieldShape {
  /// As in “should be a time such as 18:00”.
  fileprivate var example: String {
    switch self {
    case .url(let schemes) where schemes.count == 2: "an address such as https://example.org/page"
    case .url: "an address such as https://example.org/page or mailto:kim@example.org"
    case .email: "an e-mail address"
    case .date: "a day such as 2027-02-09"
    case .localTime: "a day and a time such as 2027-02-09 18:00, or a day alone"
    case .clock: "a time such as 18:00"
    case .duration: "a length such as 2h, 90m or 1h30m"
    case .occasion: "a day such as tuesday, second tuesday or day 15"
    case .period: "a time such as week, 2 weeks or month"
    case .recurrenceRule: "a rule such as FREQ=WEEKLY;BYDAY=TU"
    case .language: "a tag such as en or pt-BR"
    case .timeZone: "a time zone such as Europe/Madrid"
    case .slug: "lower-case letters, digits and hyphens"
    case .path: "a path of the site such as communities/buses"
    case .folderName: "the name of a folder"
    case .file, .font: "the path of a file"
    case .choice(let words): words.alternatives
    case .anyOf(let shapes): shapes.map(\.example).joined(separator: "; or ")
    default: noun
    }
  }
}
