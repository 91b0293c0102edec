/// One entry of a Code Quality report, by which GitLab shows a diagnostic in a merge request.
///
/// - Source: GitLab, “Code Quality report format”, a part of the Code Climate engine specification.
struct CodeQualityIssue: Encodable {
  struct Location: Encodable {
    struct Lines: Encodable {
      let begin: Int
    }

    let path: String
    let lines: Lines
  }

  private enum CodingKeys: String, CodingKey {
    case description, severity, location, fingerprint
    case checkName = "check_name"
  }

  let description: String
  let checkName: String
  let severity: String
  let location: Location
  /// Unique in a report, and the same for the same fault in another: it does not hold the line, so
  /// that a fault which only moved is not a new one.
  let fingerprint: String

  static func all(of diagnostics: [Diagnostic]) -> [CodeQualityIssue] {
    var counts: [String: Int] = [:]
    return diagnostics.map { diagnostic in
      let content = [diagnostic.place.path, diagnostic.code.rawValue, diagnostic.message]
        .joined(separator: "\n")
      let count = counts[content, default: 0]
      counts[content] = count + 1
      return CodeQualityIssue(diagnostic, fingerprint: hash(of: "\(content)\n\(count)"))
    }
  }

  private init(_ diagnostic: Diagnostic, fingerprint: String) {
    description = diagnostic.messageWithHelp
    checkName = diagnostic.code.rawValue
    severity =
      switch diagnostic.severity {
      case .error: "major"
      case .warning: "minor"
      case .hint: "info"
      }
    // The format knows no fault of a whole file.
    location = Location(
      path: diagnostic.place.path, lines: .init(begin: max(1, diagnostic.place.line)))
    self.fingerprint = fingerprint
  }

  /// FNV-1a of 64 bits, in 16 hexadecimal digits.
  private static func hash(of text: String) -> String {
    let hash = text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
