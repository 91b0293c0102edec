/// What makes an SVG file dangerous to open: scripts, embedded HTML, and references to other files.
enum SVGHazard {
  /// Elements that run or embed other languages (SVG 2, HTML, XML Events), and animations, which
  /// could put a script into a link when the page is already shown.
  private static let elements: Set<String> = [
    "script", "foreignobject", "iframe", "embed", "object", "handler", "listener", "audio",
    "video", "html", "body", "meta", "link", "base", "form",
  ]

  static func inElement(_ name: String, _ attributes: [XMLScanner.Attribute]) -> String? {
    let element = localName(name)
    if elements.contains(element) { return "holds the element ‘\(name)’" }
    for attribute in attributes {
      if let hazard = inAttribute(attribute, of: element) { return hazard }
    }
    return nil
  }

  /// In lower case, without the prefix of its namespace.
  static func localName(_ name: String) -> String {
    (name.split(separator: ":").last.map(String.init) ?? name).lowercased()
  }

  private static func inAttribute(
    _ attribute: XMLScanner.Attribute, of element: String
  ) -> String? {
    let name = localName(attribute.name)
    let value = attribute.value
    if name.hasPrefix("on") { return "holds the event handler ‘\(attribute.name)’" }
    if attribute.name == "xmlns" || attribute.name.hasPrefix("xmlns:") {
      let isHTML = value.contains("&") || value.lowercased().contains("xhtml")
      return isHTML ? "holds HTML" : nil
    }
    switch name {
    case "href", "src": return isInert(value, in: element) ? nil : "refers to ‘\(value.prefix(60))’"
    case "attributename":
      return localName(value) == "href" || value.contains("&") ? "changes links" : nil
    case "base": return "sets a base for its references"
    default: return mayBeStyle(attribute.name) ? inStyle(value) : nil
    }
  }

  /// Attributes of other namespaces, such as an editor's own, and those that hold running text
  /// are no style.
  private static func mayBeStyle(_ name: String) -> Bool {
    !name.contains(":") && !name.hasPrefix("aria-") && !name.hasPrefix("data-")
  }

  /// A reference within the file, a picture that is part of it, or a link to a web page.
  private static func isInert(_ reference: String, in element: String) -> Bool {
    let reference = reference.lowercased()
    if reference.isEmpty || reference.hasPrefix("#") { return true }
    switch element {
    case "image", "feimage":
      let pictures = ["png", "jpeg", "jpg", "gif", "webp", "avif"]
      return pictures.contains { reference.hasPrefix("data:image/\($0)") }
    case "a": return ["https://", "http://", "mailto:"].contains { reference.hasPrefix($0) }
    default: return false
    }
  }

  /// CSS, or an attribute that may hold some: `url(…)` may name a part of the same file only.
  static func inStyle(_ text: String) -> String? {
    let lower = text.lowercased()
    if lower.contains("javascript:") { return "holds a ‘javascript:’ address" }
    if lower.contains("@import") { return "imports a style sheet" }
    guard lower.contains("url") || lower.contains("\\") || lower.contains("image(") else {
      return nil
    }
    // An escape or an entity could spell any of these words otherwise.
    if lower.contains("\\") || lower.contains("&") { return "holds escaped characters in a style" }
    if lower.contains("image(") { return "refers to another picture" }
    for part in lower.split(separator: "url(", omittingEmptySubsequences: false).dropFirst() {
      let target = part.drop { $0.isWhitespace || $0 == "\"" || $0 == "'" }
      let isFont = target.hasPrefix("data:font/") || target.hasPrefix("data:application/font")
      if !target.hasPrefix("#"), !target.hasPrefix("data:image/png"), !isFont {
        return "refers to ‘\(target.prefix(60))’"
      }
    }
    return nil
  }

  static func inInstruction(_ text: String) -> String? {
    guard text.hasPrefix("xml"), text.dropFirst(3).first?.isWhitespace ?? true else {
      return "holds the instruction ‘\(text.prefix(30))’"
    }
    let lower = text.lowercased()
    let isReadable =
      !lower.contains("encoding") || lower.contains("utf-8") || lower.contains("ascii")
    return isReadable ? nil : "is not declared as UTF-8"
  }

  /// Entities of its own could hide anything; the public types of SVG 1.x declare none that a
  /// browser loads.
  static func inDocumentType(_ text: String) -> String? {
    text.contains("[") || text.contains("ENTITY") ? "declares entities" : nil
  }
}
