import HandbookModel

/// The agenda that a new meeting starts from: the parts that come back at every meeting keep their
/// names, the others keep their length only.
enum AgendaSkeleton {
  private static let open = "To be agreed"
  private static let looked = 3

  /// - Parameter meetings: by start.
  /// - Returns: nil where none has an agenda.
  static func agenda(
    after meetings: [Meeting]
  ) -> (items: [FieldValue], source: String)? {
    let withAgenda = meetings.filter { !$0.agenda.isEmpty }.suffix(looked)
    guard let last = withAgenda.last else { return nil }
    let earlier = withAgenda.dropLast()
    let known = Set(earlier.flatMap(\.agenda).map { $0.title.text.folded })
    let items = last.agenda.map { item in
      let comesBack = earlier.isEmpty || known.contains(item.title.text.folded)
      var pairs = [FieldValue.Pair("title", .text(comesBack ? item.title.text : open))]
      if let minutes = item.minutes { pairs.append(.init("minutes", .word(String(minutes)))) }
      return FieldValue.group(pairs)
    }
    let source =
      earlier.isEmpty
      ? "as on \(last.starts.date.iso8601): change what differs"
      : "the shape of that on \(last.starts.date.iso8601); what did not come before is open"
    return (items, source)
  }
}
