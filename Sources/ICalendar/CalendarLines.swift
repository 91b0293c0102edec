/// The lines of a calendar file as properties (RFC 5545, 3.1): unfolded, names in upper case,
/// parameters decoded. Reading never fails; what is no property is left out.
struct CalendarLines {
  struct Property {
    let name: String
    /// By name in upper case; of several values the first.
    let parameters: [String: String]
    /// As written: its escapes depend on its type.
    let value: String
    /// Of its first line, from 1.
    let line: Int
  }

  private(set) var properties: [Property] = []

  /// - Parameter text: with any line ends. A line that begins with a blank goes on with the one
  ///   before it, in the middle of a character too, which is why this takes bytes.
  init(_ bytes: [UInt8]) {
    var current: [UInt8] = []
    var start = 1
    var number = 1
    var index = 0
    func end(_ properties: inout [Property]) {
      if let property = Self.property(String(decoding: current, as: UTF8.self), line: start) {
        properties.append(property)
      }
    }
    while index < bytes.count {
      let rest = bytes[index...]
      let stop = rest.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      let first = bytes[index]
      if index > 0, first == 0x20 || first == 0x09 {
        current += bytes[(index + 1)..<stop]
      } else {
        end(&properties)
        current = Array(bytes[index..<stop])
        start = number
      }
      let isPair = stop + 1 < bytes.count && bytes[stop] == 0x0D && bytes[stop + 1] == 0x0A
      index = stop + (isPair ? 2 : 1)
      number += 1
    }
    end(&properties)
  }

  /// `NAME;PARAMETER="value":value`; a colon in quotes ends nothing.
  private static func property(_ text: String, line: Int) -> Property? {
    var isQuoted = false
    var parts: [Substring] = []
    var start = text.startIndex
    var colon: String.Index?
    for index in text.unicodeScalars.indices {
      switch text.unicodeScalars[index] {
      case "\"": isQuoted.toggle()
      case ";" where !isQuoted:
        parts.append(text[start..<index])
        start = text.unicodeScalars.index(after: index)
      case ":" where !isQuoted: colon = index
      default: break
      }
      if colon != nil { break }
    }
    guard let colon else { return nil }
    parts.append(text[start..<colon])
    guard let name = parts.first?.uppercased(), !name.isEmpty else { return nil }
    var parameters: [String: String] = [:]
    for part in parts.dropFirst() {
      guard let equals = part.firstIndex(of: "=") else { continue }
      let value = part[part.index(after: equals)...].filter { $0 != "\"" }
      let name = part[..<equals].uppercased()
      if parameters[name] == nil { parameters[name] = value }
    }
    let value = text.unicodeScalars[text.unicodeScalars.index(after: colon)...]
    return Property(name: name, parameters: parameters, value: String(value), line: line)
  }
}

extension PropertyText {
  /// What an escaped text says (RFC 5545, 3.3.11).
  static func unescaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isEscaped {
        result.append(scalar == "n" || scalar == "N" ? "\n" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
