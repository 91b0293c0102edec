import Building
import Diagnostics

/// The line that a build ends with.
struct BuildSummary {
  let isPublished: Bool
  let text: String

  init(_ report: BuildReport, output: String, time: Duration) {
    let errors = CountWords.count(report.diagnostics.count(.error), "error")
    let warnings = CountWords.count(report.diagnostics.count(.warning), "warning")
    guard let pageCount = report.pageCount else {
      isPublished = false
      let faults = [errors, warnings].compactMap { $0 }.joined(separator: " and ")
      text = "Nothing was published: \(faults)."
      return
    }
    isPublished = true
    let pages = CountWords.count(pageCount, "page") ?? "no pages"
    let with = warnings.map { " with \($0)" } ?? ""
    text = "Published \(pages) to \(output)\(with) in \(Self.seconds(time)) s."
  }

  /// How far the site is translated into one language.
  static func line(on translation: BuildReport.Translation) -> String {
    let pages = CountWords.count(translation.count, "page") ?? "no pages"
    let since = translation.outdated == 0 ? "" : ", \(translation.outdated) changed since"
    return "\(translation.language): \(translation.translated) of \(pages) translated\(since)."
  }

  /// With one decimal place.
  private static func seconds(_ time: Duration) -> String {
    let tenths = Int((time / .milliseconds(100)).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
