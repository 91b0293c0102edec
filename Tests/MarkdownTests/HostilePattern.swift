import Testing

/// A text that repeats something at which parsers choke.
struct HostilePattern: Sendable, CustomTestStringConvertible {
  var before = ""
  var repeated: String
  var after = ""

  func text(_ bytes: Int) -> String {
    before + String(repeating: repeated, count: max(bytes / repeated.utf8.count, 1)) + after
  }

  var testDescription: String { before + "(" + repeated + ")*" + after }
}

extension HostilePattern {
  static let all: [Self] = [
    Self(before: "http://a.b/", repeated: ")"), Self(before: "http://a.b/", repeated: ")."),
    Self(repeated: "<?"), Self(repeated: "![[]()"), Self(repeated: "<!A "),
    Self(repeated: "<![CDATA["), Self(repeated: "a@"), Self(repeated: "@a.b"),
    Self(repeated: "a@b.c "), Self(repeated: "www._"), Self(repeated: "http://a<"),
    Self(repeated: "~[^a]*_"), Self(repeated: "a|b\n|-|\n"),
    Self(repeated: "a\n", after: "|-|"), Self(repeated: "> "), Self(repeated: ">"),
    Self(repeated: "- "), Self(repeated: "1. "), Self(repeated: "+ "),
    Self(repeated: "* "), Self(repeated: "["), Self(repeated: "[]("),
    Self(repeated: "_"), Self(repeated: "**"), Self(repeated: "*a "),
    Self(repeated: "_a *b "), Self(repeated: "<!--"), Self(repeated: "<a b='"),
    Self(before: "<div>", repeated: "<a \""), Self(before: "<div>", repeated: "<b>"),
    Self(before: "<div>", repeated: "</b>"), Self(repeated: "<b>"),
    Self(repeated: "<b></i>"), Self(repeated: "<details>\n\n"),
    Self(repeated: "<div><script>\n\n"), Self(before: "<p>", repeated: "&x1;"),
    Self(before: "<p>", repeated: "<!--"), Self(repeated: "> <script>\n\n"),
    Self(repeated: "`[!members]` "), Self(repeated: "[!members] "),
    Self(repeated: "> [!members]\n\n"), Self(repeated: "> [!members]\n> "),
    Self(repeated: "- a\n\n  > [!members]\n"), Self(repeated: "- > [!members]\n\n  a\n"),
    Self(repeated: "> > [!members]\n\n"), Self(repeated: "> - a\n> > [!members]\n> > ```\n"),
    Self(before: "[^1]\n\n[^1]: a\n\n", repeated: "    <!-- -->\n\n"),
    Self(repeated: "> - [ ] @a\n"), Self(before: "> - ", repeated: "[ ] "),
    Self(repeated: "[^a]: > [!members]\n\n"), Self(repeated: "```\n[!members]\n```\n"),
    Self(repeated: "# a\n"), Self(repeated: "- [ ] due:x @a\n"),
    Self(before: "- [ ] ", repeated: "due:1 "), Self(repeated: "@a "),
    Self(repeated: "[a](b)"), Self(repeated: "![](b)"), Self(repeated: "\\@a"),
    Self(repeated: "é@a "), Self(repeated: "a\u{1}"), Self(repeated: "\u{0}"),
    Self(repeated: "\r"), Self(repeated: "|a"), Self(repeated: "`a``"),
    Self(before: "[a]: b\n\n", repeated: "[a]"), Self(repeated: "[^1]\n\n[^1]:"),
    Self(before: "\u{FEFF}", repeated: "\t"),
  ]
}
