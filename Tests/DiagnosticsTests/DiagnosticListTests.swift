import Diagnostics
import Testing

@Suite("Lists of diagnostics")
struct DiagnosticListTests {
  private func diagnostic(
    _ severity: Diagnostic.Severity, _ message: String, _ path: String, _ line: Int = 1,
    _ column: Int = 1, code: String = "odd"
  ) -> Diagnostic {
    Diagnostic(
      severity, .init(code), message, at: SourcePlace(path: path, line: line, column: column))
  }

  @Test("They are in the order of places, errors first, then by code and message")
  func order() {
    let sorted = [
      diagnostic(.warning, "z", "Z.md"), diagnostic(.warning, "whole", "a.md", 0, 0),
      diagnostic(.warning, "two", "a.md", 2, 9), diagnostic(.error, "z", "a.md", 10, 1),
      diagnostic(.warning, "a", "a.md", 10, 1), diagnostic(.error, "c", "a.md", 10, 3, code: "a"),
      diagnostic(.error, "a", "a.md", 10, 3, code: "b"),
      diagnostic(.error, "b", "a.md", 10, 3, code: "b"), diagnostic(.error, "a", "a/b.md"),
      diagnostic(.error, "a", "ä.md"),
    ]
    #expect(DiagnosticList(sorted.reversed()).sorted == sorted)
    #expect(DiagnosticList(sorted.shuffled()).sorted == sorted)
  }

  @Test("Each is there once; those that differ in their help are two")
  func duplicates() {
    let one = diagnostic(.error, "a", "a.md")
    let other = Diagnostic(.error, one.code, "a", at: one.place, help: "do it")
    #expect(DiagnosticList([one, one, other, one]).sorted == [one, other])
  }

  @Test("Where warnings count as errors, they are errors, and twins of both kinds are one")
  func strict() {
    let list = [diagnostic(.warning, "a", "a.md"), diagnostic(.error, "a", "a.md")]
    let plain = DiagnosticList(list)
    #expect((plain.count(.error), plain.count(.warning), plain.hasErrors) == (1, 1, true))
    let strict = DiagnosticList(list, strict: true)
    #expect((strict.count(.error), strict.count(.warning), strict.hasErrors) == (1, 0, true))
    #expect(!DiagnosticList(list.prefix(1)).hasErrors)
    #expect(DiagnosticList(list.prefix(1), strict: true).hasErrors)
    #expect(!DiagnosticList([], strict: true).hasErrors)
  }
}
