/// All diagnostics of a run: sorted by place, each once.
package struct DiagnosticList: Sendable {
  package let sorted: [Diagnostic]

  /// - Parameter strict: whether warnings count as errors.
  package init(_ diagnostics: some Sequence<Diagnostic>, strict: Bool = false) {
    var unique = Set<Diagnostic>()
    var kept: [Diagnostic] = []
    for var diagnostic in diagnostics {
      if strict { diagnostic.severity = .error }
      if unique.insert(diagnostic).inserted { kept.append(diagnostic) }
    }
    sorted = kept.sorted()
  }

  package var errorCount: Int { sorted.count { $0.severity == .error } }
  package var warningCount: Int { sorted.count { $0.severity == .warning } }
  package var hasErrors: Bool { sorted.contains { $0.severity == .error } }
}
