import Diagnostics
import HandbookModel

/// An entry in a list of a community's front matter. It is read as if it had a file of its own in
/// the community's folder.
struct ListedEntry {
  private let kind: Entry.Kind
  private let mapping: YAMLMapping
  private let community: Entry

  init(_ kind: Entry.Kind, _ mapping: YAMLMapping, in community: Entry) {
    self.kind = kind
    self.mapping = mapping
    self.community = community
  }

  func read(into result: inout ReadingResult, _ context: inout FieldContext) {
    let stated = StatedKind(mapping, placed: kind, file: nil, &context)
    let reading = EntryReading(
      mapping, as: stated.kind, isListed: true, at: mapping.place, &context)
    guard let slug = slug(reading, &context), let folder = kind.folder else { return }
    let file = FilePlace(community.sourcePath)
    let sourceParts = [file.folder, folder, slug + ".md"].filter { !$0.isEmpty }
    let pathParts = [community.path, folder, slug].filter { !$0.isEmpty }
    let entry = reading.entry(
      place: mapping.place, sourcePath: sourceParts.joined(separator: "/"),
      path: pathParts.joined(separator: "/"), isIndex: false,
      body: reading.common.body ?? Body(markdown: "", firstLine: mapping.place.line))
    if stated.agrees, let entry {
      result.entries.append(entry)
    } else {
      result.unreadable.append(UnreadableEntry(kind: kind, slug: slug))
    }
  }

  /// The slug as written, else that of the title.
  private func slug(_ reading: EntryReading, _ context: inout FieldContext) -> String? {
    if let slug = reading.common.slug { return slug.value }
    guard let title = reading.common.title else {
      // Every other kind requires a title, and has said so.
      if kind == .person { context.report(.namelessPerson(at: mapping.place)) }
      return nil
    }
    let slug = Slug.make(from: title.value)
    if !slug.isEmpty { return slug }
    context.report(.emptySlugOfTitle(title.value, at: title.place))
    return nil
  }
}
