/// The texts of the interface that say a number, with a form for each grammatical number.
///
/// The raw value is the key in `strings/<language>.yaml`. A theme is loaded only with strings that
/// have every one.
package enum CountKey: String, CaseIterable, Sendable {
  case meetingsCount = "meetings_count"
  case teamsCount = "teams_count"
  case peopleCount = "people_count"
  case membersCount = "members_count"
  case outcomesCount = "outcomes_count"
  case nextStepsCount = "next_steps_count"
  case openStepsCount = "open_steps_count"
  case communitiesCount = "communities_count"
  case pagesCount = "pages_count"
  case allPages = "all_pages"
  case allMeetings = "all_meetings"
  case laterMeetings = "later_meetings"
  case earlierMeetings = "earlier_meetings"
  case allOutcomes = "all_outcomes"
  case allNextSteps = "all_next_steps"
  case moreWords = "more_words"
  case translatedCount = "translated_count"
  case openForMeetings = "open_for_meetings"
  case missingCount = "missing_count"
  case perspectivesCount = "perspectives_count"
  case organizationsCount = "organizations_count"
  case lastChangedBy = "last_changed_by"
  case searchCount = "search_count"
  case minutesCount = "minutes_count"
  case hoursCount = "hours_count"
  case inDays = "in_days"

  case repeatsWeekly = "repeats_weekly"
  case repeatsMonthly = "repeats_monthly"
  case repeatsYearly = "repeats_yearly"
  case repeatsDaily = "repeats_daily"
  case repeatsTimes = "repeats_times"

  /// The `{names}` that are filled in its forms.
  var placeholders: [String] {
    switch self {
    case .lastChangedBy: ["count", "date"]
    case .repeatsWeekly: ["count", "days"]
    case .repeatsMonthly: ["count", "when"]
    case .repeatsTimes: ["rule", "count"]
    case .translatedCount: ["count", "translated"]
    default: ["count"]
    }
  }
}
