/// Texts of links and pictures that tell nothing to somebody who hears them by themselves.
///
/// A screen reader lists the links of a page without what stands around them. The phrases are
/// those of all languages of the interface at once, as a page's language need not be that of its
/// links. They are few: what could be right in some place is not among them.
enum SilentWords {
  private static let phrases: Set<String> = [
    // English
    "click", "click here", "click this link", "find out more", "go here", "here", "learn more",
    "link", "more", "read more", "see here", "see more", "this", "this link",
    // Spanish
    "aquí", "clic aquí", "enlace", "este enlace", "haga clic aquí", "haz clic aquí", "lea más",
    "leer más", "más", "pulse aquí", "saber más", "ver más",
    // French
    "ce lien", "cliquer ici", "cliquez ici", "en savoir plus", "ici", "lien", "lire la suite",
    "lire plus", "voir plus",
    // German
    "dieser link", "hier", "hier klicken", "klicken sie hier", "mehr", "mehr lesen", "weiterlesen",
    // Somali
    "akhri wax dheeraad ah", "halkan", "halkan guji", "riix halkan", "wax dheeraad ah",
    // Vietnamese
    "bấm vào đây", "liên kết này", "nhấn vào đây", "nhấp vào đây", "tại đây", "xem thêm",
    "đọc thêm", "ở đây",
    // Arabic
    "اضغط هنا", "اقرأ المزيد", "الرابط", "المزيد", "انقر هنا", "رابط", "هذا الرابط", "هنا",
  ]
  /// Bytes that none of them goes beyond, with some marks around it.
  private static let longest = 64

  private static let pictureEndings = [
    ".avif", ".bmp", ".gif", ".heic", ".jpeg", ".jpg", ".png", ".svg", ".tif", ".tiff", ".webp",
  ]

  /// - Parameter text: of a link. Case, and marks such as arrows and full stops, do not matter.
  static func isPhrase(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count <= longest else { return false }
    let words = String(decoding: text, as: UTF8.self).lowercased()
      .split { !$0.isLetter && !$0.isNumber }
    return phrases.contains(words.joined(separator: " "))
  }

  /// Whether the text of a picture is the name of a file: one with its ending, or that of the
  /// picture's own file, if no word could be written so.
  static func isFileName(_ alt: String, of source: String) -> Bool {
    let name = alt.trimmed.lowercased()
    if pictureEndings.contains(where: { name.hasSuffix($0) && name != $0 }) { return true }
    let isOddWord = name.contains { $0.isNumber || $0 == "_" || $0 == "-" }
    guard isOddWord, !name.contains(where: \.isWhitespace) else { return false }
    let file = source.prefix { $0 != "?" && $0 != "#" }.split(separator: "/").last ?? ""
    return file.prefix { $0 != "." }.lowercased() == name
  }
}

extension String {
  fileprivate var trimmed: Substring {
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return rest
  }
}
