/// Writes any text as one YAML scalar on one line, so that every reader of YAML 1.1 and 1.2 gets
/// the same text back, and never a number, a date or a truth value.
package enum ScalarText {
  /// - Parameter isInFlow: whether it stands in `[…]` or `{…}`, where a comma ends it.
  package static func written(_ text: String, isInFlow: Bool = false) -> String {
    let line = oneLine(text)
    return isPlain(line, isInFlow: isInFlow) ? line : quoted(line)
  }

  /// Runs of blanks and line ends become one space. Characters that fields cannot hold (controls,
  /// marks that turn the direction of what follows, noncharacters) are left out.
  package static func oneLine(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var isGap = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace, scalar.value < 0x80 || isLineEnd(scalar) {
        isGap = !result.isEmpty
      } else if !isLeftOut(scalar) {
        if isGap { result.append(" ") }
        isGap = false
        result.append(scalar)
      }
    }
    return String(result)
  }

  private static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
    [0x85, 0x2028, 0x2029].contains(scalar.value)
  }

  private static func isLeftOut(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFDD0...0xFDEF: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }

  /// What YAML 1.1 takes for something else than text (yaml.org/type).
  private static let words: Set = [
    "null", "true", "false", "yes", "no", "on", "off", "y", "n", "nan", "inf", "infinity",
  ]

  private static func isPlain(_ text: String, isInFlow: Bool) -> Bool {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, isLetterOrDigit(first),
      scalars.contains(where: \.properties.isAlphabetic),
      !words.contains(text.lowercased()), Double(text) == nil
    else { return false }
    var previous: Unicode.Scalar = "a"
    for scalar in scalars {
      switch scalar {
      case "-", "_", ".", "/", "(", ")", "'", "!", "?", "&", "+", "%", "@", ";", " ": break
      case ",": if isInFlow { return false }
      // A colon makes a key where a blank follows, and a time where digits do.
      case _ where scalar.value < 0x80: if !isLetterOrDigit(scalar) { return false }
      default: break
      }
      previous = scalar
    }
    return previous != " "
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
  }

  private static func quoted(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(escaped)\""
  }
}
