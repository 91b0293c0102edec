import SiteRendering
import Testing

@testable import Building

struct SVGDocumentTests {
  private static let namespace = "xmlns=\"http://www.w3.org/2000/svg\""

  private func document(_ text: String) -> SVGDocument {
    SVGDocument(Array(text.utf8))
  }

  @Test(
    "The size comes from width and height, else from the view box",
    arguments: [
      ("width=\"30\" height=\"20px\"", ImageSize(width: 30, height: 20)),
      ("viewBox=\"0 0 30.4 20\"", ImageSize(width: 30, height: 20)),
      ("viewBox='0,0,30,20' width='100%' height='100%'", ImageSize(width: 30, height: 20)),
      ("width=\"1em\" height=\"1em\"", nil), ("width=\"nan\" height=\"inf\"", nil),
      ("viewBox=\"0 0 1e99 0\"", nil),
    ])
  func size(attributes: String, expected: ImageSize?) {
    let document = document("<svg \(Self.namespace) \(attributes)></svg>")
    #expect(document.hazard == nil)
    #expect(document.size == expected)
  }

  @Test(
    "What drawing programs write is published",
    arguments: [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?><!-- a --><svg><path d=\"M0 0\"/></svg>",
      "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/svg11.dtd\"><svg/>",
      "<svg><defs><style>.a { fill: url(#b) }</style></defs><text>curl &amp; wget</text></svg>",
      "<svg><use xlink:href=\"#a\"/><rect fill='url(\"#b\")' style=\"fill: red\"/></svg>",
      "<svg><image href=\"data:image/png;base64,AAAA\"/></svg>",
      "<svg><a href=\"https://example.org\"><text>x</text></a></svg>",
      "<svg inkscape:export-filename=\"C:\\a.png\"><sodipodi:namedview/></svg>",
      "<svg><animate attributeName=\"opacity\" values=\"0;1\"/></svg>",
      "<svg><style><![CDATA[ .a > .b { fill: red } ]]></style></svg>",
    ])
  func harmless(text: String) {
    #expect(document(text).hazard == nil)
  }

  @Test(
    "What could run, load or hide something is not",
    arguments: [
      "<svg><script>alert(1)</script></svg>",
      "<svg><x:script xmlns:x=\"http://www.w3.org/2000/svg\"/></svg>",
      "<svg><SCRIPT/></svg>",
      "<svg onload=\"alert(1)\"/>",
      "<svg><g ev:onclick='x'/></svg>",
      "<svg><foreignObject><p/></foreignObject></svg>",
      "<svg><a xlink:href=\"javascript:alert(1)\"/></svg>",
      "<svg><a xlink:href=\" java&#115;cript:alert(1)\"/></svg>",
      "<svg><use href=\"other.svg#a\"/></svg>",
      "<svg><use href=\"data:image/svg+xml;base64,AAAA\"/></svg>",
      "<svg><image href=\"https://example.org/a.png\"/></svg>",
      "<svg><image href=\"data:image/svg+xml,x\"/></svg>",
      "<svg><style>@import 'a.css';</style></svg>",
      "<svg><style>a { fill: URL(https://example.org/a) }</style></svg>",
      "<svg><style>a { fill: \\75rl(https://example.org/a) }</style></svg>",
      "<svg><style><x></x>@import 'a'</style></svg>",
      "<svg><rect style=\"fill: url(//example.org/a)\"/></svg>",
      "<svg><rect fill=\"&#117;rl(//example.org) url()\"/></svg>",
      "<svg><animate attributeName=\"xlink:href\" to=\"x\"/></svg>",
      "<svg><set attributeName='h&#114;ef' to='x'/></svg>",
      "<svg xmlns:h=\"http://www.w3.org/1999/xhtml\"><h:img src=\"x\"/></svg>",
      "<svg xml:base=\"https://example.org\"/>",
      "<?xml-stylesheet href=\"a.css\"?><svg/>",
      "<?xml version=\"1.0\" encoding=\"UTF-7\"?><svg/>",
      "<!DOCTYPE svg [<!ENTITY a \"<script/>\">]><svg>&a;</svg>",
      "<html><svg/></html>", "<svg", "<svg a>", "<svg><!-- ", "plain", "",
    ])
  func dangerous(text: String) {
    #expect(document(text).hazard != nil)
  }

  @Test("Bytes that are not UTF-8 are not checked, so not published")
  func encoding() {
    #expect(SVGDocument([0xFE, 0xFF, 0, 0x3C]).hazard == "is not UTF-8")
  }

  @Test("A large file is checked in time that grows with its size")
  func large() {
    let text = "<svg>" + String(repeating: "<g a='b'><!-- - -- --></g>", count: 100_000) + "</svg>"
    #expect(document(text).hazard == nil)
    #expect(document(String(repeating: "<g a='", count: 200_000)).hazard != nil)
  }
}
