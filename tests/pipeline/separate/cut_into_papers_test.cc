// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/separate/cut_into_papers.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/pipeline/separate/separated.h"

namespace secondlook {
namespace {

std::string ranges(const Document& document) {
  std::string all;
  for (const PaperRange& range : cut_into_papers(document, record_kinds(), Knowledge::get().layout))
    all += (all.empty() ? "" : " ") + std::to_string(range.first_page) + "-" +
           std::to_string(range.last_page);
  return all;
}
std::string ranges(std::string_view drawing) { return ranges(drawn_file(drawing)); }

const std::string kAnalyst =
    "Program Analyst, GS-0343-13\nOffice of Studies\n\nIntroduction\nThe position studies "
    "harbors.\n\n"
    "Major Duties\nPlans studies of harbors and tells managers what they cost. Reviews reports "
    "of other analysts and edits them for the front office.\n";
const std::string kInspector =
    "Lock Inspector, GS-1801-09\nOffice of Locks\n\nIntroduction\nThe position inspects locks.\n\n"
    "Major Duties\nInspects locks each quarter and writes down what is found. Orders repairs.\n";
const std::string kFactors =
    "Factor 1 - Knowledge Required by the Position   Level 1-7, 1250 Points\nMuch.\n\n"
    "Factor 2 - Supervisory Controls   Level 2-4, 450 Points\nGoals.\n\n"
    "Factor 3 - Guidelines   Level 3-4, 450 Points\nLaws.\n\n"
    "Factor 4 - Complexity   Level 4-5, 325 Points\nMany.\n\n"
    "Factor 5 - Scope and Effect   Level 5-4, 225 Points\nWide.\n";
const std::string kLastFactors =
    "Factor 6 - Personal Contacts   Level 6-3, 60 Points\nOthers.\n\n"
    "Factor 9 - Work Environment   Level 9-1, 5 Points\nAn office.\n";

TEST(CutIntoPapers, CutsWhereAnotherPositionsDescriptionBegins) {
  EXPECT_EQ(ranges(kAnalyst + "\f" + kFactors + "\f" + kLastFactors + "\f" + kInspector + "\f" +
                   kFactors),
            "1-3 4-5");
}

TEST(CutIntoPapers, CutsWhereThePageNumbersBeginAnew) {
  EXPECT_EQ(ranges("Alpha is told.\n[bottom] Page 1 of 2\n\fBeta is told.\n[bottom] Page 2 of 2\n"
                   "\fGamma is told.\n[bottom] Page 1 of 1\n"),
            "1-2 3-3");
  EXPECT_EQ(ranges("Alpha is told.\n[bottom] - 1 -\n\fBeta is told.\n[bottom] - 2 -\n"
                   "\fGamma is told.\n[bottom] - 1 -\n\fDelta is told.\n[bottom] - 2 -\n"),
            "1-2 3-4");
}

TEST(CutIntoPapers, DoesNotCutWhereThePageNumbersGoOn) {
  EXPECT_EQ(ranges(kAnalyst + "[bottom] Page 1 of 2\n\f" + kInspector + "[bottom] Page 2 of 2\n"),
            "1-2");
}

TEST(CutIntoPapers, CutsPapersUnderNumbersThatRunThroughTheFile) {
  EXPECT_EQ(ranges(kAnalyst + "[bottom] 1\n\f" + kFactors + "[bottom] 2\n\f" +
                   "PERFORMANCE PLAN AND APPRAISAL\n\nEmployee: Odile Brandt\n"
                   "Rating Period: FY 2023\n\nCritical Element 1: Studies\nPlans.\n[bottom] 3\n"),
            "1-2 3-3");
}

TEST(CutIntoPapers, CutsOffAttachmentsOfAnotherKind) {
  EXPECT_EQ(told(kAnalyst + "\f" + kFactors +
                 "\fPOSITION EVALUATION STATEMENT\n\nTitle: Program Analyst\n\n"
                 "Standards Used\nThe guide for analysts.\n\n" +
                 kFactors +
                 "\fORGANIZATION CHART\n\nDirector\n\nDesign Branch     Survey Branch\n"
                 "\fPERFORMANCE PLAN\n\nEmployee: Odile Brandt\nRating Period: FY 2023\n\n"
                 "Critical Element 1: Studies\nPlans studies.\n"),
            "position_description 1-2, evaluation_statement 3, org_chart 4, appraisal 5");
}

TEST(CutIntoPapers, NeverCutsWithinASentence) {
  EXPECT_EQ(
      ranges("POSITION DESCRIPTION\n\nThe analyst plans studies of harbors and of what is done\n"
             "\fwith the money. Performance Appraisal is by the chief.\n"),
      "1-2");
}

TEST(CutIntoPapers, TakesASectionForNoNewPaper) {
  EXPECT_EQ(ranges(kAnalyst + "\fV. EVALUATION STATEMENT\nThe work meets the standard.\n"), "1-2");
  EXPECT_EQ(ranges(kAnalyst + "\fPosition Description (continued)\nReviews reports of others.\n"),
            "1-2");
}

TEST(CutIntoPapers, TakesARepeatedHeadForNoNewPaper) {
  const std::string head = "POSITION DESCRIPTION\nPD Number: HPS-0031\n\n";
  EXPECT_EQ(ranges(head + kAnalyst + "\f" + head + kFactors + "\f" + head + kLastFactors), "1-3");
  const std::string other = "POSITION DESCRIPTION\nPD Number: HPS-0032\n\n";
  EXPECT_EQ(ranges(head + kAnalyst + "\f" + head + kFactors + "\f" + other + kInspector),
            "1-2 3-3");
}

TEST(CutIntoPapers, KeepsACoverSheetWithItsDescription) {
  const std::string form =
      "1. Agency Position No. HPS-0112\n\n2. Reason for Submission\n\n9. Subject to IA Action\n\n"
      "15. Classified/Graded by\n\n25. Description of Major Duties (See Attached)\n\n"
      "Optional Form 8\n";
  EXPECT_EQ(told(form + "\f" + kInspector + "\f" + kFactors + "\f" + form + "\f\f" + kAnalyst),
            "cover_sheet 1, position_description 2-3, cover_sheet 4, position_description 6");
}

TEST(CutIntoPapers, ReadsNothingIntoBlankBacksButIntoALoneBlankPage) {
  const std::string one = "Harbors are studied.\n", two = "Locks are inspected.\n",
                    three = "Gates are painted.\n";
  EXPECT_EQ(ranges(one + "\f\f" + two + "\f\f" + three + "\f"), "1-5");
  EXPECT_EQ(ranges(one + "\f" + two + "\f\f" + three), "1-2 4-4");
}

TEST(CutIntoPapers, SetsSeparatorSheetsApart) {
  EXPECT_EQ(ranges("Harbors are studied.\n\fDOCUMENT SEPARATOR\n\fLocks are inspected.\n"
                   "\fATTACHMENT 2\n\fGates are painted.\n"),
            "1-1 2-2 3-3 4-4 5-5");
}

TEST(CutIntoPapers, PutsEveryWrittenPageInExactlyOneRange) {
  const Document document = drawn_file("\f" + kAnalyst + "\f\f" + kFactors + "\f" + kInspector +
                                       "\fMEMORANDUM FOR ALL\nParking.\n\f");
  std::vector<int> times(document.pages.size(), 0);
  for (const PaperRange& range : cut_into_papers(document, record_kinds(), Knowledge::get().layout))
    for (const Page& page : pages_of(document, range))
      ++times[static_cast<std::size_t>(page.number) - 1];
  for (const Page& page : document.pages)
    EXPECT_TRUE(page.words.empty() || times[static_cast<std::size_t>(page.number) - 1] == 1)
        << page.number;
}

TEST(CutIntoPapers, GivesOneRangeForAFileWithNothingOnIt) {
  EXPECT_EQ(ranges("\f\f"), "1-3");
  EXPECT_EQ(ranges(Document{}), "1-1");
}

// A box: papers of many kinds one behind the other, without page numbers.
TEST(CutIntoPapers, CutsAScannedBox) {
  std::string box, expected;
  for (int i = 0; i < 10; ++i) {
    const std::string number = std::to_string(100 + i);
    box += "Lock Inspector " + number + ", GS-1801-09\n\nIntroduction\nThe position inspects.\n\n" +
           "Major Duties\nInspects locks of the river. Reports what it finds.\n\f" + kFactors +
           "\f" + kLastFactors + "\f\f\fPERFORMANCE APPRAISAL\nEmployee: Odile B. Brandt\n" +
           "Rating Period: FY 2023\n\nCritical Element 1: Locks\nInspects locks.\n\f";
    const int first = 6 * i + 1;
    expected += (i > 0 ? " " : "") + std::to_string(first) + "-" + std::to_string(first + 2) + " " +
                std::to_string(first + 5) + "-" + std::to_string(first + 5);
  }
  EXPECT_EQ(ranges(box), expected);
}

TEST(CutIntoPapers, KeepsTogetherWhatATableOfContentsLeadsTo) {
  const std::string contents =
      "Contents\nScope ........ 2\nLevels ........ 3\nForms ........ 3\nIndex ........ 4\n";
  const std::string rest =
      "\fScope\nIt is wide.\n\fPOSITION EVALUATION STATEMENT\nStandards used\n";
  EXPECT_EQ(ranges("Manual\n" + contents + rest), "1-3");
  EXPECT_EQ(ranges("Manual\nScope and levels\n" + rest), "1-2 3-3");
}

}  // namespace
}  // namespace secondlook
