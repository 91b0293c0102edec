import HandbookModel

/// What comes next, as of the build.
extension SiteFacts {
  /// The meetings that are still to come, each at its next time, in order.
  ///
  /// - Parameter withPostponed: whether those are among them that were postponed, until their day
  ///   is over.
  func upcoming(
    _ meetings: [Entry.ID], limit: Int = .max, withPostponed: Bool = false
  ) -> [Occurrence] {
    let coming = meetings.compactMap { id -> Occurrence? in
      guard case .meeting(let meeting)? = handbook[id]?.details,
        meeting.status.isExpected || withPostponed && meeting.status == .postponed
      else { return nil }
      return schedule.next(id)
    }
    let sorted = coming.enumerated().sorted {
      ($0.element.start, $0.offset) < ($1.element.start, $1.offset)
    }
    return sorted.prefix(limit).map(\.element)
  }
}

extension Meeting.Status {
  /// Whether readers wait for it; a cancelled one stays, so that nobody comes.
  fileprivate var isExpected: Bool {
    switch self {
    case .held, .postponed: false
    case .planned, .confirmed, .cancelled: true
    }
  }
}
