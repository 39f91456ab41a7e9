// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/link/paper_marks.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <iterator>
#include <string>

#include "tests/pipeline/parse/paper.h"

namespace secondlook {
namespace {

using testing::AllOf;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

PaperMarks marks(std::string_view drawing) {
  return marks_of(running_text(DrawnPaper::pages(drawing), "d0", "paper.pdf"), Knowledge::naming(),
                  {});
}

TEST(PaperMarks, TakeForANumberWhatIsShapedLikeOne) {
  for (const std::string number : {"04417", "MM49413", "2019-224-66", "IFL/46112/17", "0061755",
                                   "109-89", "D1830200", "HQ.24.0113"})
    EXPECT_TRUE(may_number_a_paper(number)) << number;
  for (const std::string other : {"03/14/2019", "2019-03-14", "202-555-0143", "555-0143",
                                  "GS-0343-13", "GS-12/13", "2019", "2018-2019", "FY2019", "1250",
                                  "6-5", "branch", "A-1", "0801/1301", "13,500", "x@y.example"})
    EXPECT_FALSE(may_number_a_paper(other)) << other;
}

TEST(PaperMarks, FindNumbersPeopleTitlesAndUnitsUnderNoCaption) {
  const PaperMarks found = marks(
      "REGISTRY OF WELLS\n"
      "Water Rights Branch\n"
      "\n"
      "Program Analyst, GS-0343-12\n"
      "2019-224-66\n"
      "\n"
      "Good morning, the description of Imre B. Solberg is with Haugen, Celia now.\n");
  EXPECT_THAT(found.numbers, ElementsAre("2019-224-66"));
  EXPECT_THAT(found.people, AllOf(Contains("Imre B. Solberg"), Contains("Haugen, Celia")));
  EXPECT_THAT(found.titles, Contains("Program Analyst"));
  EXPECT_THAT(found.units, Contains("Water Rights Branch"));
}

TEST(PaperMarks, TakeNoHeadingForAPersonWhoseWordsThePaperWritesSmall) {
  const PaperMarks found =
      marks("Quick Harvest\n\nThe harvest is to be quick. It was Odile Brandt who said so.\n");
  EXPECT_THAT(found.people, AllOf(Contains("Odile Brandt"), Not(Contains("Quick Harvest"))));
}

TEST(PaperMarks, KnowADutyAgainWhereAnotherPaperRepeatsIt) {
  constexpr char kDuty[] =
      "Inspects sluice gates and culverts of the lower reach each spring, measures silt behind\n"
      "weirs, orders dredging where navigation suffers, and settles complaints of millers about\n"
      "the level that ponds are kept at, after hearing neighbours and consulting gauge records.\n";
  const PaperMarks description =
      marks("Lock Keeper\n\n" + std::string(kDuty) + "\nKeeps the towpath clear of brambles.\n");
  const PaperMarks appraisal = marks("Yearly rating\n\nElement 1\n\n" + std::string(kDuty));
  const PaperMarks other = marks(
      "Answers letters from boaters about licences and fees, files receipts by month and county,\n"
      "and reconciles cash boxes of nine offices with deposits that the bank reports weekly.\n");
  const auto shared = [](const PaperMarks& a, const PaperMarks& b) {
    std::vector<std::uint32_t> both;
    std::ranges::set_intersection(a.passages, b.passages, std::back_inserter(both));
    return both;
  };
  EXPECT_GE(shared(description, appraisal).size(), 2U);
  EXPECT_THAT(shared(description, other), IsEmpty());
}

TEST(PaperMarks, AreFewWhateverAPaperHolds) {
  std::string many;
  for (int i = 10000; i < 10300; ++i)
    many += std::to_string(i) + " Odile Brandt" + std::to_string(i) + "\n";
  EXPECT_THAT(marks(many).numbers, SizeIs(testing::Le(12)));
  EXPECT_THAT(marks(many).words, SizeIs(testing::Le(240)));
}

}  // namespace
}  // namespace secondlook
