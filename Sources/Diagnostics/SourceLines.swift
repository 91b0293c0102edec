/// The lines of source files, found once for each file, so that a run with a diagnostic on every
/// line reads each file once.
struct SourceLines {
  private let source: (String) -> SourceFile?
  private var files: [String: Lines?] = [:]
  /// The line read last: a long one may have many diagnostics.
  private var last: (place: SourcePlace, scalars: [Unicode.Scalar])?

  private struct Lines {
    let file: SourceFile
    let ranges: [Range<Int>]
  }

  init(_ source: @escaping (String) -> SourceFile?) {
    self.source = source
  }

  /// The scalars of a line, counted from 1; nil where there is no such file or line.
  mutating func scalars(of line: Int, in path: String) -> [Unicode.Scalar]? {
    if let last, last.place.line == line, last.place.path == path { return last.scalars }
    guard let lines = lines(of: path), lines.ranges.indices.contains(line - 1) else { return nil }
    let text = lines.file.text(lines.ranges[line - 1])
    let scalars = Array(text.unicodeScalars)
    last = (SourcePlace(path: path, line: line), scalars)
    return scalars
  }

  private mutating func lines(of path: String) -> Lines? {
    if let known = files[path] { return known }
    let lines = source(path).map { Lines(file: $0, ranges: $0.lineRanges) }
    files[path] = .some(lines)
    return lines
  }
}
