// Written by `make file-lists`; a test compares it with the folder content/using/messages/.

#include "EmbeddedFiles.h"

// Each file ends in a zero that is not counted: C knows no array of no elements.
static const unsigned char file_0[] = {
#embed "../../content/using/messages/agenda-length.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_1[] = {
#embed "../../content/using/messages/aim-without-outcome.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_2[] = {
#embed "../../content/using/messages/alt-is-file-name.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_3[] = {
#embed "../../content/using/messages/ambiguous-mention.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_4[] = {
#embed "../../content/using/messages/ambiguous-reference.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_5[] = {
#embed "../../content/using/messages/assignment-without-owner.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_6[] = {
#embed "../../content/using/messages/broken-external-link.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_7[] = {
#embed "../../content/using/messages/broken-image.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_8[] = {
#embed "../../content/using/messages/broken-link.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_9[] = {
#embed "../../content/using/messages/broken-symlink.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_10[] = {
#embed "../../content/using/messages/circular-superseding.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_11[] = {
#embed "../../content/using/messages/conflicting-fields.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_12[] = {
#embed "../../content/using/messages/contradictory-repeats.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_13[] = {
#embed "../../content/using/messages/control-character.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_14[] = {
#embed "../../content/using/messages/due-after-end.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_15[] = {
#embed "../../content/using/messages/duplicate-address.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_16[] = {
#embed "../../content/using/messages/duplicate-aim.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_17[] = {
#embed "../../content/using/messages/duplicate-identifier.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_18[] = {
#embed "../../content/using/messages/duplicate-key.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_19[] = {
#embed "../../content/using/messages/duplicate-number.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_20[] = {
#embed "../../content/using/messages/empty-page.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_21[] = {
#embed "../../content/using/messages/empty-slug.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_22[] = {
#embed "../../content/using/messages/empty-text.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_23[] = {
#embed "../../content/using/messages/end-before-start.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_24[] = {
#embed "../../content/using/messages/endless-repeats.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_25[] = {
#embed "../../content/using/messages/field-of-original.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_26[] = {
#embed "../../content/using/messages/file-too-large.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_27[] = {
#embed "../../content/using/messages/folder-symlink.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_28[] = {
#embed "../../content/using/messages/foreign-mark.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_29[] = {
#embed "../../content/using/messages/front-matter-not-closed.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_30[] = {
#embed "../../content/using/messages/front-matter-not-first.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_31[] = {
#embed "../../content/using/messages/front-matter-too-long.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_32[] = {
#embed "../../content/using/messages/html-left-out.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_33[] = {
#embed "../../content/using/messages/index.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_34[] = {
#embed "../../content/using/messages/invalid-alias.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_35[] = {
#embed "../../content/using/messages/invalid-boolean.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_36[] = {
#embed "../../content/using/messages/invalid-date.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_37[] = {
#embed "../../content/using/messages/invalid-duration.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_38[] = {
#embed "../../content/using/messages/invalid-email.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_39[] = {
#embed "../../content/using/messages/invalid-file.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_40[] = {
#embed "../../content/using/messages/invalid-front-matter.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_41[] = {
#embed "../../content/using/messages/invalid-language.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_42[] = {
#embed "../../content/using/messages/invalid-number.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_43[] = {
#embed "../../content/using/messages/invalid-repeats.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_44[] = {
#embed "../../content/using/messages/invalid-slug.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_45[] = {
#embed "../../content/using/messages/invalid-tag.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_46[] = {
#embed "../../content/using/messages/invalid-template-text.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_47[] = {
#embed "../../content/using/messages/invalid-time.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_48[] = {
#embed "../../content/using/messages/invalid-url.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_49[] = {
#embed "../../content/using/messages/invalid-utf-8.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_50[] = {
#embed "../../content/using/messages/lead-from-elsewhere.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_51[] = {
#embed "../../content/using/messages/long-meeting.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_52[] = {
#embed "../../content/using/messages/long-series.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_53[] = {
#embed "../../content/using/messages/long-title.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_54[] = {
#embed "../../content/using/messages/low-contrast.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_55[] = {
#embed "../../content/using/messages/meeting-ends-early.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_56[] = {
#embed "../../content/using/messages/meeting-still-planned.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_57[] = {
#embed "../../content/using/messages/meeting-without-notes.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_58[] = {
#embed "../../content/using/messages/mismatched-section.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_59[] = {
#embed "../../content/using/messages/misplaced-kind.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_60[] = {
#embed "../../content/using/messages/misplaced-members-block.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_61[] = {
#embed "../../content/using/messages/missing-alt.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_62[] = {
#embed "../../content/using/messages/missing-colon.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_63[] = {
#embed "../../content/using/messages/missing-field.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_64[] = {
#embed "../../content/using/messages/missing-part.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_65[] = {
#embed "../../content/using/messages/missing-plural-form.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_66[] = {
#embed "../../content/using/messages/missing-string.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_67[] = {
#embed "../../content/using/messages/missing-template.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_68[] = {
#embed "../../content/using/messages/mistaken-members-block.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_69[] = {
#embed "../../content/using/messages/mixed-times.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_70[] = {
#embed "../../content/using/messages/name-would-show.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_71[] = {
#embed "../../content/using/messages/needless-translation.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_72[] = {
#embed "../../content/using/messages/not-a-series.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_73[] = {
#embed "../../content/using/messages/not-an-occurrence.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_74[] = {
#embed "../../content/using/messages/not-closed.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_75[] = {
#embed "../../content/using/messages/not-fields.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_76[] = {
#embed "../../content/using/messages/outside-community.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_77[] = {
#embed "../../content/using/messages/outside-symlink.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_78[] = {
#embed "../../content/using/messages/overdue-without-owner.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_79[] = {
#embed "../../content/using/messages/overlapping-meetings.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_80[] = {
#embed "../../content/using/messages/part-cycle.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_81[] = {
#embed "../../content/using/messages/person-without-part.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_82[] = {
#embed "../../content/using/messages/quotes-needed.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_83[] = {
#embed "../../content/using/messages/recommendation-without-addressee.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_84[] = {
#embed "../../content/using/messages/recommendation-without-decision.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_85[] = {
#embed "../../content/using/messages/recommendation-without-team.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_86[] = {
#embed "../../content/using/messages/remark-in-text.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_87[] = {
#embed "../../content/using/messages/remote-image.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_88[] = {
#embed "../../content/using/messages/repeated-time.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_89[] = {
#embed "../../content/using/messages/role-missing.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_90[] = {
#embed "../../content/using/messages/second-translation.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_91[] = {
#embed "../../content/using/messages/several-names.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_92[] = {
#embed "../../content/using/messages/skipped-level.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_93[] = {
#embed "../../content/using/messages/skipped-time.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_94[] = {
#embed "../../content/using/messages/slug-of-folder.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_95[] = {
#embed "../../content/using/messages/special-file.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_96[] = {
#embed "../../content/using/messages/tab-indentation.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_97[] = {
#embed "../../content/using/messages/table-without-head.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_98[] = {
#embed "../../content/using/messages/team-without-outcome.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_99[] = {
#embed "../../content/using/messages/text-over-limit.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_100[] = {
#embed "../../content/using/messages/toml-front-matter.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_101[] = {
#embed "../../content/using/messages/too-large-template.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_102[] = {
#embed "../../content/using/messages/too-many-aims.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_103[] = {
#embed "../../content/using/messages/too-nested.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_104[] = {
#embed "../../content/using/messages/translation-length.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_105[] = {
#embed "../../content/using/messages/translation-without-original.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_106[] = {
#embed "../../content/using/messages/unclosed-section.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_107[] = {
#embed "../../content/using/messages/unclosed-tag.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_108[] = {
#embed "../../content/using/messages/unfit-preview.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_109[] = {
#embed "../../content/using/messages/unknown-aim.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_110[] = {
#embed "../../content/using/messages/unknown-alert.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_111[] = {
#embed "../../content/using/messages/unknown-choice.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_112[] = {
#embed "../../content/using/messages/unknown-color.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_113[] = {
#embed "../../content/using/messages/unknown-font.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_114[] = {
#embed "../../content/using/messages/unknown-key.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_115[] = {
#embed "../../content/using/messages/unknown-language.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_116[] = {
#embed "../../content/using/messages/unknown-mention.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_117[] = {
#embed "../../content/using/messages/unknown-name.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_118[] = {
#embed "../../content/using/messages/unknown-page.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_119[] = {
#embed "../../content/using/messages/unknown-placeholder.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_120[] = {
#embed "../../content/using/messages/unknown-reference.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_121[] = {
#embed "../../content/using/messages/unknown-status.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_122[] = {
#embed "../../content/using/messages/unknown-string.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_123[] = {
#embed "../../content/using/messages/unknown-theme.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_124[] = {
#embed "../../content/using/messages/unknown-time-zone.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_125[] = {
#embed "../../content/using/messages/unknown-widget.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_126[] = {
#embed "../../content/using/messages/unpublished-file.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_127[] = {
#embed "../../content/using/messages/unreadable-file.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_128[] = {
#embed "../../content/using/messages/unreadable-folder.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_129[] = {
#embed "../../content/using/messages/unreadable-image.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_130[] = {
#embed "../../content/using/messages/unreadable-name.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_131[] = {
#embed "../../content/using/messages/unsafe-svg.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_132[] = {
#embed "../../content/using/messages/unsafe-url.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_133[] = {
#embed "../../content/using/messages/unsupported-tag.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_134[] = {
#embed "../../content/using/messages/unsupported-yaml.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_135[] = {
#embed "../../content/using/messages/unused-plural-form.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_136[] = {
#embed "../../content/using/messages/unused-string.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_137[] = {
#embed "../../content/using/messages/unused-template.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_138[] = {
#embed "../../content/using/messages/vague-link.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_139[] = {
#embed "../../content/using/messages/wrong-escaping.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_140[] = {
#embed "../../content/using/messages/wrong-indentation.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_141[] = {
#embed "../../content/using/messages/wrong-kind-of-name.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_142[] = {
#embed "../../content/using/messages/wrong-kind-of-string.md" suffix(, 0) if_empty(0)
};
static const unsigned char file_143[] = {
#embed "../../content/using/messages/wrong-type.md" suffix(, 0) if_empty(0)
};

