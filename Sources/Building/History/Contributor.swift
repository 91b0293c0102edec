/// Somebody who changed a file. Known by an address that is never published: it only tells people
/// apart, so that they can be counted.
struct Contributor: Hashable, Sendable {
  private let address: String

  /// - Returns: nil for a program, which hosts mark with `[bot]`, and where there is no address.
  init?(address: String, name: String) {
    guard !address.isEmpty, !(address + name).lowercased().contains("[bot]") else { return nil }
    self.address = address.lowercased()
  }

  /// - Parameter contact: `Ana Ruiz <ana@example.org>`.
  init?(contact: String) {
    guard let start = contact.lastIndex(of: "<"), let end = contact.lastIndex(of: ">"),
      start < end
    else { return nil }
    self.init(
      address: String(contact[contact.index(after: start)..<end]), name: String(contact[..<start]))
  }
}
