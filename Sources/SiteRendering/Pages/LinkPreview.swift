import Diagnostics
import HandbookModel

/// How others show a link to a page.
extension Site {
  /// nil for what is not for others: members' builds, and the page for errors.
  func preview(of id: SitePage.ID, description: String?) -> PreviewView? {
    let page = facts.map[id]
    guard !page.isForErrors, facts.options.audience == .public else { return nil }
    let entry = page.mainEntry.flatMap { facts.handbook[$0] }
    return PreviewView(
      title: page.path.isEmpty ? facts.siteTitle : facts.wholeTitle(of: id),
      kind: page.path.isEmpty ? "website" : "article", siteName: facts.siteTitle,
      locale: entry?.language.map(LikelyLocale.identifier) ?? facts.strings.locale,
      description: description, url: facts.absoluteURL(page.address),
      image: facts.previewImage(of: entry, in: community(of: page)))
  }
}

extension SiteFacts {
  /// The entry's own picture, a person's photo, its community's picture or the site's.
  func previewImage(of entry: Entry?, in community: Entry.ID?) -> PreviewView.Image? {
    let community = community.flatMap { handbook[$0] }
    return entry.flatMap { image(of: $0, $0.image) }
      ?? entry.flatMap { image(of: $0, $0.photo) }
      ?? community.flatMap { image(of: $0, $0.image) }
      ?? handbook.settings.image.flatMap { map.file(at: $0.value) }.flatMap {
        preview($0, alt: handbook.settings.imageAlt ?? siteTitle)
      }
  }

  private func image(of entry: Entry, _ reference: FileReference?) -> PreviewView.Image? {
    guard let reference,
      case .file(let file) = LinkTarget(reference.written, in: entry, on: nil, map: map)
    else { return nil }
    return preview(file, alt: entry.imageAlt ?? title(of: entry))
  }

  private func preview(_ file: ContentFile, alt: String) -> PreviewView.Image? {
    guard file.canBePreview, let size = file.imageSize,
      let url = absoluteURL(map.address(of: file))
    else { return nil }
    return PreviewView.Image(
      url: url, widthText: String(size.width), heightText: String(size.height), alt: alt)
  }
}

extension Entry {
  fileprivate var photo: FileReference? {
    if case .person(let person) = details { person.photo } else { nil }
  }
}

extension ContentFile {
  /// Whether other sites show it: none of them takes drawings (SVG).
  var canBePreview: Bool {
    imageSize != nil
      && [".png", ".jpg", ".jpeg", ".gif", ".webp"].contains { path.lowercased().hasSuffix($0) }
  }
}
