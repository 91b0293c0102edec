package import HandbookModel
import Markdown

/// What the public reads of a body, to tell whether a change of it concerns the public.
package enum PublicBody {
  /// The lines of its Markdown without members' blocks; nil where they cannot be told apart.
  ///
  /// Blank lines say nothing, and are where such blocks leave traces.
  package static func lines(of body: Body) -> [ArraySlice<UInt8>]? {
    do throws(MarkdownLimit) {
      return try MarkdownDocument.withoutMembersBlocks(body.markdown).split(separator: 0x0A)
        .filter { line in !line.allSatisfy { $0 == 0x20 || $0 == 0x09 } }
    } catch {
      return nil
    }
  }
}
