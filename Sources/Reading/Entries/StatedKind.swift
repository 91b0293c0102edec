import Diagnostics
import HandbookModel

/// What a field `kind` says, where the place of an entry says its kind already.
struct StatedKind {
  /// The kind by which to read the fields.
  let kind: Entry.Kind
  /// Whether the field and the place agree.
  let agrees: Bool

  /// - Parameter file: nil for an item of a community's list.
  init(
    _ mapping: YAMLMapping, placed: Entry.Kind, file: FilePlace?,
    _ context: inout FieldContext
  ) {
    // The `kind` of an outcome is a field of its own.
    guard placed != .outcome, let value = mapping["kind"], !value.isAbsent,
      case .text(let scalar) = value.content
    else {
      (kind, agrees) = (placed, true)
      return
    }
    let word = Word.folded(scalar.text)
    guard let stated = Entry.Kind(rawValue: word) else {
      let words = Entry.Kind.allCases.map(\.rawValue)
      context.report(.unknownChoice(scalar.text, of: "kind", words, at: value.textPlace))
      (kind, agrees) = (placed, true)
      return
    }
    if stated != placed {
      context.report(.misplaced(stated, placed: placed, file: file, at: value.textPlace))
    }
    (kind, agrees) = (stated, stated == placed)
  }
}
