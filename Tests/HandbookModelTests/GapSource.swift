import HandbookModel
import Testing

/// What is missing at noon UTC of a day: `<path> <kind>`, with the item in brackets.
func gaps(in source: HandbookSource, on today: String = "2026-02-01") throws -> [String] {
  let handbook = source.handbook
  return gapTexts(Gaps(in: handbook, now: try noon(today)), handbook)
}

func gapTexts(_ gaps: Gaps, _ handbook: Handbook) -> [String] {
  handbook.connections.communities.flatMap(gaps.list).map { gap in
    let item = gap.item.map { "[\($0)]" } ?? ""
    return "\(handbook[gap.entry]?.path ?? "") \(gap.kind.rawValue)\(item)"
  }
}

func noon(_ today: String) throws -> Int { try day(today).daysSinceEpoch * 86_400 + 43_200 }

/// One community, `c`.
func communitySource(edit: (inout Community) -> Void = { _ in }) -> HandbookSource {
  var source = HandbookSource()
  source.add("c/index.md", title: "C", community(edit: edit))
  return source
}
