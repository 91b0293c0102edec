/// The document around the main part of any page.
struct LayoutView: TemplateView {
  /// The way to the site's root: empty or `../../`.
  var root: String
  /// BCP 47, as all languages here.
  var language: String
  /// `ltr` or `rtl`.
  var direction: String
  /// What kind of page it is: `meeting`, `run-sheet`; see ``SitePage/kind(in:)``.
  var kind: String
  var pageTitle: String
  var description: String?
  var canonicalURL: String?
  var isNoindex = false
  var feeds: [AnchorView] = []
  /// The same page in all languages in which it exists, if these are several.
  var alternates: [AlternateView] = []
  /// What the page lists, for programs.
  var dataLinks: [DataLinkView] = []
  /// JSON-LD, escaped for a `<script>`.
  var structuredDataHTML: HTML?
  /// What this site, or the page's community, has of its own: colors and fonts, as CSS.
  var rulesHTML: HTML?
  var siteTitle: String
  var logo: LogoView?
  var homeURL: String
  var isHome = false
  var topNavigationHTML: HTML?
  var searchURL: String?
  /// The way to other languages, where the site has any.
  var languages: LanguagesView?
  /// The build is for members.
  var isMembersEdition = false
  /// The page exists in members' builds only.
  var isMembersOnly = false
  var isDraft = false
  /// Where the page is a translation of something that has changed.
  var outdated: OutdatedView?
  var breadcrumbHTML: HTML?
  var navigationHTML: HTML?
  /// Only where the page's own text is not in the site's language.
  var contentLanguage: String?
  var contentDirection: String?
  var mainHTML: HTML
  var mentionsHTML: HTML?
  var pagerHTML: HTML?
  var organization: String?
  var license: LinkView?
  var contact: LinkView?
  /// The words of the script that says how far off a day is: see ``DayWords``.
  var dayWords: String
  var editURL: String?
  var problemURL: String?
  /// Of the script that keeps pages for reading without a connection; nil where that is off.
  var workerURL: String?
  /// How others show a link to the page; nil where it is not for others.
  var preview: PreviewView?
  /// When it was last changed, and by how many people.
  var updatedHTML: HTML?
  /// What is translated, and what is not.
  var translationsURL: String?
  var generatorText: String?
  /// What this kind of page needs besides what all do.
  var styleURL: String?
  var scriptURL: String?
  /// The size of paper, as CSS names it, where the page is made for one.
  var paper: String?

  static let fields: ViewFields<Self> = [
    .text("root", \.root),
    .text("language", \.language),
    .text("direction", \.direction),
    .text("kind", \.kind),
    .text("page_title", \.pageTitle),
    .optionalText("description", \.description),
    .optionalText("canonical_url", \.canonicalURL),
    .flag("noindex", \.isNoindex),
    .list("feeds", \.feeds),
    .list("alternates", \.alternates),
    .list("data_links", \.dataLinks),
    .optionalHTML("structured_data_html", \.structuredDataHTML),
    .optionalHTML("rules_html", \.rulesHTML),
    .text("site_title", \.siteTitle),
    .optionalObject("logo", \.logo),
    .text("home_url", \.homeURL),
    .flag("home", \.isHome),
    .optionalHTML("top_navigation_html", \.topNavigationHTML),
    .optionalText("search_url", \.searchURL),
    .optionalObject("languages", \.languages),
    .flag("members_edition", \.isMembersEdition),
    .flag("members_only", \.isMembersOnly),
    .flag("draft", \.isDraft),
    .optionalObject("outdated", \.outdated),
    .optionalHTML("breadcrumb_html", \.breadcrumbHTML),
    .optionalHTML("navigation_html", \.navigationHTML),
    .optionalText("content_language", \.contentLanguage),
    .optionalText("content_direction", \.contentDirection),
    .html("main_html", \.mainHTML),
    .optionalHTML("mentions_html", \.mentionsHTML),
    .optionalHTML("pager_html", \.pagerHTML),
    .optionalText("organization", \.organization),
    .optionalObject("license", \.license),
    .optionalObject("contact", \.contact),
    .text("day_words", \.dayWords),
    .optionalText("edit_url", \.editURL),
    .optionalText("problem_url", \.problemURL),
    .optionalText("worker_url", \.workerURL),
    .optionalObject("preview", \.preview),
    .optionalHTML("updated_html", \.updatedHTML),
    .optionalText("translations_url", \.translationsURL),
    .optionalText("generator_text", \.generatorText),
    .optionalText("style_url", \.styleURL),
    .optionalText("script_url", \.scriptURL),
    .optionalText("paper", \.paper),
  ]
}
