import Foundation
import HandbookModel

/// The names of time zones in one language, and instants in writing by the clocks of these zones.
struct ZoneWords: Sendable {
  private struct Zone: Sendable {
    let clock: ZonedTime
    let name: String
  }

  /// Zones are renamed now and then, and ICU's names depend on the day: that of 1 January 2026,
  /// not that of the build.
  private static let namingDay = Date(timeIntervalSince1970: 1_767_225_600)

  private let language: String
  private let locale: Locale
  private var zones: [String: Zone] = [:]

  /// - Parameter names: the IANA names in use. Others have their words too, made anew each time.
  init(language: String, names: some Sequence<String>) {
    self.language = language
    locale = CalendarSymbols.locale(language)
    for name in names where zones[name] == nil {
      zones[name] = Self.zone(name, language: language, locale: locale)
    }
  }

  /// The name without regard to summer time: `Pacific time`, `UTC`, `UTC−08:00`.
  func name(of zone: String) -> String {
    entry(zone)?.name ?? zone.replacing("_", with: " ")
  }

  /// A date and time with its offset (HTML, global date and time string), or a date.
  func datetime(_ local: LocalTime, zone: String) -> String {
    local.iso8601 + (local.time == nil ? "" : offsetText(of: local, zone))
  }

  /// A date and time with its offset and seconds (RFC 3339, date-time), or a date.
  func timestamp(_ local: LocalTime, zone: String) -> String {
    local.iso8601 + (local.time == nil ? "" : ":00" + offsetText(of: local, zone))
  }

  private func offsetText(of local: LocalTime, _ zone: String) -> String {
    let wall = local.date.daysSinceEpoch * 86_400 + (local.time?.minutesSinceMidnight ?? 0) * 60
    // Not the offset in force: a time in the gap of a clock change is read as if the clock had
    // not changed, and what is written must be that instant.
    let offset = entry(zone).map { wall - $0.clock.instant(of: local) } ?? 0
    return offset == 0 ? "Z" : Self.text(offset: offset, minus: "-")
  }

  private func entry(_ name: String) -> Zone? {
    zones[name] ?? Self.zone(name, language: language, locale: locale)
  }

  private static func zone(_ name: String, language: String, locale: Locale) -> Zone? {
    guard let clock = ZonedTime(zoneName: name) else { return nil }
    let style = Date.FormatStyle(
      locale: locale, calendar: Calendar(identifier: .gregorian), timeZone: clock.zone
    ).timeZone(.genericName(.long))
    let text = namingDay.formatted(style)
    if isUTC(name) || text.contains(where: \.isNumber) {
      let offset = clock.offset(at: Int(namingDay.timeIntervalSince1970))
      return Zone(
        clock: clock, name: offset == 0 ? "UTC" : "UTC" + Self.text(offset: offset, minus: "−"))
    }
    return Zone(clock: clock, name: inSentence(text, language))
  }

  /// The zones of no place.
  private static func isUTC(_ name: String) -> Bool {
    let short = name.hasPrefix("Etc/") ? String(name.dropFirst(4)) : name
    return ["UTC", "GMT", "GMT0", "GMT+0", "GMT-0", "UCT", "Greenwich", "Universal", "Zulu"]
      .contains(short)
  }

  /// A name as it stands within a sentence: CLDR writes some languages’ as titles.
  private static func inSentence(_ name: String, _ language: String) -> String {
    switch language.prefix(while: { $0 != "-" && $0 != "_" }).lowercased() {
    case "en": sentenceCase(name)
    case "so", "vi": name.prefix(1).lowercased() + name.dropFirst()
    default: name
    }
  }

  private static func sentenceCase(_ name: String) -> String {
    let common = ["Time", "Standard", "Mean"]
    return name.split(separator: " ", omittingEmptySubsequences: false)
      .map { common.contains(String($0)) ? $0.lowercased() : String($0) }
      .joined(separator: " ")
  }

  /// `+05:30`; seconds, which some zones had before 1900, are left out.
  private static func text(offset: Int, minus: String) -> String {
    let minutes = abs(offset) / 60
    let hours = CivilDate.padded(minutes / 60, 2)
    return (offset < 0 ? minus : "+") + hours + ":" + CivilDate.padded(minutes % 60, 2)
  }
}
