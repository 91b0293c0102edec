import Testing

@testable import SiteRendering

@Suite("Text of CSV")
struct CSVTextTests {
  private func line(_ cells: [CSVText.Cell]) -> String {
    var table = CSVText(header: [])
    let start = table.bytes.count
    table.append(cells)
    return String(decoding: table.bytes[start...], as: UTF8.self)
  }

  @Test("It begins with a byte order mark and its header, and lines end as RFC 4180 says")
  func form() {
    var table = CSVText(header: ["title", "progress"])
    table.append([.text("A"), .number(-5)])
    table.append([.empty, .empty])
    #expect(table.bytes == [0xEF, 0xBB, 0xBF] + Array("title,progress\r\nA,-5\r\n,\r\n".utf8))
  }

  @Test(
    "What would part cells or lines, or be cut off, stands in quotes",
    arguments: [
      ("a,b", "\"a,b\""), ("a;b", "\"a;b\""), ("say \"yes\"", "\"say \"\"yes\"\"\""),
      ("a\nb", "\"a\nb\""), ("a\r\nb", "\"a\r\nb\""), (" a", "\" a\""), ("a ", "\"a \""),
      ("</script>", "</script>"), ("שלום عالم", "שלום عالم"), ("a\u{2028}b", "a\u{2028}b"),
      ("", ""),
    ])
  func quotes(text: String, expected: String) {
    #expect(line([.text(text), .number(1)]) == expected + ",1\r\n")
  }

  @Test(
    "No text is a formula",
    arguments: [
      "=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "  =1", "\u{A0}=1", "\u{FEFF}=1",
      "\u{202E}=1", "\u{2028}@x", "＝1", "= \"x\"",
    ])
  func formulas(text: String) {
    let written = line([.text(text)])
    #expect(written.hasPrefix("'") || written.hasPrefix("\"'"))
  }

  @Test(
    "What only holds such signs is left as it is", arguments: ["1-1", "a=b", "“-", "'=1", "−1"])
  func harmless(text: String) {
    #expect(line([.text(text)]) == text + "\r\n")
  }
}
