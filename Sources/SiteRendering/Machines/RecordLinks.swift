import Diagnostics
import HandbookModel

/// How a data file names entries, for those that the audience may see.
struct RecordLinks: Sendable {
  let facts: SiteFacts
  /// The file in which the links stand.
  let file: Address

  func link(to id: Entry.ID) -> RecordLink? {
    guard let entry = facts.handbook[id], let page = facts.map.page(of: id) else { return nil }
    var link = RecordLink(
      id: entry.firstPath, title: facts.title(of: entry),
      url: facts.url(of: facts.map[page].address, from: file))
    switch entry.details {
    case .outcome(let outcome): link.number = outcome.number?.value
    // The days of a series are those of its dates.
    case .meeting(let meeting) where meeting.recurrence == nil: link.date = meeting.starts.date
    default: break
    }
    return link
  }

  func link(to reference: Reference?) -> RecordLink? { reference?.target.flatMap(link) }

  func links(to references: [Reference]) -> [RecordLink] { references.compactMap(link) }

  func links(to entries: [Entry.ID]) -> [RecordLink] { entries.compactMap(link) }

  func community(of entry: Entry) -> RecordLink? { entry.scope.flatMap(link) }
}

extension SiteFacts {
  /// For other programs; relative to a file where nobody said where the site is published.
  func url(of address: Address, from file: Address) -> String {
    absoluteURL(address) ?? file.rootPrefix + PercentEncoding.encoded(address.outputPath)
  }
}

extension Entry {
  /// The path by which other programs know it: also after its file was renamed, if the old path is
  /// the first of its aliases.
  var firstPath: String {
    // An alias may be written with a slash at either end.
    aliases.first.map { $0.value.split(separator: "/").joined(separator: "/") } ?? path
  }
}
