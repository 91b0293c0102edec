import Diagnostics
import HandbookModel
import Reading
import SiteRendering

/// Keeps a previewed site up to date, at the least cost that a change allows: where nothing but the
/// text of a page was changed, that text alone is read and written; else all that was changed is
/// read, linked and written again.
struct PreviewLooks {
  private var request: BuildRequest
  private let place: ContentPlace
  private let followsClock: Bool
  private let control: BuildControl
  private let kept = KeptContent()
  private var version = 0
  /// As it is, whatever is wrong with it; nil where it could not be looked at.
  private var content: UnderstoodContent?
  /// As it was when it last had no errors, but for texts, which are as they are.
  private(set) var site: PreviewedSite?

  init(
    _ request: BuildRequest, _ place: ContentPlace, followsClock: Bool, control: BuildControl
  ) {
    self.request = request
    self.place = place
    self.followsClock = followsClock
    self.control = control
  }

  /// - Returns: nil where nothing came of the changes.
  mutating func look(at changes: FolderChanges) -> Preview.State? {
    let texts = texts(in: changes)
    if let texts, texts.isEmpty { return nil }
    if let texts, let content, let replaced = replaced(texts, in: content) {
      let wasGood = !content.hasErrors
      self.content = replaced
      if replaced.hasErrors {
        showTexts(texts)
      } else {
        site = wasGood ? site?.showing(replaced.facts) : PreviewedSite(replaced.facts, build)
      }
      return state(isOfFiles: false)
    }
    do {
      try lookAtAll(changes)
      if content?.hasErrors == true { showTexts(texts ?? []) }
      let isOfFiles =
        changes.isUncertain || changes.paths.contains { PublishableTypes.type(of: $0) != "md" }
      return state(isOfFiles: isOfFiles)
    } catch BuildFailure.interrupted {
      return nil
    } catch {
      // Whatever it is, the next change may mend it.
      content = nil
      return state(isOfFiles: false, failure: error)
    }
  }

  private mutating func lookAtAll(_ changes: FolderChanges) throws {
    let themes = place.site + "/themes/"
    if changes.isUncertain || changes.paths.contains(where: { $0.hasPrefix(themes) }) {
      kept.forgetThemes()
    }
    kept.reading.forget(changes.paths.compactMap(contentPath))
    if followsClock { request.now = .current() }
    let build = build
    let understood = try build.understand(try ContentPlace(ofSite: request.site), kept: kept)
    content = understood
    if !understood.hasErrors { site = PreviewedSite(understood.facts, build) }
  }

  private var build: Build { Build(request, control: control) }

  private mutating func state(isOfFiles: Bool, failure: (any Error)? = nil) -> Preview.State {
    version += 1
    return Preview.State(
      version: version, diagnostics: content?.list ?? DiagnosticList([]),
      notes: content?.notes ?? [], failure: failure, pageCount: site?.pageCount,
      isOfFiles: isOfFiles)
  }

  // MARK: - Texts

  /// A body as it was written last.
  private struct Text {
    let contentPath: String
    let body: Body
  }

  private func contentPath(_ path: String) -> String? {
    path.hasPrefix(place.path + "/") ? String(path.dropFirst(place.path.count + 1)) : nil
  }

  /// The texts that were changed.
  ///
  /// - Returns: nil where anything else was, or may have been.
  private func texts(in changes: FolderChanges) -> [Text]? {
    if changes.isUncertain { return nil }
    var texts: [Text] = []
    for path in changes.paths {
      guard let contentPath = contentPath(path) else { return nil }
      guard let known = kept.reading.lastText(at: contentPath) else {
        // What came and went was none of the site's.
        if FileStatus.isNothing(at: path), !isKnown(contentPath) { continue }
        return nil
      }
      let file = place.file(contentPath)
      guard let old = known.value, known.diagnostics.isEmpty, !kept.reading.hasLinks else {
        return nil
      }
      let read = kept.reading.readAgain(file)
      guard let new = read.value, read.diagnostics.isEmpty, new.differsByBody(from: old),
        new.body.isBlank == old.body.isBlank
      else { return nil }
      if new.body.markdown == old.body.markdown, content != nil { continue }
      texts.append(Text(contentPath: contentPath, body: new.body))
    }
    return texts
  }

  private func isKnown(_ contentPath: String) -> Bool {
    content?.facts.first?.map.hasFile(at: contentPath) ?? true
  }

  /// nil where other pages have to know of the change.
  private func replaced(_ texts: [Text], in content: UnderstoodContent) -> UnderstoodContent? {
    texts.reduce(content) { content, text in
      guard let own = content?.facts.first, let prose = prose(of: text, own) else { return nil }
      return content?.replacing(prose)
    }
  }

  /// Shows texts, where that alone is possible, in the pages of a site that has errors now.
  private mutating func showTexts(_ texts: [Text]) {
    for text in texts {
      guard let site, let own = site.facts.first, let prose = prose(of: text, own),
        let facts = site.facts.replacing(prose)
      else { continue }
      self.site = site.showing(facts)
    }
  }

  private func prose(of text: Text, _ own: SiteFacts) -> Prose? {
    guard let id = own.map.entry(atSource: text.contentPath), var entry = own.handbook[id],
      !entry.isListed
    else { return nil }
    entry.body = own.handbook.seen(text.body)
    return build.proseWriter(own.map, own.theme).prose(of: entry)
  }
}

extension Body {
  fileprivate var isBlank: Bool { markdown.allSatisfy(\.isWhitespace) }
}
