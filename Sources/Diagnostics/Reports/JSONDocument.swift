import Foundation

/// A document of JSON (RFC 8259), the same text for the same value: indented, its names in
/// alphabetical order.
package enum JSONDocument {
  /// - Throws: an error of the encoder's; numbers that JSON cannot say are the only cause.
  package static func text(of value: some Encodable) throws -> String {
    try encoded(value, [.prettyPrinted]) + "\n"
  }

  /// The same on one line, without a line feed at its end.
  package static func line(of value: some Encodable) throws -> String {
    try encoded(value, [])
  }

  private static func encoded(
    _ value: some Encodable, _ formatting: JSONEncoder.OutputFormatting
  ) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = formatting.union([.sortedKeys, .withoutEscapingSlashes])
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
