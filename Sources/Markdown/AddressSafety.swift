/// Tells addresses that can do no harm from those that could run something in a reader's browser.
enum AddressSafety {
  private static let linkSchemes: Set<String> = ["http", "https", "mailto", "tel"]
  private static let imageSchemes: Set<String> = ["http", "https"]

  static func isSafeLink(_ address: String) -> Bool { isSafe(address, linkSchemes) }
  static func isSafeImage(_ address: String) -> Bool { isSafe(address, imageSchemes) }

  private static func isSafe(_ address: String, _ schemes: Set<String>) -> Bool {
    guard let scheme = scheme(of: address) else { return true }
    return schemes.contains(scheme)
  }

  /// The scheme in lower case (URL Standard, scheme start state and scheme state), or nil for a
  /// relative address.
  private static func scheme(of address: String) -> String? {
    var scheme = ""
    for scalar in address.unicodeScalars {
      switch scalar {
      case "a"..."z": scheme.unicodeScalars.append(scalar)
      case "A"..."Z": scheme += scalar.properties.lowercaseMapping
      case "0"..."9", "+", "-", ".":
        guard !scheme.isEmpty else { return nil }
        scheme.unicodeScalars.append(scalar)
      case ":": return scheme.isEmpty ? nil : scheme
      default: return nil
      }
    }
    return nil
  }

  /// The address as a browser sees it (URL Standard, basic URL parser, steps 1 to 3): without
  /// blanks at its ends and without tabs, newlines and other controls anywhere.
  static func cleaned(_ address: String) -> String {
    let isClean = address.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    if isClean { return address }
    var scalars = String.UnicodeScalarView()
    for scalar in address.unicodeScalars
    where !isDropped(scalar) && !(scalars.isEmpty && scalar.properties.isWhitespace) {
      scalars.append(scalar)
    }
    while scalars.last?.properties.isWhitespace == true { scalars.removeLast() }
    return String(scalars)
  }

  /// Controls, invisible format characters (such as a zero-width space) and noncharacters.
  private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    let category = scalar.properties.generalCategory
    return category == .control || category == .format
      || scalar.properties.isNoncharacterCodePoint
  }
}
