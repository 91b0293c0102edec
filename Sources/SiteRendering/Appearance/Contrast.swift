import HandbookModel

/// How well one color can be told from another (WCAG 2.2, “contrast ratio”).
enum Contrast {
  /// What text needs at least (WCAG 2.2, 1.4.3).
  static let least = 4.5

  /// From 1, for twice the same color, to 21.
  static func ratio(_ one: RGBColor, _ other: RGBColor) -> Double {
    let luminances = [luminance(one), luminance(other)].sorted()
    return (luminances[1] + 0.05) / (luminances[0] + 0.05)
  }

  /// The lowest of a color's ratios to some grounds.
  static func ratio(_ color: RGBColor, onAll grounds: [RGBColor]) -> Double {
    grounds.map { ratio(color, $0) }.min() ?? 21
  }

  /// The color itself if it can be read on the grounds, else the nearest lightness of its hue that
  /// can: darker on light grounds, lighter on dark ones.
  static func readable(_ color: RGBColor, on grounds: [RGBColor]) -> RGBColor {
    if ratio(color, onAll: grounds) >= least { return color }
    let isOnDark = (grounds.map(luminance).max() ?? 1) < 0.18
    let seen = PerceivedColor(color)
    for step in 1...200 {
      let lightness = seen.lightness + Double(isOnDark ? step : -step) / 200
      guard (0...1).contains(lightness) else { break }
      let candidate = seen.at(lightness: lightness).shown
      if ratio(candidate, onAll: grounds) >= least { return candidate }
    }
    return RGBColor(isOnDark ? 0xFFFFFF : 0)
  }

  private static func luminance(_ color: RGBColor) -> Double {
    zip(color.channels, [0.2126, 0.7152, 0.0722])
      .map { PerceivedColor.linear(Double($0) / 255) * $1 }.reduce(0, +)
  }
}
