import Diagnostics
import Yams

/// Turns YAML text into values, within limits that keep the parser from overflowing its stack and
/// from taking more than linear time.
///
/// Anchors, aliases, tags and merge keys are not understood: they are errors.
enum YAMLDocument {
  enum Outcome {
    /// No value: blank lines and comments only.
    case nothing
    case value(YAMLValue)
    /// An error says why.
    case unreadable
  }

  /// Room for a community with all its minutes in one file.
  static let maximumSize = 512 * 1024
  /// The parser takes some 3 KB of stack for each level, and threads may have as little as 512 KB.
  static let maximumDepth = 64
  /// Each repeated key costs a run of the parser.
  private static let maximumRepeatedKeys = 16

  static func parse(_ source: YAMLText, _ diagnostics: inout [Diagnostic]) -> Outcome {
    var text = source
    FieldCharacters.clean(&text, &diagnostics)
    if let fault = fault(beforeParsing: text) {
      diagnostics.append(fault)
      return .unreadable
    }
    var repeated: [RepeatedKey] = []
    while true {
      switch compose(text, without: repeated, &diagnostics) {
      case .success(let outcome): return outcome
      case .failure(let error):
        if let key = RepeatedKey(error, in: text) {
          diagnostics.append(.repeatedKey(key.name, at: key.second, first: key.first))
          if repeated.count < maximumRepeatedKeys, key.isFound {
            key.rename(in: &text, number: repeated.count)
            repeated.append(key)
            continue
          }
        } else {
          diagnostics.append(.syntax(SyntaxFault.Located(error, in: text)))
        }
        return .unreadable
      }
    }
  }

  private static func fault(beforeParsing text: YAMLText) -> Diagnostic? {
    if text.bytes.count > maximumSize {
      return .frontMatterTooLong(at: text.place(line: 1, column: 1), limit: maximumSize)
    }
    if let line = NestingBound.lineThatExceeds(maximumDepth, in: text.bytes) {
      return .tooNested(at: text.place(line: line, column: 1))
    }
    if let offset = AliasScan.firstAlias(in: text.bytes) {
      return .unsupported(.alias, at: text.place(ofByte: offset))
    }
    return nil
  }

  private static func compose(
    _ text: YAMLText, without repeated: [RepeatedKey], _ diagnostics: inout [Diagnostic]
  ) -> Result<Outcome, YamlError> {
    do {
      let yaml = String(decoding: text.bytes, as: UTF8.self)
      // Held until the end: it owns the anchors, to which nodes refer weakly.
      let parser = try Parser(yaml: yaml, resolver: .basic, encoding: .utf8)
      guard let node = try parser.singleRoot() else { return .success(.nothing) }
      var conversion = NodeConversion(of: text, without: repeated)
      let value = withExtendedLifetime(parser) { conversion.value(node) }
      diagnostics += conversion.diagnostics
      guard let value else { return .success(.unreadable) }
      return .success(value.isAbsent ? .nothing : .value(value))
    } catch let error as YamlError {
      return .failure(error)
    } catch {
      return .failure(.no)
    }
  }
}
