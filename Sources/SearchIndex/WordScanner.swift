/// Finds the words of texts, as an index holds them and as readers may type them.
///
/// A word is a run of letters and digits. Words that `-`, `'`, `.`, `/`, `&`, `+` or `_` join count
/// each, and as one: `follow-up` is `follow`, `up` and `followup`, `U.S.` is `us`, and `2026-12-08` is
/// `2026`, `12`, `08` and `20261208`. In scripts without spaces each two neighbours count, and the
/// last letter: `地图册` is `地图`, `图册` and `册`.
struct WordScanner {
  /// Of what joins words: more parts, or a longer whole, are an address or a path.
  static let longestCompound = (parts: 4, letters: 24)
  static let longestWord = 40

  private let body: (String) -> Void
  private var part: [UInt8] = []
  private var parts: [String] = []
  private var previousDense: Unicode.Scalar?
  private var isAfterJoint = false

  /// Calls a function with each word of a text, in order; compounds after their parts.
  static func scan(_ text: Substring, _ body: (String) -> Void) {
    withoutActuallyEscaping(body) { body in
      var scanner = WordScanner(body: body)
      var text = text
      text.withUTF8 { scanner.read($0) }
    }
  }

  /// Words never go on behind a blank or the like, so that a text is read in pieces, and nearly all
  /// of them the quick way.
  private mutating func read(_ text: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < text.count {
      let start = index
      var isPlain = true
      while index < text.count, text[index] >= 0x80 || Self.role(ofPlain: text[index]) != .other {
        if text[index] >= 0x80 { isPlain = false }
        index += 1
      }
      let piece = UnsafeBufferPointer(rebasing: text[start..<index])
      if isPlain {
        for byte in piece { read(plain: byte) }
      } else {
        let folded = LetterFolding.fold(String(decoding: piece, as: UTF8.self))
        for scalar in folded.unicodeScalars { read(scalar) }
      }
      endCompound()
      endDense()
      index += 1
    }
  }

  private init(body: @escaping (String) -> Void) {
    self.body = body
  }

  private enum Role { case letter, dense, joint, other }

  private mutating func read(plain byte: UInt8) {
    if Self.role(ofPlain: byte) == .joint {
      // One at the start of a word, and a second one, end what came before.
      if part.isEmpty { endCompound() } else { endPart() }
    } else if part.count < Self.longestWord {
      part.append(byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte)
    }
  }

  private mutating func read(_ scalar: Unicode.Scalar) {
    switch Self.role(of: scalar) {
    case .letter:
      endDense()
      isAfterJoint = false
      if part.count < Self.longestWord { UTF8.encode(scalar).map { part.append(contentsOf: $0) } }
    case .dense:
      endCompound()
      if let previousDense { body(String(String.UnicodeScalarView([previousDense, scalar]))) }
      previousDense = scalar
    case .joint where !part.isEmpty && !isAfterJoint:
      endPart()
      isAfterJoint = true
    case .joint, .other:
      endCompound()
      endDense()
    }
  }

  private mutating func endPart() {
    if part.isEmpty { return }
    parts.append(String(decoding: part, as: UTF8.self))
    part.removeAll(keepingCapacity: true)
  }

  private mutating func endCompound() {
    endPart()
    isAfterJoint = false
    if parts.isEmpty { return }
    if parts.count == 1 {
      body(LetterFolding.withoutArticle(parts[0]))
    } else {
      // One letter beside an apostrophe or a dot is no word.
      for part in parts where part.utf8.count > 1 { body(LetterFolding.withoutArticle(part)) }
      let whole = parts.joined()
      if parts.count <= Self.longestCompound.parts, whole.count <= Self.longestCompound.letters {
        body(whole)
      }
    }
    parts.removeAll(keepingCapacity: true)
  }

  private mutating func endDense() {
    if let previousDense { body(String(Character(previousDense))) }
    previousDense = nil
  }

  private static func role(of scalar: Unicode.Scalar) -> Role {
    if scalar.isASCII { return role(ofPlain: UInt8(truncatingIfNeeded: scalar.value)) }
    if scalar == "\u{2019}" || scalar == "\u{2BC}" || scalar == "\u{2010}" { return .joint }
    switch scalar.properties.generalCategory {
    case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .spacingMark:
      return LetterFolding.isDense(scalar) ? .dense : .letter
    default: return .other
    }
  }

  private static func role(ofPlain byte: UInt8) -> Role {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"):
      .letter
    case UInt8(ascii: "-"), UInt8(ascii: "'"), UInt8(ascii: "."), UInt8(ascii: "/"),
      UInt8(ascii: "&"), UInt8(ascii: "+"), UInt8(ascii: "_"):
      .joint
    default: .other
    }
  }
}
