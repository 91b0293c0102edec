import Diagnostics
import SiteRendering

/// Reads one file of the content: the text of a page, or what has to be known of a file beside
/// the pages. Whatever cannot be read is a diagnostic.
enum ContentReading {
  /// A larger file is no page that a person wrote; reading it would only cost memory.
  private static let largestText = 16 << 20
  private static let largestSVG = 8 << 20
  /// Most pictures say their size at once; cameras may put much before it.
  private static let headerSizes = [1 << 16, 1 << 22]

  struct Outcome<Value: Sendable>: Sendable {
    let value: Value?
    let diagnostics: [Diagnostic]
  }

  static func text(_ file: SourceTree.File) -> Outcome<SourceFile> {
    reading(file) { open, status in
      guard status.size <= largestText else {
        return error(.fileTooLarge, "this file is larger than 16 MiB, so it is not read", file)
      }
      let bytes = try open.bytes(atMost: status.size)
      return Outcome(value: SourceFile(path: file.shownPath, bytes: bytes), diagnostics: [])
    }
  }

  /// - Returns: no value for a file that is not published.
  static func companion(_ file: SourceTree.File) -> Outcome<ContentFile> {
    guard PublishableTypes.contains(file.type) else { return unpublished(file) }
    return reading(file) { open, status in
      if file.type == "svg" { return try svg(file, open, status) }
      guard PublishableTypes.images.contains(file.type) else {
        return Outcome(value: found(file, status, nil), diagnostics: [])
      }
      return try image(file, open, status)
    }
  }

  private static func image(
    _ file: SourceTree.File, _ open: OpenFile, _ status: FileStatus
  ) throws -> Outcome<ContentFile> {
    var bytes: [UInt8] = []
    var size: ImageSize?
    for limit in headerSizes where size == nil && bytes.count < min(status.size, limit) {
      bytes += try open.bytes(atMost: min(status.size, limit) - bytes.count)
      size = ImageHeader.size(of: bytes)
    }
    let found = found(file, status, size)
    if size != nil { return Outcome(value: found, diagnostics: []) }
    let message = "this is not a picture that browsers show, or it is damaged"
    return Outcome(value: found, diagnostics: [warning(.unreadableImage, message, file)])
  }

  private static func svg(
    _ file: SourceTree.File, _ open: OpenFile, _ status: FileStatus
  ) throws -> Outcome<ContentFile> {
    guard status.size <= largestSVG else {
      let message = "this SVG file is larger than 8 MiB, so it is not checked and not published"
      return Outcome(value: nil, diagnostics: [warning(.unsafeSVG, message, file)])
    }
    let document = SVGDocument(try open.bytes(atMost: status.size))
    if let hazard = document.hazard {
      let message = "this SVG file is not published: it \(hazard)"
      let help = "a browser that opens the file by its own address would run what is in it"
      return Outcome(value: nil, diagnostics: [warning(.unsafeSVG, message, file, help: help)])
    }
    return Outcome(value: found(file, status, document.size), diagnostics: [])
  }

  private static func found(
    _ file: SourceTree.File, _ status: FileStatus, _ size: ImageSize?
  ) -> ContentFile {
    ContentFile(
      path: file.contentPath, shownPath: file.shownPath, byteCount: status.size, imageSize: size)
  }

  private static func unpublished(_ file: SourceTree.File) -> Outcome<ContentFile> {
    let type = file.type
    let message =
      type.isEmpty
      ? "files without an ending are not published"
      : "files that end in ‘.\(type)’ are not published"
    let help: String? =
      switch type {
      case "markdown", "mdown", "mkd", "mdx": "pages are files that end in ‘.md’"
      case "yml": "the settings of a site are in ‘site.yaml’ at the root of the content"
      case "html", "htm", "xhtml", "js", "mjs", "xml", "xsl", "svgz":
        "a browser that opens the file would run what is in it"
      default: "put what is not for readers into a folder whose name starts with ‘_’"
      }
    let diagnostic = warning(.unpublishedFile, message, file, help: help)
    return Outcome(value: nil, diagnostics: [diagnostic])
  }

  private static func reading<Value>(
    _ file: SourceTree.File, _ body: (OpenFile, FileStatus) throws -> Outcome<Value>
  ) -> Outcome<Value> {
    do {
      return try OpenFile.reading(file.diskPath, body)
    } catch let failure {
      return error(
        .unreadableFile, "this file cannot be read: \(SourceTree.reason(failure))", file)
    }
  }

  private static func error<Value>(
    _ code: Diagnostic.Code, _ message: String, _ file: SourceTree.File
  ) -> Outcome<Value> {
    let place = SourcePlace(path: file.shownPath)
    return Outcome(value: nil, diagnostics: [Diagnostic(.error, code, message, at: place)])
  }

  private static func warning(
    _ code: Diagnostic.Code, _ message: String, _ file: SourceTree.File, help: String? = nil
  ) -> Diagnostic {
    Diagnostic(.warning, code, message, at: SourcePlace(path: file.shownPath), help: help)
  }
}
