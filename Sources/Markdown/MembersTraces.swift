extension MarkdownDocument {
  /// The source of a text without members' blocks, and without what stands in their places.
  package static func withoutMembersBlocks(_ text: String) throws(MarkdownLimit) -> [UInt8] {
    let bytes = Array(text.utf8)
    guard MembersMarker.mayOccur(in: bytes) else { return bytes }
    var options = MarkdownOptions()
    options.members = .remove
    let document = try MarkdownDocument(text, options: options)
    let lines = document.source.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let kept = lines.filter { line in
      !Array(line).withUnsafeBufferPointer(MembersRemoval.isComment)
    }
    return Array(kept.joined(separator: [0x0A]))
  }
}
