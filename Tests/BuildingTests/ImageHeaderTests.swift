import Foundation
import SiteRendering
import Testing

@testable import Building

/// The first bytes of a picture.
private struct Sample: CustomTestStringConvertible, Sendable {
  let testDescription: String
  private let base64: String

  init(_ kind: String, _ base64: String) {
    testDescription = kind
    self.base64 = base64
  }

  func bytes() throws -> [UInt8] {
    Array(try #require(Data(base64Encoded: base64, options: .ignoreUnknownCharacters)))
  }
}

/// 30 by 20 pixels.
private let samples = [
  Sample("PNG", "iVBORw0KGgoAAAANSUhEUgAAAB4AAAAUCAIAAAAVyRqTAAAAI0lEQVR4nGM8ISfH"),
  Sample("GIF", "R0lGODdhHgAUAIEAAMgeHgAAAAAAAAAAACwAAAAAHgAUAEAIKgABCBxIsKDBgwgT"),
  Sample("lossy WebP", "UklGRkAAAABXRUJQVlA4IDQAAADwAgCdASoeABQAP3Gy0GA0rimlqAgCkC4JZQAA"),
  Sample("lossless WebP", "UklGRh4AAABXRUJQVlA4TBEAAAAvHcAEAAdQjyLXo/+BiOh/AAA="),
  Sample("extended WebP", "UklGRlIAAABXRUJQVlA4WAoAAAAIAAAAHQAAEwAAVlA4TBEAAAAvHcAEAAdQjyLX"),
  Sample("JPEG", "/9j/4AAQSkZJRgABAQAAAQABAAD/wAARCAAUAB4DASIAAhEBAxEB"),
  Sample("progressive JPEG", "/9j/4AAQSkZJRgABAQAAAQABAAD/wgARCAAUAB4DASIAAhEBAxEB"),
  Sample("JPEG with fill bytes", "/9j/////4AAQSkZJRgABAQAAAQABAAD/wAARCAAUAB4DASIAAhEBAxEB"),
  Sample(
    "AVIF",
    """
    AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUIAAADrbWV0YQAAAAAAAAAhaGRscgAAAAAAAAAAcGljdAAAAAAA
    AAAAAAAAAAAAAAAOcGl0bQAAAAAAAQAAAB5pbG9jAAAAAEQAAAEAAQAAAAEAAAETAAAAJgAAAChpaW5mAAAAAAABAAAA
    GmluZmUCAAAAAAEAAGF2MDFDb2xvcgAAAABqaXBycAAAAEtpcGNvAAAAFGlzcGUAAAAAAAAAHgAAABQAAAAQcGl4aQAA
    AAADCAgIAAAADGF2MUOBAAwAAAAAE2NvbHJuY2x4AAEADQAGgAAAABdpcG1hAAAAAAAAAAEAAQQBAoMEAAAALm1kYXQ=
    """),
]

/// The same, turned by a quarter: to be shown 20 wide and 30 high.
private let turned = [
  Sample(
    "JPEG",
    """
    /9j/4AAQSkZJRgABAQAAAQABAAD/4QAiRXhpZgAATU0AKgAAAAgAAQESAAMAAAABAAYAAAAAAAD/wAARCAAUAB4DASIA
    AhEBAxEB
    """),
  Sample(
    "AVIF",
    """
    AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUIAAAD1bWV0YQAAAAAAAAAhaGRscgAAAAAAAAAAcGljdAAAAAAA
    AAAAAAAAAAAAAAAOcGl0bQAAAAAAAQAAAB5pbG9jAAAAAEQAAAEAAQAAAAEAAAEdAAAAJgAAAChpaW5mAAAAAAABAAAA
    GmluZmUCAAAAAAEAAGF2MDFDb2xvcgAAAAB0aXBycAAAAFRpcGNvAAAAFGlzcGUAAAAAAAAAHgAAABQAAAAQcGl4aQAA
    AAADCAgIAAAADGF2MUOBAAwAAAAAE2NvbHJuY2x4AAEADQAGgAAAAAlpcm90AwAAABhpcG1hAAAAAAAAAAEAAQUBAoME
    hQAAAC5tZGF0
    """),
]

struct ImageHeaderTests {
  @Test("The size is read from the first bytes", arguments: samples)
  private func upright(sample: Sample) throws {
    #expect(ImageHeader.size(of: try sample.bytes()) == ImageSize(width: 30, height: 20))
  }

  @Test("A picture that lies on its side is measured upright", arguments: turned)
  private func onItsSide(sample: Sample) throws {
    #expect(ImageHeader.size(of: try sample.bytes()) == ImageSize(width: 20, height: 30))
  }

  @Test("No cut and no changed byte makes the reader fail", arguments: samples + turned)
  private func damage(sample: Sample) throws {
    let whole = try sample.bytes()
    for count in 0..<whole.count {
      if let size = ImageHeader.size(of: Array(whole.prefix(count))) {
        #expect(size.width > 0 && size.height > 0)
      }
    }
    for index in whole.indices {
      for value in [0, 0x7F, 0xFF] as [UInt8] {
        var damaged = whole
        damaged[index] = value
        if let size = ImageHeader.size(of: damaged) { #expect(size.width > 0 && size.height > 0) }
      }
    }
  }

  @Test("Other bytes have no size", arguments: ["", "GIF", "plain text", "<svg/>", "\u{FF}\u{D8}"])
  func others(text: String) {
    #expect(ImageHeader.size(of: Array(text.utf8)) == nil)
  }
}
