import Diagnostics
import HandbookModel

/// The files that published pages show or link to. Others are not published: a file that only a
/// members' page uses stays out of the public site by itself.
struct FileUse {
  let paths: [String]
  private(set) var diagnostics: [Diagnostic] = []

  /// - Parameter reserved: paths of files that the site makes.
  init(_ map: SiteMap, prose: [Prose], reserved: [String]) {
    var used = Set(prose.flatMap(\.files))
    for entry in map.handbook.entries {
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
    switch entry.details {
    case .meeting(let meeting): meeting.materials.compactMap(\.file)
    case .outcome(let outcome): outcome.evidence.compactMap(\.file)
    case .person(let person): [person.photo].compactMap { $0 }
    default: []
    }
  }
}

extension Material {
  fileprivate var file: FileReference? {
    guard case .file(let reference)? = location else { return nil }
    return reference
  }
}
