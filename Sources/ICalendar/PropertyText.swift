/// Values of the type TEXT (RFC 5545, 3.3.11).
enum PropertyText {
  /// Line ends of every kind become `\n`; control characters are left out.
  static func escaped(_ text: String) -> String {
    // Nearly all texts, and much quicker.
    if text.utf8.allSatisfy({ 0x20...0x7E ~= $0 && !#"\;,"#.utf8.contains($0) }) { return text }
    var result = ""
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      defer { isAfterReturn = scalar == "\r" }
      switch scalar {
      case "\\", ";", ",":
        result += "\\"
        result.unicodeScalars.append(scalar)
      case "\n" where isAfterReturn: break
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": result += "\\n"
      default: if !scalar.isControl { result.unicodeScalars.append(scalar) }
      }
    }
    return result
  }

  static func list(_ texts: [String]) -> String {
    texts.map(escaped).joined(separator: ",")
  }
}

/// Values of the type URI (RFC 5545, 3.3.13), which know no escapes.
enum PropertyURI {
  /// What no URI holds, and would end the line or the value, is left out.
  static func cleaned(_ uri: String) -> String {
    var result = ""
    for scalar in uri.unicodeScalars
    where !scalar.isControl && !scalar.isBlank {
      result.unicodeScalars.append(scalar)
    }
    return result
  }
}

/// Values of parameters (RFC 5545, 3.2, and RFC 6868).
enum ParameterText {
  static func encoded(_ text: String) -> String {
    var result = ""
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      defer { isAfterReturn = scalar == "\r" }
      switch scalar {
      case "^": result += "^^"
      case "\"": result += "^'"
      case "\n" where isAfterReturn: break
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": result += "^n"
      default: if !scalar.isControl { result.unicodeScalars.append(scalar) }
      }
    }
    let needsQuotes = result.unicodeScalars.contains { ":;,".unicodeScalars.contains($0) }
    return needsQuotes ? "\"\(result)\"" : result
  }
}

extension Unicode.Scalar {
  /// Control characters but the tab, which RFC 5545 takes for a space.
  fileprivate var isControl: Bool {
    (value < 0x20 && self != "\t") || 0x7F...0x9F ~= value
  }

  fileprivate var isBlank: Bool {
    isASCII ? self == " " || self == "\t" : properties.isWhitespace
  }
}
