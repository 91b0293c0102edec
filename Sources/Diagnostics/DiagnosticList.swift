/// All diagnostics of a run: sorted by place, each once.
package struct DiagnosticList: Sendable {
  package let sorted: [Diagnostic]

  /// - Parameter strict: whether warnings count as errors; hints stay what they are.
  package init(_ diagnostics: some Sequence<Diagnostic>, strict: Bool = false) {
    var unique = Set<Diagnostic>()
    var kept: [Diagnostic] = []
    for var diagnostic in diagnostics {
      if strict, diagnostic.severity == .warning { diagnostic.severity = .error }
      if unique.insert(diagnostic).inserted { kept.append(diagnostic) }
    }
    sorted = kept.sorted()
  }

  package func count(_ severity: Diagnostic.Severity) -> Int {
    sorted.count { $0.severity == severity }
  }

  package var hasErrors: Bool { sorted.contains { $0.severity == .error } }
}
