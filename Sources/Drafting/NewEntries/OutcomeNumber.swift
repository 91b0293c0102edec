import Diagnostics
import HandbookModel

/// The number that a new outcome gets: one more than the highest so far, written as that one is.
enum OutcomeNumber {
  private struct Label {
    let prefix: String
    let number: Int
    let width: Int

    /// nil for labels that do not end in digits.
    init?(_ text: String) {
      let digits = String(text.reversed().prefix { ("0"..."9").contains($0) }.reversed())
      guard digits.count < 10, let number = Int(digits) else { return nil }
      prefix = String(text.dropLast(digits.count))
      self.number = number
      width = digits.hasPrefix("0") ? digits.count : 0
    }

    var next: String { prefix + CivilDate.padded(number + 1, width) }
  }

  /// - Returns: the number and where it came from; nil where the community numbers nothing, though
  ///   it has outcomes.
  static func next(
    _ kind: Outcome.Kind, among outcomes: [Outcome]
  ) -> (number: String, source: String)? {
    let labels = outcomes.filter { $0.kind == kind }.compactMap { $0.number?.value }
    let highest = labels.compactMap(Label.init).max { $0.number < $1.number }
    if let highest {
      let last = CivilDate.padded(highest.number, highest.width)
      return (highest.next, "after \(highest.prefix)\(last)")
    }
    if !labels.isEmpty || outcomes.contains(where: { $0.kind == kind }) { return nil }
    let used = Set(outcomes.compactMap { $0.number?.value })
    let first = kind.rawValue.prefix(1).uppercased() + "1"
    // `project` begins as `plan` does.
    guard !used.contains(first) else { return nil }
    return (first, "the first \(kind.rawValue)")
  }
}
