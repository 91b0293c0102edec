/// On which pages of a PDF file its named destinations lie, as Chromium's writer of PDF says it
/// (ISO 32000-1, 7.7.3 and 12.3.2.3).
///
/// That writer keeps all but streams as plain text, and names in a dictionary of the catalog. Of a
/// file that is made otherwise nothing is found, and the contents go without numbers.
struct PDFDestinations {
  /// From 1, by the names of destinations.
  let pageNumbers: [String: Int]

  init(_ file: [UInt8]) {
    let text = String(decoding: file.map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self)
    var kids: [Int: [Int]] = [:]
    var root: Int?
    for object in text.matches(
      of: #/(\d+) 0 obj\s*<</Type /Pages\s(.*?)>>\s*endobj/#.dotMatchesNewlines())
    {
      guard let number = Int(object.1), let list = object.2.firstMatch(of: #//Kids \[([^\]]*)\]/#)
      else { continue }
      kids[number] = list.1.matches(of: #/(\d+) 0 R/#).compactMap { Int($0.1) }
      if !object.2.contains("/Parent ") { root = number }
    }
    var positions: [Int: Int] = [:]
    var rest = root.map { [$0] } ?? []
    var visits = 0
    while let number = rest.popLast(), visits < 100_000 {
      visits += 1
      if let children = kids[number] {
        rest += children.reversed()
      } else {
        positions[number] = positions.count + 1
      }
    }
    var numbers: [String: Int] = [:]
    for name in text.matches(of: #//(site-[A-Za-z0-9-]+) \[(\d+) 0 R /XYZ /#) {
      if let page = Int(name.2).flatMap({ positions[$0] }) { numbers[String(name.1)] = page }
    }
    pageNumbers = numbers
  }
}
