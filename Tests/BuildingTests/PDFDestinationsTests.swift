import Testing

@testable import Building

struct PDFDestinationsTests {
  @Test("Pages are counted through the tree of pages, in its order")
  func tree() {
    let file = """
      9 0 obj
      <</Type /Pages
      /Count 3
      /Kids [7 0 R 8 0 R]>>
      endobj
      7 0 obj
      <</Type /Pages
      /Count 2
      /Kids [1 0 R 2 0 R]
      /Parent 9 0 R>>
      endobj
      8 0 obj
      <</Type /Pages
      /Count 1
      /Kids [3 0 R]
      /Parent 9 0 R>>
      endobj
      10 0 obj
      <</site-aim [2 0 R /XYZ 6 826.1 0]
      /site-outcome-2 [3 0 R /XYZ 0 1 0]>>
      endobj
      """
    #expect(
      PDFDestinations(Array(file.utf8)).pageNumbers == ["site-aim": 2, "site-outcome-2": 3])
  }

  @Test("Of other files nothing is found", arguments: ["", "%PDF-2.0", "/site-a [1 0 R /XYZ "])
  func others(file: String) {
    #expect(PDFDestinations(Array(file.utf8)).pageNumbers.isEmpty)
  }

  @Test("A tree that leads back to itself ends")
  func circle() {
    let file = "1 0 obj\n<</Type /Pages\n/Kids [1 0 R]>>\nendobj\n"
    #expect(PDFDestinations(Array(file.utf8)).pageNumbers.isEmpty)
  }
}
