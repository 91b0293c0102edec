/// The words of a document, each once, with how much it says about the document and where it stands.
///
/// Documents can be taken in any order, by several threads.
package struct DocumentWords: Sendable {
  /// How much a word says about a document, from least to most.
  enum Level: UInt8, CaseIterable {
    /// Once, two or three times, or more often in the text.
    case once, repeated, often
    /// In the summary and the like.
    case lead
    case heading
    /// In a title of more than seven words, of up to seven, of up to three.
    case longTitle, title, shortTitle
  }

  struct Word {
    let text: String
    var level: Level
    /// The passage that a reader is led to.
    var passage: Int
    /// Times that it stands in the text outside titles, leads and headings.
    fileprivate var count = 0
  }

  let document: SearchDocument
  let words: [Word]
  /// Of all that is shown.
  let fingerprint: Fingerprint

  package init(_ document: SearchDocument) {
    var document = document
    document.cutPassages()
    self.document = document
    var gathered = GatheredWords()
    gathered.add(document)
    words = gathered.words
    var fingerprint = Fingerprint()
    for text in [document.url, document.title, document.label, document.note] {
      fingerprint.add(text[...])
    }
    for passage in document.passages {
      fingerprint.add(passage.anchor[...])
      fingerprint.add(passage.heading[...])
      fingerprint.add(passage.text)
    }
    self.fingerprint = fingerprint
  }
}

/// Words in the order in which they were first met.
private struct GatheredWords {
  private(set) var words: [DocumentWords.Word] = []
  private var places: [String: Int] = [:]

  mutating func add(_ document: SearchDocument) {
    add(document.label[...], .shortTitle, 0)
    var title: [String] = []
    WordScanner.scan(document.title[...]) { title.append($0) }
    let level: DocumentWords.Level =
      title.count <= 3 ? .shortTitle : title.count <= 7 ? .title : .longTitle
    for word in title { add(word: word, level, 0) }
    var heading = ""
    for (index, passage) in document.passages.enumerated() {
      if passage.heading != heading { add(passage.heading[...], .heading, index) }
      heading = passage.heading
      add(passage.text, passage.isLead ? .lead : .once, index)
    }
  }

  private mutating func add(_ text: Substring, _ level: DocumentWords.Level, _ passage: Int) {
    if text.isEmpty { return }
    WordScanner.scan(text) { add(word: $0, level, passage) }
  }

  private mutating func add(word: String, _ level: DocumentWords.Level, _ passage: Int) {
    guard let place = places[word] else {
      places[word] = words.count
      words.append(
        DocumentWords.Word(
          text: word, level: level, passage: passage, count: level == .once ? 1 : 0))
      return
    }
    var level = level
    if level == .once {
      words[place].count += 1
      level = words[place].count > 3 ? .often : words[place].count > 1 ? .repeated : .once
    }
    if level.rawValue > words[place].level.rawValue {
      // What is said often is said first where it is said first.
      if level.rawValue > DocumentWords.Level.often.rawValue { words[place].passage = passage }
      words[place].level = level
    }
  }
}
