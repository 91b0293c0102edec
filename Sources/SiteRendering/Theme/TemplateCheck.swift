import Diagnostics

/// Follows templates from the views that Swift renders them with, through their sections and parts,
/// so that no name can be wrong when a page is made.
struct TemplateCheck {
  /// Bounds the recursion here and in the engine.
  static let deepestPart = 8
  /// Bounds the work for one template: parts that include parts many times over multiply.
  static let mostTags = 20_000

  private let templates: [TemplateName: Template]
  private let strings: InterfaceStrings
  private let textKeys: Suggestion
  private(set) var diagnostics: [Diagnostic] = []
  /// The templates that are rendered, or included by one that is.
  private(set) var reached = Set<TemplateName>()

  private struct Report: Hashable {
    let place: SourcePlace
    let message: String
  }

  private var reports = Set<Report>()
  /// The tags that include the part being checked in a template.
  private var way: [TemplateTag] = []
  private var root: TemplateName = ""
  private var tagCount = 0

  init(templates: [TemplateName: Template], strings: InterfaceStrings) {
    self.templates = templates
    self.strings = strings
    textKeys = Suggestion(
      strings.entries.filter { if case .text = $0.value.value { true } else { false } }.keys)
  }

  mutating func check(_ template: Template, shape: ViewShape) {
    reached.insert(template.name)
    (root, tagCount, way) = (template.name, 0, [])
    check(template, in: TemplateScope(shape))
    if tagCount > Self.mostTags {
      diagnostics.append(
        .tooManyTags(template.name, at: SourcePlace(path: template.file.path)))
    }
  }

  private mutating func check(_ template: Template, in scope: TemplateScope) {
    check(template.nodes, of: template, in: scope)
  }

  private mutating func check(
    _ nodes: [Template.Node], of template: Template, in scope: TemplateScope
  ) {
    for node in nodes where tagCount <= Self.mostTags {
      switch node {
      case .text, .comment: continue
      case .value(let tag): checkValue(tag, of: template, in: scope)
      case .section(let tag, let inner):
        if let inside = inside(tag, in: scope) { check(inner, of: template, in: inside) }
      case .part(let tag): checkPart(tag, in: scope)
      }
      tagCount += 1
    }
  }

  private mutating func checkValue(
    _ tag: TemplateTag, of template: Template, in scope: TemplateScope
  ) {
    if let key = tag.stringKey {
      checkString(key, tag, of: template)
      return
    }
    guard let kind = kind(of: tag, in: scope) else { return }
    switch (kind, tag.kind) {
    case (.text, .html): report(.textPrintedRaw(tag))
    case (.html, .text): report(.htmlPrintedEscaped(tag))
    case (.text, _), (.html, _): break
    default: report(.notPrintable(tag, because: kind.words))
    }
  }

  private mutating func checkString(_ key: String, _ tag: TemplateTag, of template: Template) {
    if tag.kind == .html { report(.textPrintedRaw(tag)) }
    switch strings.entries[key]?.value {
    case nil: report(.unknownString(key, at: tag.place, help: textKeys.help(for: key)))
    case .plural: report(.pluralInTemplate(key, at: tag.place))
    case .text(let text):
      guard let placeholder = StringPattern(text).placeholders.first,
        !template.isInDataAttribute(tag)
      else { return }
      report(.placeholderInTemplate(key, placeholder: placeholder, at: tag.place))
    }
  }

  /// The scope inside a section; nil where it cannot be known.
  private mutating func inside(_ tag: TemplateTag, in scope: TemplateScope) -> TemplateScope? {
    if tag.name == "." || tag.stringKey != nil {
      report(.notASection(tag))
      return nil
    }
    guard let kind = kind(of: tag, in: scope) else { return nil }
    if tag.kind == .inverted { return scope }
    switch kind {
    case .flag: return scope
    case .text, .texts: return scope.with(.text)
    case .html: return scope.with(.html)
    case .object(let shape), .list(let shape): return scope.with(.view(shape()))
    }
  }

  private mutating func kind(of tag: TemplateTag, in scope: TemplateScope) -> ViewShape.Kind? {
    switch scope.meaning(of: tag.name) {
    case .kind(let kind): return kind
    case .wholeView: report(.notPrintable(tag, because: "a view with names of its own"))
    case .notEntered(let outer, let kind):
      report(.notEntered(tag, outer: outer, because: kind.words))
    case .unknown(let written, let available):
      report(.unknownName(tag, written: written, help: Self.help(for: written, available)))
    }
    return nil
  }

  private mutating func checkPart(_ tag: TemplateTag, in scope: TemplateScope) {
    let name = TemplateName(tag.name)
    guard let part = templates[name] else {
      report(
        .missingPart(tag, help: Suggestion(templates.keys.map(\.rawValue)).help(for: tag.name)))
      return
    }
    let names = [root.rawValue] + way.map(\.name)
    if let start = names.firstIndex(of: tag.name) {
      report(.partCycle(tag, way: names[start...] + [tag.name]))
    } else if way.count == Self.deepestPart {
      report(.partTooDeep(tag))
    } else {
      reached.insert(name)
      way.append(tag)
      check(part, in: scope)
      way.removeLast()
    }
  }

  /// A part that is included many times says what is wrong with it once, with one of the places.
  private mutating func report(_ diagnostic: Diagnostic) {
    let report = Report(place: diagnostic.place, message: diagnostic.message)
    guard reports.insert(report).inserted else { return }
    let notes = diagnostic.notes + (way.last.map { [.init("included here", at: $0.place)] } ?? [])
    diagnostics.append(
      Diagnostic(
        diagnostic.severity, diagnostic.code, diagnostic.message, at: diagnostic.place,
        notes: notes, help: diagnostic.help))
  }

  /// - Parameter available: the names of the views that are seen, the innermost first.
  private static func help(for name: String, _ available: [[String]]) -> String {
    let word = name.split(separator: ".").last.map(String.init) ?? name
    let suggestion = Suggestion(available.joined()).help(for: word).map { $0 + " " } ?? ""
    let lists = available.map { $0.joined(separator: ", ") }
    return suggestion + "the names here are " + lists.joined(separator: "; and around it ")
  }
}

extension ViewShape.Kind {
  fileprivate var words: String {
    switch self {
    case .text: "a text"
    case .html: "markup"
    case .flag: "a flag, true or false"
    case .object: "a view with names of its own"
    case .list, .texts: "a list"
    }
  }
}
