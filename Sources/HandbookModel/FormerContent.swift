import Diagnostics

/// What the content held not long ago and holds no more, as it was read then.
package struct FormerContent: Sendable {
  /// Meetings as they last were. What was for members then, in whatever way, says so itself; the
  /// revision is that of the removal.
  package var meetings: [Entry]
  /// Everybody who was in the content, whether still there or not.
  package var people: [Entry]

  package init(meetings: [Entry] = [], people: [Entry] = []) {
    self.meetings = meetings
    self.people = people
  }
}

extension Entry {
  /// What a calendar knows a meeting by (see `Meeting.uid`): two entries with the same one are one
  /// meeting. An address may be written with a slash at either end.
  package var calendarIdentity: String {
    if case .meeting(let meeting) = details, let uid = meeting.uid, !uid.isEmpty {
      return "uid:" + uid
    }
    return "path:" + (aliases.first.map(Self.path) ?? path)
  }

  /// That, and what it was or may have been known by before: what has an address now, or is led to
  /// by an old one, is not gone.
  package var calendarIdentities: [String] {
    [calendarIdentity, "path:" + path] + aliases.map { "path:" + Self.path(of: $0) }
  }

  private static func path(of alias: Located<String>) -> String {
    alias.value.split(separator: "/").joined(separator: "/")
  }
}
