import Diagnostics

/// Finds `[!MEMBERS]` in the value of a field, where it hides nothing.
///
/// Like the marker's own reading in bodies it errs towards finding one: letters in any case, a
/// letter or two wrong, blanks, formatting and escapes in between. It looks at each character once.
enum MisplacedMarker {
  private static let word = "members"
  private static let suggestion = Suggestion([word])
  /// Longer words cannot be meant, unless they begin with `member`.
  private static let longestWord = word.count + 2

  static func occurs(in text: String) -> Bool {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "!") || $0 == 0xEF }) else { return false }
    var opening = Opening.none
    for scalar in text.unicodeScalars {
      switch scalar {
      case "[", "［":
        if opening.isMarker { return true }
        opening = .bracket
      case "!", "！":
        if opening.isMarker { return true }
        opening = opening == .none ? .none : .mark(letters: "")
      case "a"..."z", "A"..."Z":
        opening = opening.adding(scalar)
      default:
        if isFiller(scalar) { continue }
        if opening.isMarker { return true }
        opening = .none
      }
    }
    return opening.isMarker
  }

  /// How much of a marker stands before the place that is looked at.
  private enum Opening: Equatable {
    case none
    case bracket
    /// `[!` and the letters behind it.
    case mark(letters: String)

    func adding(_ letter: Unicode.Scalar) -> Opening {
      guard case .mark(var letters) = self else { return .none }
      if letters.utf8.count <= longestWord { letters.unicodeScalars.append(letter) }
      return .mark(letters: letters)
    }

    var isMarker: Bool {
      guard case .mark(let letters) = self else { return false }
      return letters.lowercased().hasPrefix("member")
        || letters.utf8.count <= longestWord && suggestion.closest(to: letters) != nil
    }
  }

  /// Blanks, formatting, escapes and everything beyond ASCII (invisible characters, say).
  private static func isFiller(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.isASCII || " \t\n*_\\-`~:".unicodeScalars.contains(scalar)
  }
}
