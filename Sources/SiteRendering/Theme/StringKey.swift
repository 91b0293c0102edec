/// The plain texts of the interface that Swift code asks for; templates name their own.
///
/// The raw value is the key in `strings/<language>.yaml`. A theme is loaded only with strings that
/// have every one.
package enum StringKey: String, CaseIterable, Sendable {
  case generated
  case book
  case bookOf = "book_of"
  case offline
  case problemTitle = "problem_title"
  case problemText = "problem_text"
  case linkTo = "link_to"
  case lastChanged = "last_changed"
  case pageTitle = "page_title"
  case communityPageTitle = "community_page_title"
  case pagesBelow = "pages_below"

  case home
  case meetings
  case teams
  case people
  case outcomes
  case nextSteps = "next_steps"
  case communities
  case pages
  case tags
  case meeting
  case team
  case person
  case outcome
  case community
  case page
  case pageNotFound = "page_not_found"
  case feedOfSite = "feed_of_site"
  case meetingAndDate = "meeting_and_date"
  case meetingsOf = "meetings_of"
  case meetingsOfIn = "meetings_of_in"
  case meetingsIn = "meetings_in"
  case monthByMonth = "month_by_month"
  case asList = "as_list"
  case dayOfDays = "day_of_days"
  case teamsOf = "teams_of"
  case peopleOf = "people_of"
  case outcomesOf = "outcomes_of"
  case nextStepsOf = "next_steps_of"
  case traceability
  case traceabilityOf = "traceability_of"
  case tagged
  case translations
  case list
  case nextStep = "next_step"

  case search
  case searchLabel = "search_label"
  case searchClose = "search_close"
  case searchKeys = "search_keys"
  case searchKind = "search_kind"
  case searchAllKinds = "search_all_kinds"
  case searchAllCommunities = "search_all_communities"
  case searchAllResults = "search_all_results"
  case searchAtLeast = "search_at_least"
  case searchPartly = "search_partly"
  case searchMore = "search_more"
  case searchNothing = "search_nothing"
  case searchDidYouMean = "search_did_you_mean"
  case searchFewerWords = "search_fewer_words"
  case searchEverywhere = "search_everywhere"
  case searchElsewhere = "search_elsewhere"
  case searchFailed = "search_failed"
  case searchOfWords = "search_of_words"

  case whatWeRecommend = "what_we_recommend"
  case whatHasComeOut = "what_has_come_out"
  case report
  case reportOf = "report_of"
  case slides
  case slidesOf = "slides_of"
  case handout
  case handoutOf = "handout_of"
  case asOf = "as_of"
  case reportAim = "report_aim"
  case reportHow = "report_how"
  case reportAbout = "report_about"
  case plansAndProjects = "plans_and_projects"
  case reasonsWord = "reasons_word"
  case concludingEvent = "concluding_event"
  case wholeCommunity = "whole_community"

  case goalLearn = "goal_learn"
  case goalSolve = "goal_solve"
  case goalRecommend = "goal_recommend"
  case goalBuild = "goal_build"
  case sizeOfIntended = "size_of_intended"
  case statusForming = "status_forming"
  case statusActive = "status_active"
  case statusPaused = "status_paused"
  case statusConcluded = "status_concluded"

  case agenda
  case decisions
  case notes
  case minutes
  case statusPlanned = "status_planned"
  case statusConfirmed = "status_confirmed"
  case statusCancelled = "status_cancelled"
  case statusPostponed = "status_postponed"
  case statusHeld = "status_held"
  case joinOnline = "join_online"
  case byPhone = "by_phone"
  case passcode
  case labelledText = "labelled_text"
  case zoneNote = "zone_note"
  case download

  case runSheetOf = "run_sheet_of"
  case nextDateAsOf = "next_date_as_of"
  case wholeAgenda = "whole_agenda"
  case knownAgenda = "known_agenda"
  case agendaTooLong = "agenda_too_long"
  case agendaTimeLeft = "agenda_time_left"
  case wholeMeeting = "whole_meeting"
  case alsoExpected = "also_expected"
  case facilitator

  case duringMeetings = "during_meetings"
  case betweenMeetings = "between_meetings"
  case lead

  case assignments
  case assignmentOpen = "assignment_open"
  case assignmentDoing = "assignment_doing"
  case assignmentDone = "assignment_done"

  case kindRecommendation = "kind_recommendation"
  case kindPlan = "kind_plan"
  case kindProject = "kind_project"
  case kindLearning = "kind_learning"
  case kindRecommendations = "kind_recommendations"
  case kindPlans = "kind_plans"
  case kindProjects = "kind_projects"
  case kindLearnings = "kind_learnings"
  case outcomeDraft = "outcome_draft"
  case outcomeProposed = "outcome_proposed"
  case outcomeAdopted = "outcome_adopted"
  case outcomeInProgress = "outcome_in_progress"
  case outcomeDone = "outcome_done"
  case outcomeDeclined = "outcome_declined"
  case outcomeSuperseded = "outcome_superseded"
  case timeframeNow = "timeframe_now"
  case timeframeNext = "timeframe_next"
  case timeframeLater = "timeframe_later"
  case priorityHigh = "priority_high"
  case priorityMedium = "priority_medium"
  case priorityLow = "priority_low"
  case progressText = "progress_text"
  case percentText = "percent_text"
  case status
  case kinds
  case themes
  case timeframe
  case whoIsAsked = "who_is_asked"
  case notGiven = "not_given"

  case decided
  case toBeDecided = "to_be_decided"
  case presented
  case toBePresented = "to_be_presented"
  case onTheWay = "on_the_way"
  case aimAsAWhole = "aim_as_a_whole"
  case gapTeam = "gap_team"
  case gapAddressee = "gap_addressee"
  case gapDecision = "gap_decision"
  case gapOutcome = "gap_outcome"
  case gapNotes = "gap_notes"
  case gapOwner = "gap_owner"
  case gapAim = "gap_aim"

  case otherPeople = "other_people"
  case smallGroups = "small_groups"
  case allGroupsSmall = "all_groups_small"
  case attendedOf = "attended_of"

  case dueBy = "due_by"
  case whoDoesIt = "who_does_it"
  case nobodyYet = "nobody_yet"
  case noTeam = "no_team"
  case someone
  case toDo = "to_do"
  case done

  case alertNote = "alert_note"
  case alertTip = "alert_tip"
  case alertImportant = "alert_important"
  case alertWarning = "alert_warning"
  case alertCaution = "alert_caution"
  case alertMembers = "alert_members"
  case footnotes
  case backToReference = "back_to_reference"
  case widgetSchedule = "widget_schedule"
  case widgetOutcomes = "widget_outcomes"
  case widgetNextSteps = "widget_next_steps"
  case widgetTeams = "widget_teams"
  case widgetPeople = "widget_people"
  case widgetCommunities = "widget_communities"

  case emptyMeetings = "empty_meetings"
  case emptyUpcoming = "empty_upcoming"
  case beyondUpcoming = "beyond_upcoming"
  case emptyTeams = "empty_teams"
  case emptyPeople = "empty_people"
  case emptyOutcomes = "empty_outcomes"
  case emptyNextSteps = "empty_next_steps"
  case emptyCommunities = "empty_communities"
  case emptyTags = "empty_tags"
  case hintMeetings = "hint_meetings"
  case hintTeams = "hint_teams"
  case hintPeople = "hint_people"
  case hintOutcomes = "hint_outcomes"
  case hintNextSteps = "hint_next_steps"
  case hintCommunities = "hint_communities"
  case hintTags = "hint_tags"

  case today
  case tomorrow
  case allDay = "all_day"
  case hoursAndMinutes = "hours_and_minutes"

  case dateTime = "date_time"
  case dateTimeZone = "date_time_zone"
  case dateRangeTimeZone = "date_range_time_zone"
  case timeRange = "time_range"
  case daysRange = "days_range"
  case untilDay = "until_day"
  case monthsRange = "months_range"
  case fromMonth = "from_month"
  case untilMonth = "until_month"
  case patternDateLong = "pattern_date_long"
  case patternDate = "pattern_date"
  case patternDateShort = "pattern_date_short"
  case patternMonth = "pattern_month"
  case patternWeekdayShort = "pattern_weekday_short"
  case patternWeekday = "pattern_weekday"
  case patternMonthShort = "pattern_month_short"
  case patternTime = "pattern_time"

  case repeatsUntil = "repeats_until"
  case repeatsByRule = "repeats_by_rule"
  case monthlyWeekday = "monthly_weekday"
  case monthlyDay = "monthly_day"
  case monthlyLastDay = "monthly_last_day"
  case ordinal1 = "ordinal_1"
  case ordinal2 = "ordinal_2"
  case ordinal3 = "ordinal_3"
  case ordinal4 = "ordinal_4"
  case ordinal5 = "ordinal_5"
  case ordinalLast = "ordinal_last"

  case listSeparator = "list_separator"
  case listLast = "list_last"
}
