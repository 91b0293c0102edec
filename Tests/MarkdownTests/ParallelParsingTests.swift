import Testing

@testable import Markdown

@Suite struct ParallelParsingTests {
  /// Every extension in many forms; half of the texts hold a `~`.
  private static let texts: [String] = (0..<60).map { number in
    let strike = number % 2 == 0 ? "~~gone \(number)~~ and ~so~ is *this*" : "nothing *gone*"
    return """
      # Text \(number) www.example.org/\(number)

      \(strike) a@b.cd https://example.org/\(number)) <b>x</b> w@x.yz :) http://a.b

      - [ ] task \(number) @who-\(number) due:2026-01-01
      - [x] done[^1] www.a.b

      | a \(number) | b |
      |:-:|---|
      | `c` | www.c.d \(strike) |

      > [!MEMBERS]
      > secret \(strike)

      [^1]: note \(strike)
      """
  }

  @Test("Texts rendered on many threads at once come out as one after the other")
  func parallel() async throws {
    let expected = try Self.texts.map { try Rendering($0).html }
    let wrong = await withTaskGroup(of: Int.self) { group in
      for worker in 0..<8 {
        group.addTask {
          var wrong = 0
          for round in 0..<40 {
            let index = (worker * 7 + round) % Self.texts.count
            let html = (try? Rendering(Self.texts[index]).html) ?? ""
            if html != expected[index] { wrong += 1 }
          }
          return wrong
        }
      }
      return await group.reduce(0, +)
    }
    #expect(wrong == 0)
  }

  @Test("A document may be rendered while another is, and more than once")
  func nested() throws {
    struct Nesting: MarkdownResolver {
      var inner = ""

      mutating func link(
        destination: String, title: String, position: MarkdownPosition
      ) -> LinkResult {
        inner = (try? Rendering("*\(destination)* ~x~ | a |").html) ?? ""
        return .href(destination)
      }
      mutating func image(
        source: String, alt: String, title: String, position: MarkdownPosition
      ) -> ImageResult { .altOnly }
      mutating func mention(name: String, position: MarkdownPosition) -> MentionResult {
        .text(nil)
      }
      mutating func block(name: String, options: String, position: MarkdownPosition) -> Bool {
        false
      }
      mutating func taskAttribute(
        key: String, value: String, position: MarkdownPosition
      ) -> String? { nil }
    }
    let document = try MarkdownDocument("[a](b) ~c~ [d](e) `f`")
    var resolver = Nesting()
    let first = document.rendered(resolving: &resolver)
    let second = document.rendered(resolving: &resolver)
    #expect(first.segments == second.segments)
    #expect(first.text == "a c d f")
    #expect(resolver.inner == "<p><em>e</em> <del>x</del> | a |</p>\n")
  }
}
