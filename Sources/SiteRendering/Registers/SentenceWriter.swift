import Diagnostics
import HandbookModel

/// Writes authors' sentences, in which mentions become names.
struct SentenceWriter: Sendable {
  let map: SiteMap
  /// What stands for a person whom this audience may not see.
  let someone: String
  /// Where texts say their language: that of those which name none.
  var siteLanguage: String?

  /// For pages, which say in which language it is.
  func html(_ sentence: Sentence) -> HTML {
    let html = markup(of: sentence)
    guard let siteLanguage else { return html }
    return LanguageMark.text(html, in: sentence.language ?? siteLanguage)
  }

  /// The same as plain text, for pages.
  func shown(_ sentence: Sentence) -> String {
    guard let siteLanguage else { return text(sentence) }
    return LanguageMark.text(text(sentence), in: sentence.language ?? siteLanguage)
  }

  private func markup(of sentence: Sentence) -> HTML {
    var html = HTML()
    for piece in pieces(of: sentence) {
      switch piece {
      case .text(let text): html += HTML(escaping: text)
      case .name(let name, let href?):
        html.append(markup: "<a class=\"mention\" href=\"")
        html += HTML(escaping: href)
        html.append(markup: "\">")
        html += HTML(escaping: name)
        html.append(markup: "</a>")
      case .name(let name, nil): html += HTML(escaping: name)
      }
    }
    return html
  }

  /// The same as plain text, for machines.
  func text(_ sentence: Sentence) -> String {
    guard !sentence.mentions.isEmpty else { return sentence.text }
    return pieces(of: sentence).map { piece in
      switch piece {
      case .text(let text): text
      case .name(let name, _): name
      }
    }.joined()
  }

  private enum Piece {
    case text(String)
    case name(String, href: String?)
  }

  private func pieces(of sentence: Sentence) -> [Piece] {
    let utf8 = sentence.text.utf8
    var pieces: [Piece] = []
    var copied = utf8.startIndex
    for mention in sentence.mentions {
      let start = utf8.index(utf8.startIndex, offsetBy: mention.range.lowerBound)
      pieces.append(.text(String(sentence.text[copied..<start])))
      copied = utf8.index(start, offsetBy: mention.range.count)
      pieces.append(name(of: mention.person))
    }
    pieces.append(.text(String(sentence.text[copied...])))
    return pieces
  }

  private func name(of reference: Reference) -> Piece {
    guard let id = reference.target, let person = map.handbook[id] else {
      return .name(someone, href: nil)
    }
    let name = person.title?.value ?? person.slug
    return .name(name, href: map.page(of: id).map { map[$0].address.href })
  }
}