static const EmbeddedFile files[] = {
    {"agenda-length.md", file_0, sizeof file_0 - 1},
    {"aim-without-outcome.md", file_1, sizeof file_1 - 1},
    {"alt-is-file-name.md", file_2, sizeof file_2 - 1},
    {"ambiguous-mention.md", file_3, sizeof file_3 - 1},
    {"ambiguous-reference.md", file_4, sizeof file_4 - 1},
    {"assignment-without-owner.md", file_5, sizeof file_5 - 1},
    {"broken-external-link.md", file_6, sizeof file_6 - 1},
    {"broken-image.md", file_7, sizeof file_7 - 1},
    {"broken-link.md", file_8, sizeof file_8 - 1},
    {"broken-symlink.md", file_9, sizeof file_9 - 1},
    {"circular-superseding.md", file_10, sizeof file_10 - 1},
    {"conflicting-fields.md", file_11, sizeof file_11 - 1},
    {"contradictory-repeats.md", file_12, sizeof file_12 - 1},
    {"control-character.md", file_13, sizeof file_13 - 1},
    {"due-after-end.md", file_14, sizeof file_14 - 1},
    {"duplicate-address.md", file_15, sizeof file_15 - 1},
    {"duplicate-aim.md", file_16, sizeof file_16 - 1},
    {"duplicate-identifier.md", file_17, sizeof file_17 - 1},
    {"duplicate-key.md", file_18, sizeof file_18 - 1},
    {"duplicate-number.md", file_19, sizeof file_19 - 1},
    {"empty-page.md", file_20, sizeof file_20 - 1},
    {"empty-slug.md", file_21, sizeof file_21 - 1},
    {"empty-text.md", file_22, sizeof file_22 - 1},
    {"end-before-start.md", file_23, sizeof file_23 - 1},
    {"endless-repeats.md", file_24, sizeof file_24 - 1},
    {"field-of-original.md", file_25, sizeof file_25 - 1},
    {"file-too-large.md", file_26, sizeof file_26 - 1},
    {"folder-symlink.md", file_27, sizeof file_27 - 1},
    {"foreign-mark.md", file_28, sizeof file_28 - 1},
    {"front-matter-not-closed.md", file_29, sizeof file_29 - 1},
    {"front-matter-not-first.md", file_30, sizeof file_30 - 1},
    {"front-matter-too-long.md", file_31, sizeof file_31 - 1},
    {"html-left-out.md", file_32, sizeof file_32 - 1},
    {"index.md", file_33, sizeof file_33 - 1},
    {"invalid-alias.md", file_34, sizeof file_34 - 1},
    {"invalid-boolean.md", file_35, sizeof file_35 - 1},
    {"invalid-date.md", file_36, sizeof file_36 - 1},
    {"invalid-duration.md", file_37, sizeof file_37 - 1},
    {"invalid-email.md", file_38, sizeof file_38 - 1},
    {"invalid-file.md", file_39, sizeof file_39 - 1},
    {"invalid-front-matter.md", file_40, sizeof file_40 - 1},
    {"invalid-language.md", file_41, sizeof file_41 - 1},
    {"invalid-number.md", file_42, sizeof file_42 - 1},
    {"invalid-repeats.md", file_43, sizeof file_43 - 1},
    {"invalid-slug.md", file_44, sizeof file_44 - 1},
    {"invalid-tag.md", file_45, sizeof file_45 - 1},
    {"invalid-template-text.md", file_46, sizeof file_46 - 1},
    {"invalid-time.md", file_47, sizeof file_47 - 1},
    {"invalid-url.md", file_48, sizeof file_48 - 1},
    {"invalid-utf-8.md", file_49, sizeof file_49 - 1},
    {"lead-from-elsewhere.md", file_50, sizeof file_50 - 1},
    {"long-meeting.md", file_51, sizeof file_51 - 1},
    {"long-series.md", file_52, sizeof file_52 - 1},
    {"long-title.md", file_53, sizeof file_53 - 1},
    {"low-contrast.md", file_54, sizeof file_54 - 1},
    {"meeting-ends-early.md", file_55, sizeof file_55 - 1},
    {"meeting-still-planned.md", file_56, sizeof file_56 - 1},
    {"meeting-without-notes.md", file_57, sizeof file_57 - 1},
    {"mismatched-section.md", file_58, sizeof file_58 - 1},
    {"misplaced-kind.md", file_59, sizeof file_59 - 1},
    {"misplaced-members-block.md", file_60, sizeof file_60 - 1},
    {"missing-alt.md", file_61, sizeof file_61 - 1},
    {"missing-colon.md", file_62, sizeof file_62 - 1},
    {"missing-field.md", file_63, sizeof file_63 - 1},
    {"missing-part.md", file_64, sizeof file_64 - 1},
    {"missing-plural-form.md", file_65, sizeof file_65 - 1},
    {"missing-string.md", file_66, sizeof file_66 - 1},
    {"missing-template.md", file_67, sizeof file_67 - 1},
    {"mistaken-members-block.md", file_68, sizeof file_68 - 1},
    {"mixed-times.md", file_69, sizeof file_69 - 1},
    {"name-would-show.md", file_70, sizeof file_70 - 1},
    {"needless-translation.md", file_71, sizeof file_71 - 1},
    {"not-a-series.md", file_72, sizeof file_72 - 1},
    {"not-an-occurrence.md", file_73, sizeof file_73 - 1},
    {"not-closed.md", file_74, sizeof file_74 - 1},
    {"not-fields.md", file_75, sizeof file_75 - 1},
    {"outside-community.md", file_76, sizeof file_76 - 1},
    {"outside-symlink.md", file_77, sizeof file_77 - 1},
    {"overdue-without-owner.md", file_78, sizeof file_78 - 1},
    {"overlapping-meetings.md", file_79, sizeof file_79 - 1},
    {"part-cycle.md", file_80, sizeof file_80 - 1},
    {"person-without-part.md", file_81, sizeof file_81 - 1},
    {"quotes-needed.md", file_82, sizeof file_82 - 1},
    {"recommendation-without-addressee.md", file_83, sizeof file_83 - 1},
    {"recommendation-without-decision.md", file_84, sizeof file_84 - 1},
    {"recommendation-without-team.md", file_85, sizeof file_85 - 1},
    {"remark-in-text.md", file_86, sizeof file_86 - 1},
    {"remote-image.md", file_87, sizeof file_87 - 1},
    {"repeated-time.md", file_88, sizeof file_88 - 1},
    {"role-missing.md", file_89, sizeof file_89 - 1},
    {"second-translation.md", file_90, sizeof file_90 - 1},
    {"several-names.md", file_91, sizeof file_91 - 1},
    {"skipped-level.md", file_92, sizeof file_92 - 1},
    {"skipped-time.md", file_93, sizeof file_93 - 1},
    {"slug-of-folder.md", file_94, sizeof file_94 - 1},
    {"special-file.md", file_95, sizeof file_95 - 1},
    {"tab-indentation.md", file_96, sizeof file_96 - 1},
    {"table-without-head.md", file_97, sizeof file_97 - 1},
    {"team-without-outcome.md", file_98, sizeof file_98 - 1},
    {"text-over-limit.md", file_99, sizeof file_99 - 1},
    {"toml-front-matter.md", file_100, sizeof file_100 - 1},
    {"too-large-template.md", file_101, sizeof file_101 - 1},
    {"too-many-aims.md", file_102, sizeof file_102 - 1},
    {"too-nested.md", file_103, sizeof file_103 - 1},
    {"translation-length.md", file_104, sizeof file_104 - 1},
    {"translation-without-original.md", file_105, sizeof file_105 - 1},
    {"unclosed-section.md", file_106, sizeof file_106 - 1},
    {"unclosed-tag.md", file_107, sizeof file_107 - 1},
    {"unfit-preview.md", file_108, sizeof file_108 - 1},
    {"unknown-aim.md", file_109, sizeof file_109 - 1},
    {"unknown-alert.md", file_110, sizeof file_110 - 1},
    {"unknown-choice.md", file_111, sizeof file_111 - 1},
    {"unknown-color.md", file_112, sizeof file_112 - 1},
    {"unknown-font.md", file_113, sizeof file_113 - 1},
    {"unknown-key.md", file_114, sizeof file_114 - 1},
    {"unknown-language.md", file_115, sizeof file_115 - 1},
    {"unknown-mention.md", file_116, sizeof file_116 - 1},
    {"unknown-name.md", file_117, sizeof file_117 - 1},
    {"unknown-page.md", file_118, sizeof file_118 - 1},
    {"unknown-placeholder.md", file_119, sizeof file_119 - 1},
    {"unknown-reference.md", file_120, sizeof file_120 - 1},
    {"unknown-status.md", file_121, sizeof file_121 - 1},
    {"unknown-string.md", file_122, sizeof file_122 - 1},
    {"unknown-theme.md", file_123, sizeof file_123 - 1},
    {"unknown-time-zone.md", file_124, sizeof file_124 - 1},
    {"unknown-widget.md", file_125, sizeof file_125 - 1},
    {"unpublished-file.md", file_126, sizeof file_126 - 1},
    {"unreadable-file.md", file_127, sizeof file_127 - 1},
    {"unreadable-folder.md", file_128, sizeof file_128 - 1},
    {"unreadable-image.md", file_129, sizeof file_129 - 1},
    {"unreadable-name.md", file_130, sizeof file_130 - 1},
    {"unsafe-svg.md", file_131, sizeof file_131 - 1},
    {"unsafe-url.md", file_132, sizeof file_132 - 1},
    {"unsupported-tag.md", file_133, sizeof file_133 - 1},
    {"unsupported-yaml.md", file_134, sizeof file_134 - 1},
    {"unused-plural-form.md", file_135, sizeof file_135 - 1},
    {"unused-string.md", file_136, sizeof file_136 - 1},
    {"unused-template.md", file_137, sizeof file_137 - 1},
    {"vague-link.md", file_138, sizeof file_138 - 1},
    {"wrong-escaping.md", file_139, sizeof file_139 - 1},
    {"wrong-indentation.md", file_140, sizeof file_140 - 1},
    {"wrong-kind-of-name.md", file_141, sizeof file_141 - 1},
    {"wrong-kind-of-string.md", file_142, sizeof file_142 - 1},
    {"wrong-type.md", file_143, sizeof file_143 - 1},
};

size_t message_page_count(void) { return sizeof files / sizeof files[0]; }

EmbeddedFile message_page_file(size_t index) { return files[index]; }
