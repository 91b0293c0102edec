import Markdown

/// Answers everything in a way that tests can see, and keeps what it was asked.
struct RecordingResolver: MarkdownResolver {
  struct Question: Equatable, CustomStringConvertible {
    var words: String
    var position: MarkdownPosition

    var description: String { "\(position.line):\(position.column) \(words)" }
  }

  var links: [Question] = []
  var images: [Question] = []
  var mentions: [Question] = []
  var blocks: [Question] = []
  var attributes: [Question] = []

  mutating func link(
    destination: String, title: String, position: MarkdownPosition
  ) -> LinkResult {
    links.append(Question(words: destination, position: position))
    return destination == "text-only" ? .textOnly : .href(destination)
  }

  mutating func image(
    source: String, alt: String, title: String, position: MarkdownPosition
  ) -> ImageResult {
    images.append(Question(words: source, position: position))
    return source == "alt-only"
      ? .altOnly
      : .image(source: source, width: source == "sized.png" ? 40 : nil, height: nil)
  }

  mutating func mention(name: String, position: MarkdownPosition) -> MentionResult {
    mentions.append(Question(words: name, position: position))
    return name.hasPrefix("unknown") ? .text(nil) : .link(href: "/\(name)/", text: "<\(name)>")
  }

  mutating func block(name: String, options: String, position: MarkdownPosition) -> Bool {
    blocks.append(Question(words: "\(name): \(options)", position: position))
    return name != "unknown"
  }

  mutating func taskAttribute(
    key: String, value: String, position: MarkdownPosition
  ) -> String? {
    attributes.append(Question(words: "\(key)=\(value)", position: position))
    return value == "soon" ? nil : "<time>\(value)</time>"
  }
}

/// A rendered text, the way tests look at it.
struct Rendering {
  var prose: RenderedMarkdown
  var asked: RecordingResolver

  init(
    _ text: String, _ change: (inout MarkdownOptions) -> Void = { _ in }
  ) throws(MarkdownLimit) {
    var options = MarkdownOptions()
    options.titleHeading = .keep
    options.taskAttributes = ["due"]
    change(&options)
    let document = try MarkdownDocument(text, options: options)
    var resolver = RecordingResolver()
    prose = document.rendered(resolving: &resolver)
    asked = resolver
  }

  /// The HTML; a placeholder shows as `{name: options}`.
  var html: String {
    var bytes: [UInt8] = []
    for segment in prose.segments {
      switch segment {
      case .html(let html): bytes += html
      case .block(let block): bytes += Array("{\(block.name): \(block.options)}\n".utf8)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// `line:column kind words` for each finding.
  var findings: [String] {
    prose.findings.map { finding in
      "\(finding.position.line):\(finding.position.column) \(finding.kind) \(finding.words)"
    }
  }
}
