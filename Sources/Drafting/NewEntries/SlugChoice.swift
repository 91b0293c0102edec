import HandbookModel

/// Names of new files, as the reader of a site makes addresses of them.
enum SlugChoice {
  /// Bytes; file systems allow 255 for a name.
  private static let longest = 80

  /// - Parameter written: what somebody chose; it wins.
  static func slug(_ written: String?, of title: String) -> String {
    shortened(Slug.make(from: written ?? title))
  }

  private static func shortened(_ slug: String) -> String {
    guard slug.utf8.count > longest else { return slug }
    var result = String.UnicodeScalarView()
    var count = 0
    for scalar in slug.unicodeScalars {
      count += String(scalar).utf8.count
      if count > longest { break }
      result.append(scalar)
    }
    // Ends with a whole word where one ends soon enough.
    let text = String(result)
    guard let hyphen = text.lastIndex(of: "-"),
      text[hyphen...].utf8.count < longest / 2
    else { return text }
    return String(text[..<hyphen])
  }
}
