package import Diagnostics
package import HandbookModel
import Markdown

/// Turns the body of each entry into prose, once; entries can be taken in any order, by several
/// threads.
package struct ProseWriter: Sendable {
  /// Reads the options of a widget: their YAML, and the place of its first line.
  package typealias ReadOptions =
    @Sendable (_ text: String, _ place: SourcePlace) -> (query: ListQuery, [Diagnostic])

  let map: SiteMap
  let strings: InterfaceStrings
  let dates: DateWords
  private let audience: Audience
  private let sizeLimit: Int
  private let readOptions: ReadOptions

  /// - Parameter sizeLimit: bytes that a body may have; a longer one is an error.
  package init(
    _ map: SiteMap, theme: Theme, audience: Audience, sizeLimit: Int,
    readOptions: @escaping ReadOptions
  ) {
    self.map = map
    strings = theme.strings
    dates = DateWords(strings: theme.strings, zoneNames: map.handbook.zoneNames)
    self.audience = audience
    self.sizeLimit = sizeLimit
    self.readOptions = readOptions
  }

  package func prose(of entry: Entry) -> Prose {
    var prose = Prose(of: entry)
    guard entry.body.markdown.utf8.contains(where: { $0 > 0x20 }) else { return prose }
    do throws(MarkdownLimit) {
      let document = try MarkdownDocument(entry.body.markdown, options: options(for: entry))
      var resolver = ProseResolver(writer: self, entry: entry)
      let rendered = document.rendered(resolving: &resolver)
      resolver.finish(rendered, into: &prose)
      if let name = hiddenName(in: prose) {
        prose.diagnostics.append(.nameWouldShow(name, at: entry.bodyPlace))
      }
    } catch {
      let place = SourcePlace(path: entry.bodyPlace.path, line: error.line)
      prose.diagnostics = [Diagnostic(.error, .textOverLimit, error.reason, at: place)]
    }
    return prose
  }

  /// In the text as it is read, where markup cannot hide a name, and in the addresses of its HTML.
  private func hiddenName(in prose: Prose) -> String? {
    if let name = map.handbook.hiddenName(in: prose.text) { return name }
    for case .html(let html) in prose.segments {
      if let name = map.handbook.hiddenName(in: html.text) { return name }
    }
    return nil
  }

  func query(_ options: String, at place: SourcePlace) -> (query: ListQuery, [Diagnostic]) {
    readOptions(options, place)
  }

  private func options(for entry: Entry) -> MarkdownOptions {
    var options = MarkdownOptions()
    options.lineOffset = entry.body.firstLine - 1
    options.limits.bytes = sizeLimit
    // A page without a title has its first heading for one.
    options.titleHeading = entry.title.map { .dropIfEqual($0.value) } ?? .drop
    options.members =
      audience == .members ? .show(title: strings.text(.alertMembers)) : .remove
    options.taskAttributes = ["due"]
    options.labels = labels
    return options
  }

  private var labels: MarkdownLabels {
    var labels = MarkdownLabels()
    labels.alerts = [
      "note": strings.text(.alertNote), "tip": strings.text(.alertTip),
      "important": strings.text(.alertImportant), "warning": strings.text(.alertWarning),
      "caution": strings.text(.alertCaution),
    ]
    labels.taskDone = strings.text(.done)
    labels.taskOpen = strings.text(.toDo)
    labels.footnotes = strings.text(.footnotes)
    labels.footnoteBack = strings.text(.backToReference)
    return labels
  }
}

extension Handbook {
  /// Every time zone that a meeting or the site uses.
  var zoneNames: [String] {
    var names = Set(
      entries.compactMap { entry -> String? in
        guard case .meeting(let meeting) = entry.details else { return nil }
        return meeting.zone
      })
    for entry in entries {
      if case .community(let community) = entry.details, let zone = community.timeZone {
        names.insert(zone.value)
      }
    }
    names.insert(settings.timeZone?.value ?? "UTC")
    return names.sorted()
  }
}
