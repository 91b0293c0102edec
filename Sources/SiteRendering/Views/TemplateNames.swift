package import Diagnostics

extension TemplateName {
  static let layout: Self = "layout"
  static let redirect: Self = "redirect"

  static let home: Self = "home"
  static let page: Self = "page"
  static let community: Self = "community"
  static let communities: Self = "communities"
  static let meeting: Self = "meeting"
  static let meetings: Self = "meetings"
  static let runSheet: Self = "run_sheet"
  static let meetingsYear: Self = "meetings_year"
  static let meetingsMonth: Self = "meetings_month"
  static let team: Self = "team"
  static let teams: Self = "teams"
  static let person: Self = "person"
  static let people: Self = "people"
  static let outcome: Self = "outcome"
  static let outcomes: Self = "outcomes"
  static let nextSteps: Self = "next_steps"
  static let traceability: Self = "traceability"
  static let report: Self = "report"
  static let slides: Self = "slides"
  static let handout: Self = "handout"
  static let tag: Self = "tag"
  static let tags: Self = "tags"
  static let search: Self = "search"
  static let notFound: Self = "not_found"
  static let translations: Self = "translations"
  static let offline: Self = "offline"
  static let book: Self = "book"

  static let name: Self = "parts/name"
  static let status: Self = "parts/status"
  static let empty: Self = "parts/empty"
  static let widget: Self = "parts/widget"
  static let meetingRow: Self = "parts/meeting_row"
  static let meetingCard: Self = "parts/meeting_card"
  static let meetingItem: Self = "parts/meeting_item"
  static let monthDay: Self = "parts/month_day"
  static let outcomeRow: Self = "parts/outcome_row"
  static let outcomeLine: Self = "parts/outcome_line"
  static let nextStepRow: Self = "parts/next_step_row"
  static let teamRow: Self = "parts/team_row"
  static let personRow: Self = "parts/person_row"
  static let communityRow: Self = "parts/community_row"
  static let pageRow: Self = "parts/page_row"
  static let tagRow: Self = "parts/tag_row"
  static let subscribe: Self = "parts/subscribe"
  static let navigation: Self = "parts/navigation"
  static let navigationList: Self = "parts/navigation_list"
  static let topNavigation: Self = "parts/top_navigation"
  static let breadcrumb: Self = "parts/breadcrumb"
  static let contents: Self = "parts/contents"
  static let pager: Self = "parts/pager"
  static let mentions: Self = "parts/mentions"
  static let reportOutcome: Self = "parts/report_outcome"
  static let slideSteps: Self = "parts/slide_steps"
  static let pageTags: Self = "parts/tags"
}

/// Every template that is rendered, with the view that it is given.
///
/// Parts that other templates include are not here: they see the view at the place of inclusion.
enum ViewRegistry {
  static let shapes: [TemplateName: ViewShape] = [
    .layout: LayoutView.shape,
    .redirect: RedirectView.shape,
    .home: HomeView.shape,
    .page: PageView.shape,
    .community: CommunityView.shape,
    .communities: CommunitiesView.shape,
    .meeting: MeetingView.shape,
    .meetings: MeetingsView.shape,
    .runSheet: RunSheetView.shape,
    .meetingsYear: MeetingsYearView.shape,
    .meetingsMonth: MeetingsMonthView.shape,
    .team: TeamView.shape,
    .teams: TeamsView.shape,
    .person: PersonView.shape,
    .people: PeopleView.shape,
    .outcome: OutcomeView.shape,
    .outcomes: OutcomesView.shape,
    .nextSteps: NextStepsView.shape,
    .traceability: TraceabilityView.shape,
    .report: ReportView.shape,
    .slides: SlidesView.shape,
    .handout: HandoutView.shape,
    .tag: TagView.shape,
    .tags: TagsView.shape,
    .search: SearchView.shape,
    .notFound: NotFoundView.shape,
    .translations: TranslationsView.shape,
    .offline: OfflineView.shape,
    .book: BookView.shape,
    .name: LinkView.shape,
    .status: StatusView.shape,
    .empty: EmptyView.shape,
    .widget: WidgetView.shape,
    .meetingRow: MeetingRowView.shape,
    .meetingCard: MeetingCardView.shape,
    .meetingItem: MeetingItemView.shape,
    .monthDay: MonthDayView.shape,
    .outcomeRow: OutcomeRowView.shape,
    .outcomeLine: OutcomeLineView.shape,
    .nextStepRow: NextStepRowView.shape,
    .teamRow: TeamRowView.shape,
    .personRow: PersonRowView.shape,
    .communityRow: CommunityRowView.shape,
    .pageRow: PageRowView.shape,
    .tagRow: TagRowView.shape,
    .subscribe: SubscribeView.shape,
    .navigation: NavigationView.shape,
    .navigationList: NavigationListView.shape,
    .topNavigation: TopNavigationView.shape,
    .breadcrumb: BreadcrumbView.shape,
    .contents: ContentsView.shape,
    .pager: PagerView.shape,
    .mentions: MentionsView.shape,
    .reportOutcome: ReportOutcomeView.shape,
    .slideSteps: SlideStepsView.shape,
    .pageTags: PageTagsView.shape,
  ]
}

extension Theme {
  /// Loads a theme for the views of this generator; see `load(files:over:strings:templates:)`.
  package static func load(
    files: [ThemeFile], over base: [ThemeFile], strings: InterfaceStrings
  ) -> (theme: Theme?, diagnostics: [Diagnostic]) {
    load(files: files, over: base, strings: strings, templates: ViewRegistry.shapes)
  }

  /// What stands for a person whom the audience may not see.
  package var someone: String { strings.text(.someone) }
}
