/// Characters that cannot be part of a text.
enum Unprintable {
  /// U+FFFD in UTF-8.
  static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  /// Control characters except tab and line ends, and noncharacters: forbidden everywhere, because
  /// the rest of the program uses them as marks and HTML and XML cannot hold them.
  static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0x00...0x1F, 0x7F...0x9F, 0xFDD0...0xFDEF: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }

  /// In fields also characters that turn the direction of what follows, which would garble the
  /// pages that show a field beside others, and byte order marks.
  static func isForbiddenInFields(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: isForbidden(scalar)
    }
  }

  /// U+2028 and U+2029: line ends to YAML 1.1, but not to editors.
  static func isExoticLineEnd(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x2028 || scalar.value == 0x2029
  }

  /// A field's text without forbidden characters, and the first that was replaced.
  static func replaced(in text: String) -> (text: String, first: Unicode.Scalar?) {
    let isForbidden = { (scalar: Unicode.Scalar) in
      isForbiddenInFields(scalar) || isExoticLineEnd(scalar)
    }
    guard let first = text.unicodeScalars.first(where: isForbidden) else { return (text, nil) }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      result.append(isExoticLineEnd(scalar) ? " " : isForbidden(scalar) ? "\u{FFFD}" : scalar)
    }
    return (String(result), isExoticLineEnd(first) ? nil : first)
  }
}
