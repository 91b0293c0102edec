package import Diagnostics
package import HandbookModel

/// What one file yields.
package struct ReadingResult: Sendable {
  /// One entry, or a community and the entries that its file lists; none where the file could not
  /// be read.
  package var entries: [Entry] = []
  /// Entries that exist but could not be read, so that references to them are no faults.
  package var unreadable: [UnreadableEntry] = []
  /// Those of the front matter included.
  package var diagnostics: [Diagnostic] = []
}

/// The second phase of reading: turns front matter into entries, by the files' places in the tree.
package struct SourceReader: Sendable {
  private let communityFolders: Set<String>

  /// - Parameter communityFolders: the folders of all communities, as
  ///   ``FrontMatter/communityFolder`` has them.
  package init(communityFolders: Set<String>) {
    self.communityFolders = communityFolders
  }

  package func read(_ frontMatter: FrontMatter) -> ReadingResult {
    let file = FilePlace(frontMatter.contentPath)
    var result = ReadingResult()
    var context = FieldContext()
    read(frontMatter, file, into: &result, &context)
    result.diagnostics = frontMatter.diagnostics + context.diagnostics
    return result
  }

  private func read(
    _ frontMatter: FrontMatter, _ file: FilePlace, into result: inout ReadingResult,
    _ context: inout FieldContext
  ) {
    let start = SourcePlace(path: frontMatter.path, line: 1)
    let placed = file.kind(in: communityFolders)
    let mapping: YAMLMapping
    switch frontMatter.fields {
    case .none: mapping = YAMLMapping(pairs: [], place: start)
    case .mapping(let read): mapping = read
    case .unreadable:
      if placed == .community {
        // What lies below it keeps its community, so that one fault does not become hundreds.
        result.entries.append(bareCommunity(frontMatter, file))
      } else if let slug = file.slugs.last {
        result.unreadable.append(UnreadableEntry(kind: placed, slug: slug))
      }
      return
    }
    let stated = StatedKind(mapping, placed: placed, file: file, &context)
    let reading = EntryReading(mapping, as: stated.kind, isListed: false, at: start, &context)
    guard let path = path(of: file, reading.common, at: start, &context) else { return }
    let entry = reading.entry(
      place: start, sourcePath: frontMatter.contentPath, path: path, isIndex: file.isIndex,
      body: frontMatter.body)
    guard stated.agrees, let entry else {
      let slug = path.split(separator: "/").last.map(String.init) ?? ""
      result.unreadable.append(UnreadableEntry(kind: stated.kind, slug: slug))
      return
    }
    result.entries.append(entry)
    for list in reading.lists {
      for item in list.items {
        ListedEntry(list.kind, item, in: entry).read(into: &result, &context)
      }
    }
  }

  private func bareCommunity(_ frontMatter: FrontMatter, _ file: FilePlace) -> Entry {
    Entry(
      place: SourcePlace(path: frontMatter.path, line: 1), sourcePath: frontMatter.contentPath,
      path: file.slugs.joined(separator: "/"), isIndex: true, details: .community(Community()),
      body: .empty)
  }

  /// The published path; nil where a part of it would be empty.
  private func path(
    of file: FilePlace, _ common: CommonFields, at start: SourcePlace,
    _ context: inout FieldContext
  ) -> String? {
    var slugs = file.slugs
    if let slug = common.slug {
      if file.isIndex {
        context.report(.slugOfFolder(at: slug.place))
      } else {
        slugs[slugs.count - 1] = slug.value
      }
    }
    guard slugs.contains("") else { return slugs.joined(separator: "/") }
    context.report(.emptySlug(at: SourcePlace(path: start.path)))
    return nil
  }
}
