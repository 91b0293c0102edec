// Written by `make file-lists`; a test compares it with the folder themes/default/.

#include "EmbeddedFiles.h"

// Each file ends in a zero that is not counted: C knows no array of no elements.
static const unsigned char file_0[] = {
#embed "../../themes/default/assets/favicon.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_1[] = {
#embed "../../themes/default/assets/month.css" suffix(, 0) if_empty(0)
};
static const unsigned char file_2[] = {
#embed "../../themes/default/assets/now.js" suffix(, 0) if_empty(0)
};
static const unsigned char file_3[] = {
#embed "../../themes/default/assets/offline.js" suffix(, 0) if_empty(0)
};
static const unsigned char file_4[] = {
#embed "../../themes/default/assets/place.js" suffix(, 0) if_empty(0)
};
static const unsigned char file_5[] = {
#embed "../../themes/default/assets/reading.js" suffix(, 0) if_empty(0)
};
static const unsigned char file_6[] = {
#embed "../../themes/default/assets/register.css" suffix(, 0) if_empty(0)
};
static const unsigned char file_7[] = {
#embed "../../themes/default/assets/register.js" suffix(, 0) if_empty(0)
};
static const unsigned char file_8[] = {
#embed "../../themes/default/assets/report.css" suffix(, 0) if_empty(0)
};
static const unsigned char file_9[] = {
#embed "../../themes/default/assets/scheme.js" suffix(, 0) if_empty(0)
};
static const unsigned char file_10[] = {
#embed "../../themes/default/assets/search-dialog.js" suffix(, 0) if_empty(0)
};
static const unsigned char file_11[] = {
#embed "../../themes/default/assets/search-engine.js" suffix(, 0) if_empty(0)
};
static const unsigned char file_12[] = {
#embed "../../themes/default/assets/search-index.js" suffix(, 0) if_empty(0)
};
static const unsigned char file_13[] = {
#embed "../../themes/default/assets/search-page.js" suffix(, 0) if_empty(0)
};
static const unsigned char file_14[] = {
#embed "../../themes/default/assets/search-words.js" suffix(, 0) if_empty(0)
};
static const unsigned char file_15[] = {
#embed "../../themes/default/assets/search.css" suffix(, 0) if_empty(0)
};
static const unsigned char file_16[] = {
#embed "../../themes/default/assets/search.js" suffix(, 0) if_empty(0)
};
static const unsigned char file_17[] = {
#embed "../../themes/default/assets/sheet.css" suffix(, 0) if_empty(0)
};
static const unsigned char file_18[] = {
#embed "../../themes/default/assets/site.js" suffix(, 0) if_empty(0)
};
static const unsigned char file_19[] = {
#embed "../../themes/default/assets/slides.css" suffix(, 0) if_empty(0)
};
static const unsigned char file_20[] = {
#embed "../../themes/default/assets/slides.js" suffix(, 0) if_empty(0)
};
static const unsigned char file_21[] = {
#embed "../../themes/default/assets/style.css" suffix(, 0) if_empty(0)
};
static const unsigned char file_22[] = {
#embed "../../themes/default/assets/trace.css" suffix(, 0) if_empty(0)
};
static const unsigned char file_23[] = {
#embed "../../themes/default/assets/worker.js" suffix(, 0) if_empty(0)
};
static const unsigned char file_24[] = {
#embed "../../themes/default/book.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_25[] = {
#embed "../../themes/default/communities.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_26[] = {
#embed "../../themes/default/community.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_27[] = {
#embed "../../themes/default/handout.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_28[] = {
#embed "../../themes/default/home.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_29[] = {
#embed "../../themes/default/layout.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_30[] = {
#embed "../../themes/default/meeting.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_31[] = {
#embed "../../themes/default/meetings.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_32[] = {
#embed "../../themes/default/meetings_month.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_33[] = {
#embed "../../themes/default/meetings_year.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_34[] = {
#embed "../../themes/default/next_steps.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_35[] = {
#embed "../../themes/default/not_found.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_36[] = {
#embed "../../themes/default/offline.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_37[] = {
#embed "../../themes/default/outcome.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_38[] = {
#embed "../../themes/default/outcomes.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_39[] = {
#embed "../../themes/default/page.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_40[] = {
#embed "../../themes/default/parts/breadcrumb.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_41[] = {
#embed "../../themes/default/parts/community_row.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_42[] = {
#embed "../../themes/default/parts/contents.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_43[] = {
#embed "../../themes/default/parts/counts.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_44[] = {
#embed "../../themes/default/parts/downloads.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_45[] = {
#embed "../../themes/default/parts/empty.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_46[] = {
#embed "../../themes/default/parts/facet.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_47[] = {
#embed "../../themes/default/parts/found.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_48[] = {
#embed "../../themes/default/parts/groups.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_49[] = {
#embed "../../themes/default/parts/languages.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_50[] = {
#embed "../../themes/default/parts/listing.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_51[] = {
#embed "../../themes/default/parts/meeting_card.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_52[] = {
#embed "../../themes/default/parts/meeting_item.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_53[] = {
#embed "../../themes/default/parts/meeting_row.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_54[] = {
#embed "../../themes/default/parts/mentions.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_55[] = {
#embed "../../themes/default/parts/month_day.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_56[] = {
#embed "../../themes/default/parts/name.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_57[] = {
#embed "../../themes/default/parts/navigation.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_58[] = {
#embed "../../themes/default/parts/navigation_list.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_59[] = {
#embed "../../themes/default/parts/next_step_row.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_60[] = {
#embed "../../themes/default/parts/outcome_line.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_61[] = {
#embed "../../themes/default/parts/outcome_row.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_62[] = {
#embed "../../themes/default/parts/page_row.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_63[] = {
#embed "../../themes/default/parts/pager.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_64[] = {
#embed "../../themes/default/parts/participation.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_65[] = {
#embed "../../themes/default/parts/person_row.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_66[] = {
#embed "../../themes/default/parts/presentations.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_67[] = {
#embed "../../themes/default/parts/report_outcome.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_68[] = {
#embed "../../themes/default/parts/schedule_head.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_69[] = {
#embed "../../themes/default/parts/slide_steps.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_70[] = {
#embed "../../themes/default/parts/status.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_71[] = {
#embed "../../themes/default/parts/subscribe.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_72[] = {
#embed "../../themes/default/parts/tag_row.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_73[] = {
#embed "../../themes/default/parts/tags.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_74[] = {
#embed "../../themes/default/parts/team_row.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_75[] = {
#embed "../../themes/default/parts/top_navigation.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_76[] = {
#embed "../../themes/default/parts/translated_pages.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_77[] = {
#embed "../../themes/default/parts/upcoming.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_78[] = {
#embed "../../themes/default/parts/widget.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_79[] = {
#embed "../../themes/default/people.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_80[] = {
#embed "../../themes/default/person.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_81[] = {
#embed "../../themes/default/redirect.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_82[] = {
#embed "../../themes/default/report.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_83[] = {
#embed "../../themes/default/run_sheet.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_84[] = {
#embed "../../themes/default/search.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_85[] = {
#embed "../../themes/default/slides.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_86[] = {
#embed "../../themes/default/strings/ar.yaml" suffix(, 0) if_empty(0)
};
static const unsigned char file_87[] = {
#embed "../../themes/default/strings/en.yaml" suffix(, 0) if_empty(0)
};
static const unsigned char file_88[] = {
#embed "../../themes/default/strings/es.yaml" suffix(, 0) if_empty(0)
};
static const unsigned char file_89[] = {
#embed "../../themes/default/strings/fr.yaml" suffix(, 0) if_empty(0)
};
static const unsigned char file_90[] = {
#embed "../../themes/default/strings/so.yaml" suffix(, 0) if_empty(0)
};
static const unsigned char file_91[] = {
#embed "../../themes/default/strings/vi.yaml" suffix(, 0) if_empty(0)
};
static const unsigned char file_92[] = {
#embed "../../themes/default/tag.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_93[] = {
#embed "../../themes/default/tags.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_94[] = {
#embed "../../themes/default/team.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_95[] = {
#embed "../../themes/default/teams.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_96[] = {
#embed "../../themes/default/traceability.mustache" suffix(, 0) if_empty(0)
};
static const unsigned char file_97[] = {
#embed "../../themes/default/translations.mustache" suffix(, 0) if_empty(0)
};

