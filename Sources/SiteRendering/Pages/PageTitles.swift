import Diagnostics
import HandbookModel

/// The title of each page: what its author wrote, else its first heading, else its name.
struct PageTitles {
  /// By the index of the page.
  let titles: [String]
  /// The same as pages show them: with marks where the reader must be told in which language they
  /// are.
  let shown: [String]

  init(
    _ map: SiteMap, prose: [Prose?], strings: InterfaceStrings, dates: DateWords,
    isMultilingual: Bool
  ) {
    let titles = map.pages.map { page in
      switch page.subject {
      case .redirect(let target): Self.title(of: map[target], map, prose, strings)
      case .schedule(_, let period): Self.title(of: period, strings, dates)
      case .narrowedOutcomes(let register, let name, let value):
        Self.title(of: map.outcomeRegisters[register], name, value, strings)
      case .presentation(let kind, of: _): strings.text(kind.title)
      case .book: strings.text(.book)
      case .runSheet(let meeting): Self.runSheet(of: meeting, map, prose, strings)
      default: Self.title(of: page, map, prose, strings)
      }
    }
    self.titles = titles
    shown =
      isMultilingual
      ? zip(titles, map.pages).map { Self.shown($0, of: $1, map, prose) } : titles
  }

  private static func shown(
    _ title: String, of page: SitePage, _ map: SiteMap, _ prose: [Prose?]
  ) -> String {
    let settings = map.handbook.settings
    switch page.subject {
    case .folder, .tag: return LanguageMark.text(title, in: settings.language)
    case .home(nil):
      return LanguageMark.text(title, in: map.handbook.languageOfSiteTitle ?? settings.language)
    case .home(let id?), .entry(let id), .list(_, of: _, introduction: let id?):
      // Names of people are the same in all languages; where an entry has no title, the interface
      // gives its page one.
      guard let entry = map.handbook[id], entry.kind != .person,
        entry.title != nil || prose[id.index]?.title != nil
      else { return title }
      return LanguageMark.text(title, in: entry.language(of: "title") ?? settings.language)
    default: return title
    }
  }

  private static func title(
    of period: OwnedSchedule.Period, _ strings: InterfaceStrings, _ dates: DateWords
  ) -> String {
    switch period {
    case .overview: strings.text(.meetings)
    case .year(let year): String(year)
    case .month(let year, let month): dates.month(year: year, month: month)
    }
  }

  /// `Outcomes: Adopted`.
  private static func title(
    of register: OutcomeRegister, _ name: Facet.Name, _ value: Int, _ strings: InterfaceStrings
  ) -> String {
    let word = register.facet(name)?.values[value].word.text ?? ""
    let text = name == .status ? StatusMark(outcome: word, strings: strings).word : word
    return strings.text(.labelledText, ["label": strings.text(.outcomes), "text": text])
  }

  private static func runSheet(
    of meeting: Entry.ID, _ map: SiteMap, _ prose: [Prose?], _ strings: InterfaceStrings
  ) -> String {
    let page = map.page(of: meeting).map { map[$0] }
    let name = page.map { title(of: $0, map, prose, strings) } ?? ""
    return strings.text(.runSheetOf, ["meeting": name])
  }

  private static func title(
    of page: SitePage, _ map: SiteMap, _ prose: [Prose?], _ strings: InterfaceStrings
  ) -> String {
    written(page, map, prose) ?? made(page, map, strings)
  }

  private static func written(_ page: SitePage, _ map: SiteMap, _ prose: [Prose?]) -> String? {
    guard let id = page.entry, let entry = map.handbook[id] else { return nil }
    return entry.title?.value ?? prose[id.index]?.title
  }

  private static func made(_ page: SitePage, _ map: SiteMap, _ strings: InterfaceStrings) -> String
  {
    switch page.subject {
    case .home:
      map.handbook.settings.title ?? map.handbook.settings.organization ?? strings.text(.home)
    case .list(let kind, of: _, introduction: _): strings.text(kind.title)
    case .entry, .folder: fromName(page.path)
    case .tags: strings.text(.tags)
    case .tag(let tag): tag.title
    case .search: strings.text(.search)
    case .translations: strings.text(.translations)
    case .offline: strings.text(.offline)
    case .redirect, .runSheet, .schedule, .narrowedOutcomes, .presentation, .book, .notFound:
      strings.text(.pageNotFound)
    }
  }

  /// `omb-pra` becomes `Omb pra`.
  private static func fromName(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    let words = name.split(separator: "-").joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}

extension Presentation {
  var title: StringKey {
    switch self {
    case .report: .report
    case .slides: .slides
    case .handout: .handout
    }
  }
}

extension SiteFacts {
  /// A page's title where nothing stands around it: that of a month says what is in it,
  /// that of a handout whose it is.
  func wholeTitle(of page: SitePage.ID) -> String {
    switch map[page].subject {
    case .schedule(_, .year), .schedule(_, .month):
      strings.text(.meetingsIn, ["period": title(of: page)])
    case .presentation(.handout, let team):
      strings.text(.handoutOf, ["name": handbook[team].map(title) ?? ""])
    case .book(let book): strings.text(.bookOf, ["name": title(of: book.section)])
    default: title(of: page)
    }
  }
}

extension ListKind {
  var title: StringKey {
    switch self {
    case .meetings: .meetings
    case .teams: .teams
    case .people: .people
    case .outcomes: .outcomes
    case .nextSteps: .nextSteps
    case .traceability: .traceability
    case .communities: .communities
    }
  }
}
