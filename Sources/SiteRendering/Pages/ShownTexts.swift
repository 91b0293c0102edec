import Diagnostics
import HandbookModel

/// Texts as pages show them: with marks where the reader must be told in which language they are.
///
/// Machines' files and attributes take the bare texts: `title(of:)`, `Entry.summary`.
extension SiteFacts {
  /// - Parameter language: nil for the site's.
  func shown(_ text: String, in language: String?) -> String {
    guard isMultilingual else { return text }
    return LanguageMark.text(text, in: language ?? handbook.settings.language)
  }

  /// One of an entry's texts, by the name of its field.
  func shown(_ text: String?, _ field: String, of entry: Entry) -> String? {
    text.map { shown($0, in: entry.language(of: field)) }
  }

  func shownSummary(of entry: Entry) -> String? { shown(entry.summary, "summary", of: entry) }

  func shownTitle(of entry: Entry) -> String {
    map.page(of: entry.id).map(shownTitle) ?? title(of: entry)
  }

  func shownTitle(of page: SitePage.ID) -> String { shownTitles[page.index] }

  var shownSiteTitle: String {
    handbook.settings.title == nil && map.page(at: "").map { map[$0].entry } != nil
      ? map.page(at: "").map(shownTitle) ?? siteTitle
      : shown(siteTitle, in: handbook.languageOfSiteTitle)
  }

  var shownSiteSummary: String? {
    let isTranslated = handbook.settings.translatedFields.contains("summary")
    return handbook.settings.summary.map { shown($0, in: isTranslated ? handbook.edition : nil) }
  }

  /// That of the name of the place where a meeting is.
  func languageOfPlace(of entry: Entry) -> String? {
    let fields = ["place", "place.name"].map(entry.language)
    return fields.first { $0 == handbook.edition } ?? fields[0]
  }

  /// What an entry is about; see `summary(of:)`.
  func shownSummaryOrAim(of entry: Entry) -> String? {
    if entry.summary != nil { return shownSummary(of: entry) }
    switch entry.details {
    case .community(let community): return community.aim.map(sentences.shown)
    case .meeting(let meeting): return meeting.aim.map(sentences.shown)
    case .team(let team): return team.purpose.map(sentences.shown)
    case .person, .page, .outcome: return summary(of: entry)
    }
  }
}

extension Handbook {
  /// nil for the site's.
  var languageOfSiteTitle: String? {
    settings.translatedFields.contains("title") ? edition : nil
  }
}
