import SiteRendering

/// What an SVG file says of itself: its size, and whether a reader can open it without danger.
///
/// A browser that opens an SVG file by its own address runs the scripts in it, and loads what it
/// refers to. So a file is published only if none of these can be in it; what is in doubt counts
/// as dangerous.
struct SVGDocument {
  private(set) var size: ImageSize?
  /// Why the file is not published, as the rest of a sentence that starts with its name.
  private(set) var hazard: String?

  init(_ bytes: [UInt8]) {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      hazard = "is not UTF-8"
      return
    }
    var scanner = XMLScanner(bytes)
    do throws(XMLScanner.Malformed) {
      try read(&scanner)
    } catch {
      hazard = "is not well-formed XML"
    }
  }

  private mutating func read(_ scanner: inout XMLScanner) throws(XMLScanner.Malformed) {
    var hasRoot = false
    var isInStyle = false
    while hazard == nil, let token = try scanner.next() {
      switch token {
      case .start(let name, let attributes):
        if !hasRoot {
          guard SVGHazard.localName(name) == "svg" else {
            hazard = "is not an SVG picture"
            return
          }
          size = Self.size(attributes)
          hasRoot = true
        }
        hazard = isInStyle ? "holds an element in a style" : SVGHazard.inElement(name, attributes)
        isInStyle = SVGHazard.localName(name) == "style"
      case .text(let text): hazard = isInStyle ? SVGHazard.inStyle(text) : nil
      case .instruction(let text): hazard = SVGHazard.inInstruction(text)
      case .documentType(let text): hazard = SVGHazard.inDocumentType(text)
      case .end: isInStyle = false
      }
    }
    if hazard == nil, !hasRoot { hazard = "is not an SVG picture" }
  }

  /// Width and height in pixels; else those of the view box.
  private static func size(_ attributes: [XMLScanner.Attribute]) -> ImageSize? {
    func value(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
    if let width = pixels(value("width")), let height = pixels(value("height")) {
      return ImageSize(width: width, height: height)
    }
    let box = (value("viewBox") ?? "").split { $0 == "," || $0.isWhitespace }
    guard box.count == 4, let width = pixels(String(box[2])), let height = pixels(String(box[3]))
    else { return nil }
    return ImageSize(width: width, height: height)
  }

  /// A length in CSS pixels, rounded: 1 to 1,000,000.
  private static func pixels(_ length: String?) -> Int? {
    guard let length else { return nil }
    let digits = length.hasSuffix("px") ? length.dropLast(2) : length[...]
    guard let number = Double(digits), number >= 0.5, number <= 1_000_000 else { return nil }
    return Int(number.rounded())
  }
}
