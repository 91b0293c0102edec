/// What another program said, fit for a terminal: short, and without what would move its cursor, as
/// folders and pages may be called anything.
enum ForeignWords {
  /// - Parameter line: in UTF-8.
  static func shown(_ line: some Collection<UInt8>) -> String {
    let text = String(decoding: line.prefix(300), as: UTF8.self)
    let scalars = text.unicodeScalars.filter { $0.properties.generalCategory != .control }
    return String(String.UnicodeScalarView(scalars))
  }
}
