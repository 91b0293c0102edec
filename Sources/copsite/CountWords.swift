/// Numbers of things in words.
enum CountWords {
  /// `2 errors`; nil for none.
  static func count(_ number: Int, _ word: String) -> String? {
    number == 0 ? nil : "\(number) \(word)\(number == 1 ? "" : "s")"
  }

  /// `2 errors, 1 warning and 3 hints`; nil for nothing.
  static func list(_ parts: [String?]) -> String? {
    let parts = parts.compactMap { $0 }
    guard let last = parts.last else { return nil }
    let others = parts.dropLast().joined(separator: ", ")
    return others.isEmpty ? last : "\(others) and \(last)"
  }
}
