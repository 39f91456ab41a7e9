// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/separate/separate.h"

#include <gtest/gtest.h>

#include "tests/pipeline/separate/separated.h"

namespace secondlook {
namespace {

Record record_of(std::string_view drawing) {
  const Document document = drawn_file(drawing);
  const RunningText text = running_text(document.pages, document.id, "paper.pdf");
  const PaperRange all{1, static_cast<int>(document.pages.size())};
  return records_of(document, all, text, outline_of(text), fields_of(text), kind_rules()).front();
}

constexpr char kDescription[] =
    "Program Analyst\nGS-0343-14\n\nIntroduction\nThe unit plans.\n\n"
    "Major Duties\nPlans and conducts studies of the organization and of how it works. Reviews\n"
    "reports of other analysts and edits them for the front office of the unit.\n\n"
    "Factor 1 - Knowledge Required by the Position   Level 1-8, 1550 Points\nMastery.\n\n"
    "Factor 2 - Supervisory Controls   Level 2-4, 450 Points\nGoals.\n\n"
    "Factor 3 - Guidelines   Level 3-4, 450 Points\nLaws.\n";

constexpr char kCoverSheet[] =
    "1. Agency Position No.\n2. Reason for Submission\n15. Classified/Graded by\n"
    "25. Description of Major Duties and Responsibilities (See Attached)\nOptional Form 8\n";

TEST(Separate, KnowsAPositionDescriptionByItsStructure) {
  const Record record = record_of(kDescription);
  EXPECT_EQ(record.kind, RecordKind::position_description);
  EXPECT_FALSE(record.evidence.empty());
}

TEST(Separate, TakesAChapterCalledOrganizationForNoChart) {
  std::string paper = "Director of Locks\nES-0340\n\nOrganization\n\n";
  for (int i = 0; i < 12; ++i)
    paper += "Keeps the locks of the river in order and answers to the Commissioner for them.\n";
  EXPECT_EQ(record_of(paper).kind, RecordKind::position_description);
}

TEST(Separate, KnowsACoverSheetWithAndWithoutItsDescription) {
  EXPECT_EQ(record_of(kCoverSheet).kind, RecordKind::cover_sheet);
  EXPECT_EQ(told(std::string(kCoverSheet) + "\f" + kDescription),
            "cover_sheet 1, position_description 2");
}

TEST(Separate, KnowsACoverSheetOfAnyAgencyByItsCaptions) {
  const std::string sheet =
      "Record of Position 11\n\nPD Number: 4471\nPosition Title: Lock Inspector\nSeries: 1801\n"
      "Grade: 09\nOrganization: Office of Locks\nFLSA: Nonexempt\nDuty Station: Port Halloran\n";
  EXPECT_EQ(told(sheet), "cover_sheet 1");
  EXPECT_EQ(told(sheet + "\f" + kDescription), "cover_sheet 1, position_description 2");
  EXPECT_EQ(told(sheet + "\nMajor Duties\nPlans studies of harbors and tells managers what they "
                         "cost. Reviews reports of other analysts and edits them for the front "
                         "office. Inspects locks and orders repairs of gates.\n"),
            "position_description 1");
}

TEST(Separate, KnowsOtherPapersOfAPosition) {
  EXPECT_EQ(
      record_of("Performance Plan and Appraisal\nRating Period: 2023\nCritical Element 1\n").kind,
      RecordKind::appraisal);
  EXPECT_EQ(record_of("Position Evaluation Statement\nStandards Used\n").kind,
            RecordKind::evaluation_statement);
  EXPECT_EQ(record_of("Organization Chart\n").kind, RecordKind::org_chart);
}

TEST(Separate, SetsStandardsAside) {
  EXPECT_EQ(record_of("Major Duties\nThe employee plans.\n\n"
                      "Factor 1 - Knowledge Required by the Position\n"
                      "Level 1-1   50 Points\nSimple.\n\nLevel 1-2   200 Points\nRoutines.\n\n"
                      "Level 1-3   350 Points\nRules.\n\n"
                      "Factor 2 - Supervisory Controls\n"
                      "Level 2-1   25 Points\nWatched.\n\nLevel 2-2   125 Points\nGuided.\n\n"
                      "Level 2-3   275 Points\nGoals.\n\nFactor 3 - Guidelines\nLaws.\n")
                .kind,
            RecordKind::other);
}

TEST(Separate, SetsAsideWhatSaysNothingOfAPosition) {
  EXPECT_EQ(record_of("Memorandum\nTravel to the field office is approved.\n").kind,
            RecordKind::other);
  EXPECT_EQ(record_of("").kind, RecordKind::other);
}

TEST(Separate, KnowsAChartByItsBoxesAndLines) {
  Document document =
      drawn_file("Director\n\nDesign Division   Survey Branch   Chief of Repairs\n");
  const RunningText text = running_text(document.pages, document.id, "paper.pdf");
  const auto kind = [&] {
    return records_of(document, {1, 1}, text, outline_of(text), fields_of(text), kind_rules())
        .front()
        .kind;
  };
  EXPECT_EQ(kind(), RecordKind::other);
  for (const Line& line : document.pages[0].lines) {
    const Box& box = line.box;
    document.pages[0].frames.push_back({{box.x0 - 4, box.y0 - 4, box.x1 + 4, box.y1 + 4}});
  }
  for (std::size_t below = 1; below < document.pages[0].frames.size(); ++below)
    document.pages[0].connectors.push_back(
        {{{0, ConnectorEnd::Side::bottom}, {below, ConnectorEnd::Side::top}}});
  EXPECT_EQ(kind(), RecordKind::org_chart);
}

TEST(Separate, KnowsAStaffingListByItsRows) {
  EXPECT_EQ(
      record_of("Office of Rivers\n\nOrg   Title   PP-Series-Grade   Employee\n"
                "R1   Hydrologist   GS-1315-14   Ames\nR1   Hydrologist   GS-1315-12   Bole\n"
                "R2   Secretary   GS-0318-05   Dorn\nR2   Hydrologist   GS-1315-11   Vacant\n")
          .kind,
      RecordKind::staffing_list);
}

TEST(Separate, TakesPapersAboutPositionsForNoDescriptions) {
  for (const char* paper :
       {"JOB OPPORTUNITY ANNOUNCEMENT\nProgram Analyst, GS-0343-13\n\nDuties\nPlans studies and "
        "reviews reports of other analysts for the front office of the unit.\n\nHow to Apply\n",
        "BERIT SOLL\n\nProfessional Experience\nAccountant, GS-0510-11\nHours per week: 40\n"
        "Closes the books.\n\nEducation\n",
        "NOTIFICATION OF PERSONNEL ACTION\n5-B. Nature of Action\nPromotion\n\n"
        "15. TO: Position Title and Number\nProgram Analyst\nGS-0343-13\n",
        "CERTIFICATE OF COMPLETION\nOdile Brandt\nhas successfully completed a course\n",
        "MEMORANDUM FOR ALL EMPLOYEES\nSubject: Parking\nThe lot is closed.\n"})
    EXPECT_EQ(record_of(paper).kind, RecordKind::other) << paper;
}

TEST(Separate, KnowsAnEvaluationStatementInAMemorandum) {
  EXPECT_EQ(record_of("MEMORANDUM\nSubject: Classification of the position of Lock Inspector\n\n"
                      "Factor 1 is credited at Level 1-6 (950 points).\n\n"
                      "The position is properly classified as Lock Inspector, GS-1801-09.\n")
                .kind,
            RecordKind::evaluation_statement);
}

TEST(Separate, GivesTheCoverSheetARecordOfItsOwn) {
  const auto records = separated(drawn_file(std::string(kCoverSheet) + "\f" + kDescription));
  ASSERT_EQ(told(records), "cover_sheet 1, position_description 2");
  for (const Record& record : records) {
    ASSERT_FALSE(record.evidence.empty());
    for (const Evidence& item : record.evidence) EXPECT_EQ(item.page, record.first_page);
  }
}

TEST(Separate, GivesAFormWithTheDutiesOnItNone) {
  EXPECT_EQ(told(std::string(kCoverSheet) + kDescription + "\fFactor 4 - Complexity\nMany.\n"),
            "position_description 1-2");
}

TEST(Separate, SpansAllPages) {
  const Record record = record_of("a\n\fb\n\fc\n");
  EXPECT_EQ(record.first_page, 1);
  EXPECT_EQ(record.last_page, 3);
}

TEST(RecordKinds, SayWhereASignIsBroken) {
  const auto kinds = RecordKinds::parse(
      "threshold: 4\nkinds:\n  - kind: appraisal\n    signs:\n      - {pattern: 'a(', weight: 1}\n",
      "kinds.yaml");
  ASSERT_FALSE(kinds);
  EXPECT_EQ(kinds.error().where, "kinds.yaml:5");
  EXPECT_FALSE(RecordKinds::parse("threshold: 4\nkinds:\n  - kind: nothing\n", "kinds.yaml"));
  EXPECT_FALSE(RecordKinds::parse("", "kinds.yaml"));
}

}  // namespace
}  // namespace secondlook
