import Diagnostics
import HandbookModel

/// The words by which tables name the people of a handbook.
struct PeopleWords {
  private var slugs: [String: String] = [:]

  init(_ place: EntryPlace) {
    for entry in place.handbook.entries where entry.kind == .person {
      guard entry.community == place.community?.id || entry.community == nil,
        case .person(let person) = entry.details
      else { continue }
      let words = [entry.title?.value, person.email, entry.slug].compactMap { $0?.folded }
      for word in words where slugs[word] == nil { slugs[word] = entry.slug }
    }
  }

  func slug(of name: String) -> String? { slugs[name.folded] }
}
