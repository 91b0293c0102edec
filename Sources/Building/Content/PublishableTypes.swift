/// Which files beside the Markdown are published: those that a browser shows or saves, and that
/// cannot run anything in it. All others stay where they are.
enum PublishableTypes {
  /// Their size is read from their bytes.
  static let images: Set<String> = ["png", "jpg", "jpeg", "gif", "webp", "avif"]

  private static let documents: Set<String> = [
    "pdf", "epub", "rtf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt", "ods", "odp",
    "txt", "csv", "tsv", "json", "geojson", "ics", "vcf", "zip",
  ]
  private static let media: Set<String> = [
    "mp3", "m4a", "ogg", "oga", "opus", "wav", "flac", "mp4", "m4v", "webm", "ogv", "mov", "vtt",
    "srt",
  ]
  private static let fonts: Set<String> = ["woff2", "woff", "ttf", "otf"]

  /// - Parameter type: a file name's extension, in lower case.
  static func contains(_ type: String) -> Bool {
    type == "svg" || images.contains(type) || documents.contains(type) || media.contains(type)
      || fonts.contains(type)
  }

  /// What follows the last dot of a file's name, in lower case; empty where nothing does.
  static func type(of name: String) -> String {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return name[dot...].dropFirst().lowercased()
  }
}
