import Testing

@testable import SiteRendering

@Suite("Addresses")
struct AddressTests {
  @Test(
    "A page is the index of a folder, and links name that file",
    arguments: [
      ("", "index.html", "\u{1}index.html", "", ""),
      ("about", "about/index.html", "\u{1}about/index.html", "../", "about/"),
      (
        "communities/equity", "communities/equity/index.html",
        "\u{1}communities/equity/index.html", "../../", "communities/equity/"
      ),
    ])
  func pages(path: String, output: String, href: String, prefix: String, canonical: String) {
    let address = Address(page: path)
    #expect(address.outputPath == output)
    #expect(address.href == href)
    #expect(address.rootPrefix == prefix)
    #expect(address.canonicalPath == canonical)
  }

  @Test(
    "A file keeps its name in its canonical path, even one that ends like an index",
    arguments: [
      ("old.html", "old.html", ""), ("a/plan.pdf", "a/plan.pdf", "../"),
      ("a/my-index.html", "a/my-index.html", "../"), ("a/index.html", "a/", "../"),
    ])
  func files(path: String, canonical: String, prefix: String) {
    #expect(Address(file: path).canonicalPath == canonical)
    #expect(Address(file: path).rootPrefix == prefix)
  }

  @Test(
    "All that is no path character is percent-encoded in links, not in the file's name",
    arguments: [
      ("a b.pdf", "a%20b.pdf"), ("100%.pdf", "100%25.pdf"), ("é.png", "%C3%A9.png"),
      ("what?.pdf", "what%3F.pdf"), ("a#b.pdf", "a%23b.pdf"), ("a\"<b>.pdf", "a%22%3Cb%3E.pdf"),
      ("(a)+b@c,d;e=f!$&'*.pdf", "(a)+b@c,d;e=f!$&'*.pdf"), ("a:b.pdf", "a%3Ab.pdf"),
    ])
  func encoding(name: String, encoded: String) {
    let address = Address(file: "files/" + name)
    #expect(address.outputPath == "files/" + name)
    #expect(address.href == "\u{1}files/" + encoded)
    #expect(PercentEncoding.decoded(encoded) == name)
  }

  @Test(
    "What is no percent-encoded UTF-8 is not decoded",
    arguments: ["100%", "%4", "%zz", "%C3", "%ff.pdf", "%+1"])
  func undecodable(text: String) {
    #expect(PercentEncoding.decoded(text) == nil)
  }

  @Test(
    "Addresses that differ by case or Unicode form only collide",
    arguments: [
      ("Plan.PDF", "plan.pdf"), ("caf\u{E9}.png", "cafe\u{301}.png"),
      ("CAF\u{C9}.png", "cafe\u{301}.png"),
    ])
  func collisions(one: String, other: String) {
    #expect(Address(file: one).collisionKey == Address(file: other).collisionKey)
    #expect(Address(file: one).collisionKey != Address(file: "x" + other).collisionKey)
  }
}
