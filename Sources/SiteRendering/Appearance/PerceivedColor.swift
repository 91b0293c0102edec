import HandbookModel

/// A color by how it is seen: its lightness and two axes of its hue, as OKLab measures them (Björn
/// Ottosson, 2020; CSS Color Module Level 4, 9.2).
///
/// Only additions, multiplications, divisions and square roots are used, which IEEE 754 fixes to
/// the last bit: a color is the same on every machine.
struct PerceivedColor: Sendable {
  /// From 0, black, to 1, white.
  var lightness: Double
  /// From green to red.
  var greenRed: Double
  /// From blue to yellow.
  var blueYellow: Double

  init(_ color: RGBColor) {
    let light = color.channels.map { Self.linear(Double($0) / 255) }
    let (red, green, blue) = (light[0], light[1], light[2])
    let long = Root.of(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue, degree: 3)
    let medium = Root.of(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue, degree: 3)
    let short = Root.of(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue, degree: 3)
    lightness = 0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short
    greenRed = 1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short
    blueYellow = 0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short
  }

  /// How far it is from gray.
  var chroma: Double { (greenRed * greenRed + blueYellow * blueYellow).squareRoot() }

  /// The same hue, no more colorful than this.
  func limited(toChroma limit: Double) -> PerceivedColor {
    chroma > limit ? scaled(limit / chroma) : self
  }

  func at(lightness: Double) -> PerceivedColor {
    var color = self
    color.lightness = lightness
    return color
  }

  /// The square of the distance of two colors.
  func distance(to other: PerceivedColor) -> Double {
    [\Self.lightness, \.greenRed, \.blueYellow]
      .map { (self[keyPath: $0] - other[keyPath: $0]) * (self[keyPath: $0] - other[keyPath: $0]) }
      .reduce(0, +)
  }

  /// The nearest color that a screen can show of its lightness and hue: it is made grayer as far as
  /// need be.
  var shown: RGBColor {
    for step in 0..<50 {
      if let color = scaled(1 - Double(step) / 50).exact { return color }
    }
    return scaled(0).exact ?? RGBColor(lightness > 0.5 ? 0xFFFFFF : 0)
  }

  private func scaled(_ factor: Double) -> PerceivedColor {
    var color = self
    color.greenRed *= factor
    color.blueYellow *= factor
    return color
  }

  /// nil outside of sRGB.
  private var exact: RGBColor? {
    let long = cube(lightness + 0.3963377774 * greenRed + 0.2158037573 * blueYellow)
    let medium = cube(lightness - 0.1055613458 * greenRed - 0.0638541728 * blueYellow)
    let short = cube(lightness - 0.0894841775 * greenRed - 1.2914855480 * blueYellow)
    var rgb: UInt32 = 0
    for channel in [
      4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
      -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
      -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
    ] {
      guard (-0.001...1.001).contains(channel) else { return nil }
      let byte = (Self.encoded(min(1, max(0, channel))) * 255).rounded()
      rgb = rgb << 8 | UInt32(byte)
    }
    return RGBColor(rgb)
  }

  private func cube(_ value: Double) -> Double { value * value * value }

  // MARK: - The curve of sRGB (IEC 61966-2-1)

  /// The light that a channel's value from 0 to 1 stands for.
  static func linear(_ value: Double) -> Double {
    if value <= 0.04045 { return value / 12.92 }
    let base = (value + 0.055) / 1.055
    // To the power of 2.4.
    return base * base * Root.of(base * base, degree: 5)
  }

  private static func encoded(_ light: Double) -> Double {
    if light <= 0.0031308 { return light * 12.92 }
    // To the power of 1 / 2.4, which is 5 / 12.
    let twelfth = Root.of(light, degree: 12)
    let squared = twelfth * twelfth
    return 1.055 * squared * squared * twelfth - 0.055
  }
}

/// Roots of numbers from 0 to about 1, by Newton's method.
private enum Root {
  static func of(_ number: Double, degree: Int) -> Double {
    guard number > 0 else { return 0 }
    let degreeValue = Double(degree)
    // From above, each step comes nearer, until there is no nearer number.
    var root = max(1, number)
    while true {
      var power = 1.0
      for _ in 1..<degree { power *= root }
      let next = ((degreeValue - 1) * root + number / power) / degreeValue
      if next >= root { return root }
      root = next
    }
  }
}
