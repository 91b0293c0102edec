import Diagnostics
import HandbookModel

@testable import Reading

/// One file read as in a site whose only community is `communities/equity`.
struct Sample {
  let result: ReadingResult
  private let file: SourceFile

  init(
    _ text: String, at path: String = "communities/equity/meetings/kickoff.md",
    communities: Set<String> = ["communities/equity"]
  ) {
    self.init(bytes: Array(text.utf8), at: path, communities: communities)
  }

  init(
    bytes: [UInt8], at path: String, communities: Set<String> = ["communities/equity"]
  ) {
    file = SourceFile(path: path, bytes: bytes)
    let frontMatter = FrontMatter(of: file, contentPath: path)
    result = SourceReader(communityFolders: communities).read(frontMatter)
  }

  /// A meeting with some more lines in its front matter.
  static func meeting(_ yaml: String, starts: String = "2026-02-03 10:00") -> Sample {
    Sample("---\ntitle: Kick-off\nstarts: \(starts)\n\(yaml)\n---\n")
  }

  static func outcome(_ yaml: String) -> Sample {
    Sample("---\ntitle: Desk\n\(yaml)\n---\n", at: "communities/equity/outcomes/desk.md")
  }

  static func team(_ yaml: String) -> Sample {
    Sample("---\ntitle: Intake\n\(yaml)\n---\n", at: "communities/equity/teams/intake.md")
  }

  static func person(_ yaml: String) -> Sample {
    Sample("---\n\(yaml)\n---\n", at: "people/ana-ruiz.md")
  }

  static func community(_ yaml: String) -> Sample {
    Sample(
      "---\nkind: community\ntitle: Equity\n\(yaml)\n---\n", at: "communities/equity/index.md")
  }

  static func page(_ yaml: String) -> Sample {
    Sample("---\n\(yaml)\n---\n", at: "about.md")
  }

  var entry: Entry? { result.entries.first }

  var meeting: Meeting? {
    if case .meeting(let meeting)? = entry?.details { return meeting }
    return nil
  }

  var outcome: Outcome? {
    if case .outcome(let outcome)? = entry?.details { return outcome }
    return nil
  }

  var team: Team? {
    if case .team(let team)? = entry?.details { return team }
    return nil
  }

  var person: Person? {
    if case .person(let person)? = entry?.details { return person }
    return nil
  }

  var community: Community? {
    if case .community(let community)? = entry?.details { return community }
    return nil
  }

  /// The diagnostics as they print, but for the file's path.
  var faults: String { Sample.text(of: result.diagnostics, file) }

  /// The first line of each diagnostic, without the file's path.
  var headlines: [String] {
    let heads = faults.split(separator: "\n").filter {
      $0.contains(/^\d*:?\d*:? ?(error|warning):/)
    }
    return heads.map(String.init)
  }

  static func text(of diagnostics: [Diagnostic], _ file: SourceFile) -> String {
    let text = DiagnosticText { $0 == file.path ? file : nil }
    return text.text(of: DiagnosticList(diagnostics).sorted)
      .replacing("\(file.path):", with: "")
  }
}

extension Reference {
  /// As `person ana-ruiz`.
  var summary: String { "\(kind.rawValue) \(written)" }
}

extension SourcePlace {
  /// As `3:10`.
  var position: String { "\(line):\(column)" }
}

extension [Reference] {
  var words: [String] { map(\.written) }
}
