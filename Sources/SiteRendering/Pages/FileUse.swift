import Diagnostics
import HandbookModel

/// The files that published pages show or link to. Others are not published: a file that only a
/// members' page uses stays out of the public site by itself.
struct FileUse {
  let paths: [String]
  private(set) var diagnostics: [Diagnostic] = []

  /// - Parameter reserved: paths of files that the site makes.
  init(_ map: SiteMap, prose: [Prose], reserved: [String]) {
    let appearance = AppearanceFiles(map)
    diagnostics = appearance.diagnostics
    var used = Set(prose.flatMap(\.files) + appearance.paths)
    if let image = map.handbook.settings.image {
      if map.file(at: image.value) != nil { used.insert(image.value) }
      diagnostics += Self.faults(of: image.value, map.file(at: image.value), at: image.place)
    }
    for entry in map.handbook.entries {
      if let image = entry.image,
        case .file(let file) = LinkTarget(image.written, in: entry, on: nil, map: map)
      {
        diagnostics += Self.faults(of: image.written, file, at: image.place)
      }
      for reference in Self.references(in: entry) {
        switch LinkTarget(reference.written, in: entry, on: nil, map: map) {
        case .file(let file): used.insert(file.path)
        case .hidden, .page, .translation: break
        case .external, .nothing:
          diagnostics.append(
            Diagnostic(
              .warning, .brokenLink, "there is no file ‘\(reference.written)’",
              at: reference.place))
        }
      }
    }
    paths = used.sorted()
    var claims = AddressClaims()
    for path in reserved {
      _ = claims.claim(Address(file: path), "a file of the site itself", at: nil)
    }
    for page in map.pages { _ = claims.claim(page.address, "a page", at: nil) }
    for address in map.editions.flatMap(\.addresses).compactMap({ $0 }) {
      _ = claims.claim(address, "a page", at: nil)
    }
    for calendar in map.calendars { _ = claims.claim(calendar.address, "a calendar", at: nil) }
    for feed in map.feeds where feed.community != nil {
      _ = claims.claim(feed.address, "a feed", at: nil)
    }
    for address in map.dataAddresses { _ = claims.claim(address, "data for programs", at: nil) }
    for path in paths {
      guard let file = map.file(at: path) else { continue }
      let place = SourcePlace(path: file.shownPath)
      if let name = map.handbook.hiddenName(in: path) {
        diagnostics.append(.nameInAddress(name, map.address(of: file), at: place))
      }
      _ = claims.claim(map.address(of: file), "the file ‘\(path)’", at: place)
    }
    diagnostics += claims.diagnostics
  }

  private static func references(in entry: Entry) -> [FileReference] {
    let image = [entry.image].compactMap { $0 }
    return switch entry.details {
    case .meeting(let meeting): image + meeting.materials.compactMap(\.file)
    case .outcome(let outcome): image + outcome.evidence.compactMap(\.file)
    case .person(let person): image + [person.photo].compactMap { $0 }
    default: image
    }
  }

  /// What keeps a picture from being shown on other sites.
  private static func faults(
    of written: String, _ file: ContentFile?, at place: SourcePlace
  ) -> [Diagnostic] {
    guard let file else {
      return [Diagnostic(.warning, .brokenLink, "there is no file ‘\(written)’", at: place)]
    }
    if file.canBePreview { return [] }
    return [
      Diagnostic(
        .warning, .unfitPreview, "other sites do not show ‘\(written)’", at: place,
        help: "use a PNG, JPEG, GIF or WebP picture, best of 1200 × 630 pixels")
    ]
  }
}

extension Diagnostic.Code {
  /// A picture that is to stand for a page on other sites, of a kind that those do not show.
  static let unfitPreview = Self("unfit-preview")
}

extension Material {
  fileprivate var file: FileReference? {
    guard case .file(let reference)? = location else { return nil }
    return reference
  }
}
