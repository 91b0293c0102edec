/// The words of the interface that the search's script shows, with their `{names}` left to it.
struct SearchWords {
  let strings: InterfaceStrings

  private static let texts: [StringKey] = [
    .search, .searchLabel, .searchClose, .searchNothing, .searchDidYouMean, .searchFewerWords,
    .searchEverywhere, .searchElsewhere, .searchAllResults, .searchAllKinds,
    .searchAllCommunities, .searchMore, .searchFailed, .searchPartly, .searchKeys, .searchKind,
    .searchOfWords, .searchAtLeast, .community, .pageTitle,
  ]

  var members: JSONMembers {
    let texts = Self.texts.map { ($0.rawValue, JSONText?.some(JSONText(strings.text($0)))) }
    let forms = strings.forms(.searchCount).map { category, text in
      (category.rawValue, JSONText?.some(JSONText(text)))
    }
    return JSONMembers(texts)
      + [CountKey.searchCount.rawValue: JSONText(JSONMembers(forms))]
  }
}
