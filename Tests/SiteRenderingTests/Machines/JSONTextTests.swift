import Testing

@testable import SiteRendering

@Suite("Text of JSON")
struct JSONTextTests {
  @Test(
    "A string holds what it was made of, and nothing that HTML or JavaScript sees more in",
    arguments: [
      ("</script><b>&amp;", #""\u003c/script\u003e\u003cb\u003e\u0026amp;""#),
      (#"a "b" \c"#, #""a \"b\" \\c""#),
      ("a\nb\tc\u{1}", #""a\nb\u0009c\u0001""#),
      ("\u{2028}\u{2029}", #""\u2028\u2029""#),
      ("\"\u{301} é 日本 👩‍👩‍👧", "\"\\\"\u{301} é 日本 👩‍👩‍👧\""),
      ("", "\"\""),
    ])
  func string(text: String, expected: String) {
    #expect(Array(JSONText(text).text.unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test("An object has its members in their order, without those that are nil")
  func object() {
    let more: JSONMembers = ["a": JSONText(true)]
    let members: JSONMembers = ["z": JSONText(1), "none": nil, "\"": JSONText([JSONText("x")])]
    #expect(JSONText(members + more).text == #"{"z": 1, "\"": ["x"], "a": true}"#)
    var lines = JSONLines(more, list: "b")
    #expect(String(decoding: lines.bytes, as: UTF8.self) == "{\"a\": true,\n\"b\": []}\n")
    lines.append(JSONText(1))
    lines.append(JSONText(2))
    #expect(
      String(decoding: lines.bytes, as: UTF8.self) == "{\"a\": true,\n\"b\": [\n1,\n2\n]}\n")
  }
}
