import Diagnostics
import HandbookModel
package import ICalendar
import Reading

/// Meetings of a calendar file (RFC 5545).
///
/// People are never taken over: neither who invited nor who was invited. Descriptions are on demand
/// only, because calendar programs put join links and passcodes there.
package struct CalendarImport: Sendable {
  private let calendar: ReadCalendar
  private let zones: ZoneAliases
  private let takesDescriptions: Bool
  private let zone: String?

  /// - Parameter zone: for times whose zone the file does not say, in place of the community's.
  package init(
    _ calendar: ReadCalendar, descriptions: Bool, zone: String?
  ) throws(DraftFault) {
    guard calendar.isCalendar else {
      throw DraftFault(
        "this is no calendar file", help: "export the calendar as .ics (iCalendar), and try again")
    }
    if let zone, let fault = ZoneName.fault(of: zone) { throw fault }
    self.calendar = calendar
    self.zone = zone
    zones = ZoneAliases(calendar.zoneNames)
    takesDescriptions = descriptions
  }

  /// - Parameter read: the text of a file below the content folder; nil where there is none.
  package func plan(
    at place: EntryPlace, read: @escaping (String) -> String?
  ) -> ImportPlan {
    let community = place.community
    let home =
      zone ?? Self.zone(of: community) ?? place.handbook.settings.timeZone?.value ?? "UTC"
    let known = KnownEntries(place)
    var notes: [ImportNote] = []
    var records: [SourceRecord] = []
    var seriesSlugs: [String: String] = [:]
    // A series stands before its single dates, which name it.
    let events =
      calendar.events.filter { $0.recurrenceID == nil }
      + calendar.events.filter { $0.recurrenceID != nil }
    for event in events where !known.isOwn(event.uid) {
      do throws(DraftFault) {
        let conversion = EventConversion(
          event, zones: zones, home: home, takesDescription: takesDescriptions)
        let record = try conversion.record(series: seriesSlugs)
        if event.recurrenceID == nil {
          seriesSlugs[event.uid] = known.entry(for: record, loggedSlug: nil)?.slug ?? record.slug
        }
        if event.hasMoreDates {
          notes.append(
            ImportNote(event.line, "‘\(record.title)’ has more dates than its rule gives"))
        }
        records.append(record)
      } catch {
        let title = ScalarText.oneLine(event.summary)
        let name = title.isEmpty ? "an event" : "‘\(title)’"
        notes.append(ImportNote(event.line, "\(name) is left out: \(error.message)"))
      }
    }
    var plan = Reconciliation(place, read: read).plan(records)
    plan.notes = (notes + plan.notes).sorted { $0.line < $1.line }
    plan.findings = findings(home, own: events.count { known.isOwn($0.uid) })
    return plan
  }

  private static func zone(of community: Entry?) -> String? {
    guard case .community(let fields)? = community?.details else { return nil }
    return fields.timeZone?.value
  }

  private func findings(_ home: String, own: Int) -> [String] {
    let count = calendar.events.count
    var words = ["\(count) \(count == 1 ? "event" : "events"); times are in \(home) if not said"]
    if own > 0 { words.append("\(own) of them come from this handbook, so they are left out") }
    words.append("people who invite or are invited are not taken over")
    if !takesDescriptions, calendar.events.contains(where: { $0.description?.isEmpty == false }) {
      words.append("descriptions are not taken over, they may hold join links (--descriptions)")
    }
    return words
  }
}
