/// Where a page or a file is published, below the site's root.
///
/// A page's address is a folder, whose `index.html` holds it; links name that file, so that the
/// site also works from a file system, where no server answers for a folder.
struct Address: Hashable, Sendable {
  /// The file's path below the site's root, such as `communities/equity/index.html`.
  let outputPath: String
  /// A relative reference (RFC 3986) that starts with ``RootMarker``.
  let href: String

  /// A page of a folder; the empty path is the home page.
  init(page path: String) {
    self.init(file: path.isEmpty ? "index.html" : path + "/index.html")
  }

  init(file path: String) {
    outputPath = path
    href = RootMarker.text + PercentEncoding.encoded(path)
  }

  /// What leads from the page to the site's root: `../` for each folder it lies in.
  var rootPrefix: String {
    String(repeating: "../", count: outputPath.utf8.count { $0 == UInt8(ascii: "/") })
  }

  /// The percent-encoded path below the site's URL, without `index.html`.
  var canonicalPath: String {
    let encoded = PercentEncoding.encoded(outputPath)
    guard encoded == "index.html" || encoded.hasSuffix("/index.html") else { return encoded }
    return String(encoded.dropLast("index.html".count))
  }

  /// The same for two addresses that some file systems or servers would not tell apart: those
  /// that differ by case, or by Unicode form only (strings compare by canonical equivalence).
  var collisionKey: String { outputPath.lowercased() }
}

/// Percent-encoding of paths (RFC 3986, 2.1 and 3.3).
enum PercentEncoding {
  /// Encodes all but unreserved characters: for values in a query.
  static func component(_ text: String) -> String {
    var result = ""
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        for byte in [UInt8(ascii: "%"), hexDigit(byte >> 4), hexDigit(byte & 15)] {
          result.unicodeScalars.append(Unicode.Scalar(byte))
        }
      }
    }
    return result
  }

  /// Encodes all but unreserved characters, sub-delimiters, `@` and `/`.
  static func encoded(_ path: String) -> String {
    if path.utf8.allSatisfy(isPlain) { return path }
    var result: [UInt8] = []
    for byte in path.utf8 {
      if isPlain(byte) {
        result.append(byte)
      } else {
        result += [UInt8(ascii: "%"), hexDigit(byte >> 4), hexDigit(byte & 15)]
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Decodes `%41`; nil where what comes out is not UTF-8 or a `%` is not followed by two digits.
  static func decoded(_ text: String) -> String? {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(value), let low = rest.popFirst().flatMap(value)
      else { return nil }
      bytes.append(high << 4 | low)
    }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-._~!$&'()*+,;=@/".utf8.contains(byte)
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }

  private static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
