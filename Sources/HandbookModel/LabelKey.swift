/// What a label such as `R3` or `2.10` is sorted by: `R2` stands before `r10`, and `2.9` before
/// `2.10`.
struct LabelKey: Comparable {
  private struct Part: Equatable {
    /// In lower case.
    var letters = ""
    /// ASCII digits without leading zeros, as text: labels know no greatest number.
    var digits = ""
  }

  private var parts: [Part] = []
  /// Tells apart what else would be equal, such as `R3` and `R03`.
  private let label: String

  init(_ label: String) {
    self.label = label
    var part = Part()
    var isInDigits = false
    for scalar in label.lowercased().unicodeScalars {
      let isDigit = ("0"..."9").contains(scalar)
      if isInDigits, !isDigit {
        parts.append(part)
        part = Part()
      }
      isInDigits = isDigit
      if !isDigit {
        part.letters.unicodeScalars.append(scalar)
      } else if scalar != "0" || !part.digits.isEmpty {
        part.digits.unicodeScalars.append(scalar)
      }
    }
    parts.append(part)
  }

  static func < (left: LabelKey, right: LabelKey) -> Bool {
    for (one, other) in zip(left.parts, right.parts) where one != other {
      if one.letters != other.letters { return one.letters < other.letters }
      if one.digits.utf8.count != other.digits.utf8.count {
        return one.digits.utf8.count < other.digits.utf8.count
      }
      return one.digits < other.digits
    }
    if left.parts.count != right.parts.count { return left.parts.count < right.parts.count }
    return left.label.utf8.lexicographicallyPrecedes(right.label.utf8)
  }
}
