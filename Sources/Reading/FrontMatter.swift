package import Diagnostics
package import HandbookModel

/// The first phase of reading a Markdown file: its front matter as a tree of values, and its body.
///
/// Text that belongs to a front matter is never part of the body, however broken it is.
package struct FrontMatter: Sendable {
  enum Fields: Sendable {
    /// The file has no front matter, or an empty one.
    case none
    case mapping(YAMLMapping)
    /// Not text, or not a front matter that can be understood: an error says why.
    case unreadable
  }

  /// The path below the content folder, as on disk.
  package let contentPath: String
  /// The path that diagnostics show.
  let path: String
  let fields: Fields
  /// As it is written; nil where there is none, and where it is not closed.
  private let yaml: YAMLText?
  package let body: Body
  let diagnostics: [Diagnostic]
  /// The folder whose `index.md` this is, if that says `kind: community`; empty for the content
  /// folder itself.
  package let communityFolder: String?

  package var declaresCommunity: Bool { communityFolder != nil }

  /// - Parameter contentPath: the file's path below the content folder, as on disk, such as
  ///   `communities/equity/index.md`.
  package init(of file: SourceFile, contentPath: String) {
    self.contentPath = contentPath
    path = file.path
    var diagnostics: [Diagnostic] = []
    var fields = Fields.unreadable
    var yaml: YAMLText?
    var body = Body.empty
    var saysCommunity = false
    if let text = SourceText(of: file, diagnostics: &diagnostics) {
      let split = FrontMatterSplit(text, diagnostics: &diagnostics)
      body = split.body
      yaml = split.yaml
      if let yaml = split.yaml {
        fields = Self.parse(yaml, &diagnostics)
      } else if split.isClosed {
        fields = .none
      }
      saysCommunity = Self.saysCommunity(fields, split.yaml?.bytes ?? text.bytes)
    }
    self.fields = fields
    self.yaml = yaml
    self.body = body
    self.diagnostics = diagnostics
    let place = FilePlace(contentPath)
    communityFolder = saysCommunity && place.isIndex ? place.folder : nil
  }

  /// Whether another version of the same file differs by its body alone, and by nothing that was
  /// wrong with its text.
  package func differsByBody(from other: FrontMatter) -> Bool {
    guard path == other.path, diagnostics == other.diagnostics else { return false }
    switch (yaml, other.yaml) {
    case (let own?, let other?): return own.bytes == other.bytes
    case (nil, nil):
      if case .none = fields, case .none = other.fields { return true }
      return false
    default: return false
    }
  }

  private static func parse(_ yaml: YAMLText, _ diagnostics: inout [Diagnostic]) -> Fields {
    switch YAMLDocument.parse(yaml, &diagnostics) {
    case .nothing: return .none
    case .unreadable: return .unreadable
    case .value(let value):
      if case .mapping(let mapping) = value.content { return .mapping(mapping) }
      diagnostics.append(.notFields(value))
      return .unreadable
    }
  }

  /// Whether this is a community is asked even of a front matter that is broken elsewhere: else
  /// everything below its folder would be taken for pages.
  private static func saysCommunity(_ fields: Fields, _ bytes: [UInt8]) -> Bool {
    switch fields {
    case .none: return false
    case .mapping(let mapping):
      guard case .text(let kind)? = mapping["kind"]?.content else { return false }
      return Word.folded(kind.text) == Entry.Kind.community.rawValue
    case .unreadable:
      let key = Array("kind:".utf8)
      let line = bytes.split(separator: 0x0A).first { $0.starts(with: key) }
      let value = line.map { String(decoding: $0.dropFirst(key.count), as: UTF8.self) }
      return value.map(Word.folded) == Entry.Kind.community.rawValue
    }
  }
}
