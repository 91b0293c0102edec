/// Who was at how many of a community's meetings, as far as it was written down; nobody in a
/// handbook for the public, which does not hold it.
package struct Attendance: Sendable {
  package struct Person: Sendable {
    package let id: Entry.ID
    /// A meeting that repeats counts once.
    package let count: Int
  }

  /// Those who take part in the order of readers, also who was never there; then guests.
  package let people: [Person]
  /// The number of meetings of which it is known who was there.
  package let meetingCount: Int

  package init(of community: Entry.ID, in handbook: Handbook) {
    let members = handbook.connections.members(of: community)
    var counts: [Entry.ID: Int] = [:]
    var meetingCount = 0
    for id in members.meetings {
      guard case .meeting(let meeting)? = handbook[id]?.details,
        case let present = Set(meeting.attendance.compactMap(\.target)), !present.isEmpty
      else { continue }
      meetingCount += 1
      for person in present { counts[person, default: 0] += 1 }
    }
    let regulars = handbook.participants(in: community)
    let guests = Set(counts.keys).subtracting(regulars).sorted()
    people =
      meetingCount == 0
      ? [] : (regulars + guests).map { Person(id: $0, count: counts[$0] ?? 0) }
    self.meetingCount = meetingCount
  }
}
