import Diagnostics

/// Finds meetings that overlap and need the same people or the same room: each pair once, at the
/// later of both in the order of sources.
///
/// One sweep over all times of all meetings, in order. Of the times that hold a team, a person or a
/// room only the few that end last are kept in mind: one that overlaps is among them whenever there
/// is one at all, and the work stays in proportion to the number of times, however many overlap.
struct ClashChecks {
  /// As many meetings are kept in mind for each need.
  private static let mostHeld = 3
  /// As many are reported of each meeting; only series come near it.
  private static let mostReported = 10

  /// One time of a meeting, by their positions.
  private struct Slot {
    let instants: Range<Int>
    let meeting: Int
    let time: Int

    var end: Int { instants.upperBound }
  }

  private struct Pair: Hashable {
    let earlier: Int
    let later: Int
  }

  private let handbook: Handbook
  private let meetings: [TimedMeeting]
  private let needs: [MeetingNeeds]
  private var holders: [MeetingNeeds.Need: [Slot]] = [:]
  private var reported: Set<Pair> = []
  private var counts: [Int: Int] = [:]
  private var diagnostics: [Diagnostic] = []

  static func diagnostics(of handbook: Handbook, _ meetings: [TimedMeeting]) -> [Diagnostic] {
    var checks = ClashChecks(handbook, meetings)
    checks.sweep()
    return checks.diagnostics
  }

  private init(_ handbook: Handbook, _ meetings: [TimedMeeting]) {
    self.handbook = handbook
    self.meetings = meetings
    needs = meetings.map { MeetingNeeds($0.meeting, in: $0.entry.community, handbook) }
  }

  private mutating func sweep() {
    var slots = meetings.indices.flatMap { meeting in
      meetings[meeting].times.indices.map { time in
        Slot(instants: meetings[meeting].times[time].instants, meeting: meeting, time: time)
      }
    }
    slots.sort {
      ($0.instants.lowerBound, $0.meeting) < ($1.instants.lowerBound, $1.meeting)
    }
    for slot in slots {
      for (other, shared) in rivals(of: slot) { report(slot, other, shared) }
      for need in needs[slot.meeting].all { hold(need, slot) }
    }
  }

  /// The slots that started before one and overlap it, with what is in the way.
  private func rivals(of slot: Slot) -> [(Slot, [MeetingNeeds.Need])] {
    var found: [(slot: Slot, shared: [MeetingNeeds.Need])] = []
    var positions: [Int: Int] = [:]
    for need in needs[slot.meeting].rivals {
      for holder in holders[need] ?? []
      where holder.meeting != slot.meeting && holder.instants.overlaps(slot.instants) {
        if let position = positions[holder.meeting] {
          found[position].shared.append(need)
        } else {
          positions[holder.meeting] = found.count
          found.append((holder, [need]))
        }
      }
    }
    return found
  }

  /// Keeps one slot of each meeting, in the order in which they end, the last first.
  private mutating func hold(_ need: MeetingNeeds.Need, _ slot: Slot) {
    var slots = holders.removeValue(forKey: need) ?? []
    let twin = slots.firstIndex { $0.meeting == slot.meeting }.map { slots.remove(at: $0) }
    let held = [slot, twin].compactMap { $0 }.max { $0.end < $1.end } ?? slot
    slots.insert(held, at: slots.firstIndex { $0.end < held.end } ?? slots.count)
    holders[need] = Array(slots.prefix(Self.mostHeld))
  }

  private mutating func report(_ slot: Slot, _ other: Slot, _ shared: [MeetingNeeds.Need]) {
    let (earlier, later) = slot.meeting < other.meeting ? (slot, other) : (other, slot)
    guard counts[later.meeting, default: 0] < Self.mostReported,
      reported.insert(Pair(earlier: earlier.meeting, later: later.meeting)).inserted
    else { return }
    counts[later.meeting, default: 0] += 1
    let (one, two) = (meetings[later.meeting], meetings[earlier.meeting])
    let words = ClashWords(handbook: handbook).words(for: shared, one, two)
    diagnostics.append(
      .overlapping(one, one.times[later.time], two, two.times[earlier.time], both: words))
  }
}
