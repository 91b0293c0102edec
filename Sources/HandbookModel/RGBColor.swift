/// A color of the sRGB space, with eight bits each of red, green and blue.
package struct RGBColor: Hashable, Sendable {
  /// `0x4682B4` for `#4682B4`.
  package let rgb: UInt32

  package init(_ rgb: UInt32) {
    self.rgb = rgb & 0xFFFFFF
  }

  /// - Parameter text: six hexadecimal digits, with or without `#`, or `#` and three, each of which
  ///   stands for two (CSS Color Module Level 4, 5.2); in upper or lower case.
  package init?(hex text: String) {
    var digits = Substring(text)
    if digits.hasPrefix("#") {
      digits = digits.dropFirst()
    } else if digits.utf8.count == 3 {
      return nil
    }
    let isHex = digits.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
      default: false
      }
    }
    guard isHex, let value = UInt32(digits, radix: 16) else { return nil }
    switch digits.utf8.count {
    case 6: self.init(value)
    case 3:
      let (red, green, blue) = (value >> 8, value >> 4 & 0xF, value & 0xF)
      self.init(red * 0x110000 + green * 0x1100 + blue * 0x11)
    default: return nil
    }
  }

  /// `#4682B4`.
  package var hex: String {
    let digits = String(rgb, radix: 16, uppercase: true)
    return "#" + String(repeating: "0", count: 6 - digits.utf8.count) + digits
  }

  /// Red, green and blue, each from 0 to 255.
  package var channels: [Int] { [16, 8, 0].map { Int(rgb >> $0 & 0xFF) } }
}
