/// One name of a view: its kind, and the way to its content.
///
/// Empty text, empty markup and an empty list are absent, as nil is: their section is not entered
/// and they print nothing.
package struct ViewField<View: Sendable>: Sendable {
  let name: String
  let kind: ViewShape.Kind
  let content: @Sendable (View) -> Any

  package static func text(_ name: String, _ read: @escaping @Sendable (View) -> String) -> Self {
    Self(name: name, kind: .text) { PrintedContent(HTML(escaping: read($0))) }
  }

  package static func optionalText(
    _ name: String, _ read: @escaping @Sendable (View) -> String?
  ) -> Self {
    Self(name: name, kind: .text) { view in
      read(view).map { PrintedContent(HTML(escaping: $0)) } ?? .absent
    }
  }

  package static func html(_ name: String, _ read: @escaping @Sendable (View) -> HTML) -> Self {
    Self(name: name, kind: .html) { PrintedContent(read($0)) }
  }

  package static func optionalHTML(
    _ name: String, _ read: @escaping @Sendable (View) -> HTML?
  ) -> Self {
    Self(name: name, kind: .html) { read($0).map(PrintedContent.init) ?? .absent }
  }

  package static func flag(_ name: String, _ read: @escaping @Sendable (View) -> Bool) -> Self {
    Self(name: name, kind: .flag, content: read)
  }

  package static func object<Inner: TemplateView>(
    _ name: String, _ read: @escaping @Sendable (View) -> Inner
  ) -> Self {
    Self(name: name, kind: .object { Inner.shape }) { BoundView(read($0)) }
  }

  package static func optionalObject<Inner: TemplateView>(
    _ name: String, _ read: @escaping @Sendable (View) -> Inner?
  ) -> Self {
    Self(name: name, kind: .object { Inner.shape }) { view in
      if let inner = read(view) { BoundView(inner) } else { PrintedContent.absent }
    }
  }

  package static func list<Item: TemplateView>(
    _ name: String, _ read: @escaping @Sendable (View) -> [Item]
  ) -> Self {
    Self(name: name, kind: .list { Item.shape }) { view in
      let items = read(view)
      return items.isEmpty ? PrintedContent.absent : items.map { BoundView($0) }
    }
  }

  package static func texts(
    _ name: String, _ read: @escaping @Sendable (View) -> [String]
  ) -> Self {
    Self(name: name, kind: .texts) { view in
      let items = read(view)
      if items.isEmpty { return PrintedContent.absent }
      return items.map { PrintedContent(HTML(escaping: $0)) }
    }
  }

  /// `[a-z][a-z0-9_]*`, not `strings`; markup, and nothing else, ends in `_html`.
  var hasFittingName: Bool {
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    let isWord = name.utf8.allSatisfy {
      letters.contains($0) || digits.contains($0) || $0 == UInt8(ascii: "_")
    }
    guard isWord, let first = name.utf8.first, letters.contains(first) else { return false }
    let isHTML = if case .html = kind { true } else { false }
    return name != "strings" && name.hasSuffix("_html") == isHTML
  }
}
