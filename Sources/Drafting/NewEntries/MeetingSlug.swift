import HandbookModel

/// Names of files of meetings: the day, then the title.
enum MeetingSlug {
  static func dated(_ day: CivilDate, _ title: String) -> String {
    let name = SlugChoice.slug(nil, of: title)
    return name.isEmpty ? day.iso8601 : "\(day.iso8601)-\(name)"
  }
}
