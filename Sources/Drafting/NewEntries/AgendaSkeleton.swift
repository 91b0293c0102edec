import HandbookModel

/// The agenda that a new meeting starts from: the parts that come back at every meeting keep their
/// names, the others are one part to be agreed on.
enum AgendaSkeleton {
  private static let open = "To be agreed"
  private static let looked = 3

  /// - Parameters:
  ///   - meetings: by start.
  ///   - length: minutes of the meeting; what would not fit loses its length. nil for unknown.
  /// - Returns: nil where none has an agenda.
  static func agenda(
    after meetings: [Meeting], length: Int?
  ) -> (items: [FieldValue], source: String)? {
    let withAgenda = meetings.filter { !$0.agenda.isEmpty && !$0.isConcluding }.suffix(looked)
    guard let last = withAgenda.last else { return nil }
    let earlier = withAgenda.dropLast()
    let known = Set(earlier.flatMap(\.agenda).map { $0.title.text.folded })
    var parts: [Part] = []
    for item in last.agenda {
      let comesBack = earlier.isEmpty || known.contains(item.title.text.folded)
      if !comesBack, let before = parts.last, before.title == nil {
        let sum = before.minutes.flatMap { one in item.minutes.map { one + $0 } }
        parts[parts.count - 1].minutes = sum
      } else {
        parts.append(Part(title: comesBack ? item.title.text : nil, minutes: item.minutes))
      }
    }
    func fits() -> Bool { length.map { parts.compactMap(\.minutes).reduce(0, +) <= $0 } ?? true }
    for index in parts.indices where !fits() && parts[index].title == nil {
      parts[index].minutes = nil
    }
    if !fits() { for index in parts.indices { parts[index].minutes = nil } }
    let source =
      earlier.isEmpty
      ? "as on \(last.starts.date.iso8601): change what differs"
      : "the shape of that on \(last.starts.date.iso8601); what did not come before is open"
    return (parts.map(\.value), source)
  }

  private struct Part {
    /// nil for one that is to be agreed.
    let title: String?
    var minutes: Int?

    var value: FieldValue {
      let title = FieldValue.Pair("title", .text(title ?? open))
      return .group([title] + (minutes.map { [.init("minutes", .word(String($0)))] } ?? []))
    }
  }
}
