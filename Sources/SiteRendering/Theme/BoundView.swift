import Mustache

/// A view as swift-mustache sees it; a class, so that the engine's stack of them is copied cheaply.
final class BoundView: MustacheParent {
  private let view: any TemplateView

  init(_ view: some TemplateView) {
    self.view = view
  }

  func child(named name: String) -> Any? {
    view.content(of: name)
  }
}

extension TemplateView {
  fileprivate func content(of name: String) -> Any? {
    Self.fields.content(of: name, in: self)
  }
}

/// Text or markup as swift-mustache prints it: escaped already, so that its templates print all
/// raw, and null when empty.
///
/// Absent content is such an empty value too. Nil would make swift-mustache look for the name in
/// the outer views, `false` would print as a word, an empty array would be reflected on.
struct PrintedContent: MustacheCustomRenderable, MustacheParent {
  static let absent = PrintedContent(HTML())

  let renderText: String

  init(_ html: HTML) {
    renderText = html.text
  }

  var isNull: Bool { renderText.isEmpty }

  /// Has no names of its own, so that those of the outer views are seen in its section.
  func child(named name: String) -> Any? { nil }
}
