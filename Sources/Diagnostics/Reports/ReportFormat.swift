/// How diagnostics are written for other programs: those that show them beside the lines of a
/// change, and those that count them.
package enum ReportFormat: String, CaseIterable, Sendable {
  /// Workflow commands of GitHub Actions.
  case github
  /// A Code Quality report of GitLab.
  case gitlab
  /// The project's own, see ``DiagnosticJSON``.
  case json
  /// SARIF 2.1.0 (OASIS).
  case sarif

  /// The whole report, with a line feed at its end if there is anything in it.
  ///
  /// - Parameters:
  ///   - pathPrefix: what is put before each path, so that it starts at the root of the repository;
  ///     empty, or ending in `/`.
  ///   - version: of the program that found them.
  package func text(
    of diagnostics: [Diagnostic], pathPrefix: String, version: String
  ) throws -> String {
    let placed = diagnostics.map { $0.below(pathPrefix) }
    return switch self {
    case .github: GitHubAnnotations.text(of: placed)
    case .gitlab: try JSONDocument.text(of: CodeQualityIssue.all(of: placed))
    case .json: try JSONDocument.text(of: DiagnosticJSON(placed))
    case .sarif: try JSONDocument.text(of: SARIFLog(placed, version: version))
    }
  }
}

extension Diagnostic {
  /// The same, with all its paths in a folder.
  fileprivate func below(_ prefix: String) -> Diagnostic {
    func placed(_ place: SourcePlace) -> SourcePlace {
      var place = place
      place.path = prefix + place.path
      return place
    }
    return Diagnostic(
      severity, code, message, at: placed(place),
      notes: notes.map { Note($0.message, at: placed($0.place)) }, help: help)
  }

  /// Message and help as one text of one or two sentences, without a full stop.
  var messageWithHelp: String {
    help.map { "\(message); \($0)" } ?? message
  }
}
