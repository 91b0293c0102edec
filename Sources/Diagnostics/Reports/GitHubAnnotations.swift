/// Workflow commands by which GitHub Actions shows diagnostics on the lines of a change.
///
/// - Source: GitHub Actions, “Workflow commands”; the escapes are those of its toolkit's
///   `command.ts`.
enum GitHubAnnotations {
  static func text(of diagnostics: [Diagnostic]) -> String {
    diagnostics.map(command).joined()
  }

  private static func command(_ diagnostic: Diagnostic) -> String {
    var properties = [("file", diagnostic.place.path)]
    if diagnostic.place.line > 0 { properties.append(("line", "\(diagnostic.place.line)")) }
    if diagnostic.place.column > 0 { properties.append(("col", "\(diagnostic.place.column)")) }
    properties.append(("title", diagnostic.code.rawValue))
    let listed = properties.map { "\($0.0)=\(escaped($0.1, alsoIn: ":,"))" }
    let message = escaped(diagnostic.messageWithHelp, alsoIn: "")
    return "::\(diagnostic.severity.command) \(listed.joined(separator: ","))::\(message)\n"
  }

  private static func escaped(_ text: String, alsoIn more: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar == "%" || scalar == "\r" || scalar == "\n" || more.unicodeScalars.contains(scalar) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "%" + (digits.count < 2 ? "0" : "") + digits
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension Diagnostic.Severity {
  fileprivate var command: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .hint: "notice"
    }
  }
}
