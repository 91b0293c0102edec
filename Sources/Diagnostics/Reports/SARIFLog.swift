/// Diagnostics as a log of the Static Analysis Results Interchange Format, SARIF 2.1.0 (OASIS), as
/// far as hosts and editors read it.
struct SARIFLog: Encodable {
  private enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version, runs
  }

  let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
  let version = "2.1.0"
  let runs: [Run]

  init(_ diagnostics: [Diagnostic], version: String) {
    runs = [Run(diagnostics, version: version)]
  }

  struct Run: Encodable {
    let tool: Tool
    /// Columns are counted in Unicode scalars (3.14.17).
    let columnKind = "unicodeCodePoints"
    let results: [Finding]

    init(_ diagnostics: [Diagnostic], version: String) {
      let codes = Set(diagnostics.map(\.code.rawValue)).sorted()
      let indices = Dictionary(zip(codes, codes.indices), uniquingKeysWith: { first, _ in first })
      tool = Tool(driver: .init(version: version, rules: codes.map(Rule.init)))
      results = diagnostics.map { Finding($0, ruleIndex: indices[$0.code.rawValue] ?? 0) }
    }
  }

  struct Tool: Encodable {
    struct Driver: Encodable {
      let name = "copsite"
      let version: String
      let rules: [Rule]
    }

    let driver: Driver
  }

  struct Rule: Encodable {
    let id: String
    let help: Message

    init(_ code: String) {
      id = code
      help = Message("Run ‘copsite explain \(code)’ to read what it means.")
    }
  }

  struct Message: Encodable {
    let text: String

    init(_ text: String) { self.text = text }
  }

  struct Finding: Encodable {
    let ruleId: String
    let ruleIndex: Int
    let level: String
    let message: Message
    let locations: [Location]
    let relatedLocations: [Location]?

    init(_ diagnostic: Diagnostic, ruleIndex: Int) {
      ruleId = diagnostic.code.rawValue
      self.ruleIndex = ruleIndex
      level =
        switch diagnostic.severity {
        case .error: "error"
        case .warning: "warning"
        case .hint: "note"
        }
      message = Message(diagnostic.messageWithHelp)
      locations = [Location(diagnostic.place)]
      let notes = diagnostic.notes.map { Location($0.place, message: Message($0.message)) }
      relatedLocations = notes.isEmpty ? nil : notes
    }
  }

  struct Location: Encodable {
    struct Physical: Encodable {
      let artifactLocation: Artifact
      let region: Region?
    }

    struct Artifact: Encodable {
      let uri: String
    }

    struct Region: Encodable {
      let startLine: Int
      let startColumn: Int?
    }

    let physicalLocation: Physical
    let message: Message?

    init(_ place: SourcePlace, message: Message? = nil) {
      let column = place.column > 0 ? place.column : nil
      physicalLocation = Physical(
        artifactLocation: Artifact(uri: Self.relativeReference(place.path)),
        region: place.line > 0 ? Region(startLine: place.line, startColumn: column) : nil)
      self.message = message
    }

    /// A path as a relative reference (RFC 3986, 4.2): what is not unreserved is percent-encoded.
    private static func relativeReference(_ path: String) -> String {
      path.utf8.reduce(into: "") { result, byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E:
          result.unicodeScalars.append(Unicode.Scalar(byte))
        default:
          let digits = String(byte, radix: 16, uppercase: true)
          result += "%" + (digits.count < 2 ? "0" : "") + digits
        }
      }
    }
  }
}
