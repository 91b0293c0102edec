import Diagnostics
import Foundation
import HandbookModel

extension FieldType where Value == String {
  /// A web address; a link may also lead to a mailbox or a telephone.
  static var url: FieldType<String> { url(schemes: ["https", "http"]) }
  static var link: FieldType<String> { url(schemes: ["https", "http", "mailto", "tel"]) }

  private static func url(schemes: [String]) -> FieldType<String> {
    let shape = FieldShape.url(schemes: schemes)
    return FieldType(shape) { value, context in
      guard let text = context.line(value, for: shape) else { return nil }
      switch WebAddress.fault(of: text, schemes: schemes) {
      case nil: return text
      case .scheme?: context.report(.unsafeURL(text, schemes, at: value.textPlace))
      case .missingScheme?: context.report(.missingScheme(text, at: value.textPlace))
      case .form?: context.report(.invalidURL(text, at: value.textPlace))
      }
      return nil
    }
  }
}

/// The form of addresses of the web (RFC 3986), as far as it must be right to be safe in a page.
enum WebAddress {
  enum Fault {
    /// It has a scheme that is not allowed, such as `javascript`.
    case scheme
    case missingScheme
    case form
  }

  static func fault(of text: String, schemes: [String]) -> Fault? {
    let isClean = text.unicodeScalars.allSatisfy { scalar in
      scalar.value > 0x20 && !"\"<>\\^`{|}".unicodeScalars.contains(scalar)
        && !scalar.properties.isWhitespace
    }
    guard let colon = text.firstIndex(of: ":"), isScheme(text[..<colon]) else {
      return .missingScheme
    }
    let scheme = text[..<colon].lowercased()
    let rest = text[text.index(after: colon)...]
    guard schemes.contains(scheme) else {
      // `example.org:8080` begins like a scheme, too.
      return scheme.contains(".") ? .missingScheme : .scheme
    }
    guard isClean, !rest.isEmpty else { return .form }
    guard scheme == "http" || scheme == "https" else { return nil }
    let host = rest.dropFirst(2).prefix { !"/?#".contains($0) }
    return rest.hasPrefix("//") && host.contains { $0.isLetter || $0.isNumber } ? nil : .form
  }

  private static func isScheme(_ text: Substring) -> Bool {
    guard let first = text.first, first.isASCII, first.isLetter else { return false }
    return text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
  }
}

extension FieldType where Value == FileReference {
  /// A path relative to the entry's own file.
  static var file: FieldType<FileReference> {
    FieldType(.file) { value, context in
      guard let text = context.line(value, for: .file) else { return nil }
      let colon = text.firstIndex(of: ":")
      if text.hasPrefix("/") || text.contains("\\") || text.hasSuffix("/") || colon != nil {
        context.report(.invalidFile(text, at: value.textPlace))
        return nil
      }
      return FileReference(text, at: value.textPlace)
    }
  }
}

extension FieldType where Value == String {
  /// The name of a zone in the IANA time zone database.
  static var timeZone: FieldType<String> {
    FieldType(.timeZone) { value, context in
      guard let text = context.line(value, for: .timeZone) else { return nil }
      if ZoneName.isKnown(text) { return text }
      context.report(.unknownTimeZone(text, near: ZoneName.nearest(to: text), at: value.textPlace))
      return nil
    }
  }
}

/// Names of time zones.
enum ZoneName {
  static func isKnown(_ name: String) -> Bool {
    let isName = name.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2D, 0x2F, 0x5F: true
      default: false
      }
    }
    // Foundation also takes offsets such as `GMT+3`, which no calendar program would understand.
    let isOffset = !name.contains("/") && name.contains { $0 == "+" || $0 == "-" }
    return isName && !isOffset && name.utf8.count <= 64 && TimeZone(identifier: name) != nil
  }

  /// The zone whose name, or whose city, is nearest to a text.
  static func nearest(to text: String) -> String? {
    let names = TimeZone.knownTimeZoneIdentifiers.sorted()
    let wanted = text.lowercased().replacing(" ", with: "_")
    let ofCity = names.filter { $0.lowercased().split(separator: "/").last == Substring(wanted) }
    if ofCity.count == 1 { return ofCity.first }
    return Suggestion(names).closest(to: wanted)
  }
}