static const EmbeddedFile files[] = {
    {"assets/favicon.svg", file_0, sizeof file_0 - 1},
    {"assets/month.css", file_1, sizeof file_1 - 1},
    {"assets/now.js", file_2, sizeof file_2 - 1},
    {"assets/offline.js", file_3, sizeof file_3 - 1},
    {"assets/place.js", file_4, sizeof file_4 - 1},
    {"assets/reading.js", file_5, sizeof file_5 - 1},
    {"assets/register.css", file_6, sizeof file_6 - 1},
    {"assets/register.js", file_7, sizeof file_7 - 1},
    {"assets/report.css", file_8, sizeof file_8 - 1},
    {"assets/scheme.js", file_9, sizeof file_9 - 1},
    {"assets/search-dialog.js", file_10, sizeof file_10 - 1},
    {"assets/search-engine.js", file_11, sizeof file_11 - 1},
    {"assets/search-index.js", file_12, sizeof file_12 - 1},
    {"assets/search-page.js", file_13, sizeof file_13 - 1},
    {"assets/search-words.js", file_14, sizeof file_14 - 1},
    {"assets/search.css", file_15, sizeof file_15 - 1},
    {"assets/search.js", file_16, sizeof file_16 - 1},
    {"assets/sheet.css", file_17, sizeof file_17 - 1},
    {"assets/site.js", file_18, sizeof file_18 - 1},
    {"assets/slides.css", file_19, sizeof file_19 - 1},
    {"assets/slides.js", file_20, sizeof file_20 - 1},
    {"assets/style.css", file_21, sizeof file_21 - 1},
    {"assets/trace.css", file_22, sizeof file_22 - 1},
    {"assets/worker.js", file_23, sizeof file_23 - 1},
    {"book.mustache", file_24, sizeof file_24 - 1},
    {"communities.mustache", file_25, sizeof file_25 - 1},
    {"community.mustache", file_26, sizeof file_26 - 1},
    {"handout.mustache", file_27, sizeof file_27 - 1},
    {"home.mustache", file_28, sizeof file_28 - 1},
    {"layout.mustache", file_29, sizeof file_29 - 1},
    {"meeting.mustache", file_30, sizeof file_30 - 1},
    {"meetings.mustache", file_31, sizeof file_31 - 1},
    {"meetings_month.mustache", file_32, sizeof file_32 - 1},
    {"meetings_year.mustache", file_33, sizeof file_33 - 1},
    {"next_steps.mustache", file_34, sizeof file_34 - 1},
    {"not_found.mustache", file_35, sizeof file_35 - 1},
    {"offline.mustache", file_36, sizeof file_36 - 1},
    {"outcome.mustache", file_37, sizeof file_37 - 1},
    {"outcomes.mustache", file_38, sizeof file_38 - 1},
    {"page.mustache", file_39, sizeof file_39 - 1},
    {"parts/breadcrumb.mustache", file_40, sizeof file_40 - 1},
    {"parts/community_row.mustache", file_41, sizeof file_41 - 1},
    {"parts/contents.mustache", file_42, sizeof file_42 - 1},
    {"parts/counts.mustache", file_43, sizeof file_43 - 1},
    {"parts/downloads.mustache", file_44, sizeof file_44 - 1},
    {"parts/empty.mustache", file_45, sizeof file_45 - 1},
    {"parts/facet.mustache", file_46, sizeof file_46 - 1},
    {"parts/found.mustache", file_47, sizeof file_47 - 1},
    {"parts/groups.mustache", file_48, sizeof file_48 - 1},
    {"parts/languages.mustache", file_49, sizeof file_49 - 1},
    {"parts/listing.mustache", file_50, sizeof file_50 - 1},
    {"parts/meeting_card.mustache", file_51, sizeof file_51 - 1},
    {"parts/meeting_item.mustache", file_52, sizeof file_52 - 1},
    {"parts/meeting_row.mustache", file_53, sizeof file_53 - 1},
    {"parts/mentions.mustache", file_54, sizeof file_54 - 1},
    {"parts/month_day.mustache", file_55, sizeof file_55 - 1},
    {"parts/name.mustache", file_56, sizeof file_56 - 1},
    {"parts/navigation.mustache", file_57, sizeof file_57 - 1},
    {"parts/navigation_list.mustache", file_58, sizeof file_58 - 1},
    {"parts/next_step_row.mustache", file_59, sizeof file_59 - 1},
    {"parts/outcome_line.mustache", file_60, sizeof file_60 - 1},
    {"parts/outcome_row.mustache", file_61, sizeof file_61 - 1},
    {"parts/page_row.mustache", file_62, sizeof file_62 - 1},
    {"parts/pager.mustache", file_63, sizeof file_63 - 1},
    {"parts/participation.mustache", file_64, sizeof file_64 - 1},
    {"parts/person_row.mustache", file_65, sizeof file_65 - 1},
    {"parts/presentations.mustache", file_66, sizeof file_66 - 1},
    {"parts/report_outcome.mustache", file_67, sizeof file_67 - 1},
    {"parts/schedule_head.mustache", file_68, sizeof file_68 - 1},
    {"parts/slide_steps.mustache", file_69, sizeof file_69 - 1},
    {"parts/status.mustache", file_70, sizeof file_70 - 1},
    {"parts/subscribe.mustache", file_71, sizeof file_71 - 1},
    {"parts/tag_row.mustache", file_72, sizeof file_72 - 1},
    {"parts/tags.mustache", file_73, sizeof file_73 - 1},
    {"parts/team_row.mustache", file_74, sizeof file_74 - 1},
    {"parts/top_navigation.mustache", file_75, sizeof file_75 - 1},
    {"parts/translated_pages.mustache", file_76, sizeof file_76 - 1},
    {"parts/upcoming.mustache", file_77, sizeof file_77 - 1},
    {"parts/widget.mustache", file_78, sizeof file_78 - 1},
    {"people.mustache", file_79, sizeof file_79 - 1},
    {"person.mustache", file_80, sizeof file_80 - 1},
    {"redirect.mustache", file_81, sizeof file_81 - 1},
    {"report.mustache", file_82, sizeof file_82 - 1},
    {"run_sheet.mustache", file_83, sizeof file_83 - 1},
    {"search.mustache", file_84, sizeof file_84 - 1},
    {"slides.mustache", file_85, sizeof file_85 - 1},
    {"strings/ar.yaml", file_86, sizeof file_86 - 1},
    {"strings/en.yaml", file_87, sizeof file_87 - 1},
    {"strings/es.yaml", file_88, sizeof file_88 - 1},
    {"strings/fr.yaml", file_89, sizeof file_89 - 1},
    {"strings/so.yaml", file_90, sizeof file_90 - 1},
    {"strings/vi.yaml", file_91, sizeof file_91 - 1},
    {"tag.mustache", file_92, sizeof file_92 - 1},
    {"tags.mustache", file_93, sizeof file_93 - 1},
    {"team.mustache", file_94, sizeof file_94 - 1},
    {"teams.mustache", file_95, sizeof file_95 - 1},
    {"traceability.mustache", file_96, sizeof file_96 - 1},
    {"translations.mustache", file_97, sizeof file_97 - 1},
};

size_t default_theme_count(void) { return sizeof files / sizeof files[0]; }

EmbeddedFile default_theme_file(size_t index) { return files[index]; }
