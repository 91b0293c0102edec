/// The name of a template: its path in the theme without `.mustache`, such as `parts/name`.
package struct TemplateName: Hashable, Sendable, ExpressibleByStringLiteral {
  package let rawValue: String

  package init(_ rawValue: String) {
    self.rawValue = rawValue
  }

  package init(stringLiteral: String) {
    rawValue = stringLiteral
  }

  var path: String { rawValue + ".mustache" }

  /// A part stands inside sentences, so its file's last line end is not part of it.
  var isPart: Bool { rawValue.hasPrefix("parts/") }
}

extension TemplateName: Comparable {
  package static func < (left: TemplateName, right: TemplateName) -> Bool {
    left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
  }
}
