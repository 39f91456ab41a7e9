// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/explain.h"

#include <gmock/gmock.h>

#include "tests/pipeline/report/sample_review.h"
#include "tests/scratch_folder.h"

namespace secondlook {
namespace {

using testing::HasSubstr;
using testing::Not;

struct Explain : testing::Test {
  void SetUp() override {
    ReviewedPosition chief = made::engineer();
    chief.file.id = "supervisory-engineer-ffff0000";
    chief.file.description.classified.title->value = "Supervisory General Engineer";
    chief.file.description.classified.pd_number->value = "S-4712";
    made::write_review(out.path(), {made::engineer(), chief, made::unknown("no-title", 0.1)});
  }
  std::string text(std::string_view wanted) {
    const auto result = explain(out.path(), wanted);
    return result ? *result : "PROBLEM " + to_string(result.error());
  }
  ScratchFolder out;
};

TEST_F(Explain, GivesEachFindingWithItsPageAndWords) {
  const std::string told = text("general-engineer-0a1b2c3d");
  EXPECT_THAT(told, HasSubstr("General Engineer, GS-0801/1301-13"));
  EXPECT_THAT(told, HasSubstr("The factor points add up to 2000, but the stated total is 3220."));
  EXPECT_THAT(told, HasSubstr("region 4/a.pdf, page 4: \"Total points 3220\""));
  EXPECT_THAT(told, HasSubstr("Section IV"));
  EXPECT_THAT(told, HasSubstr("1,550"));
}

TEST(ExplainEvaluation, GivesLevelsWithWhatTheyGoBeyondAndFallShortOf) {
  const ScratchFolder out;
  made::write_review(out.path(), {made::evaluated_engineer()});
  const std::string told = explain(out.path(), "General Engineer").value();
  EXPECT_THAT(told, HasSubstr("GS-12 by 2890 points. Confidence 0.85."));
  EXPECT_THAT(told, HasSubstr("2,890 points; GS-12 (GS-12 to GS-13)"));
  EXPECT_THAT(told, HasSubstr("confidence 0.85"));
  EXPECT_THAT(told, HasSubstr("knows a field of engineering in full"));
  EXPECT_THAT(told, HasSubstr("page 2: \"Knows bridges and dams\""));
  EXPECT_THAT(told,
              HasSubstr("Why not Level 1-6. That level is described as: principles of the field. "
                        "The words quoted exceed it.\n"
                        "      [Appendix 3, Level 1-6]"));
  EXPECT_THAT(told,
              HasSubstr("Why not Level 1-8. That level is described as: mastery of the field."));
  EXPECT_THAT(told, HasSubstr("the papers do not show:\n        - applies new theory\n"
                              "      [Appendix 3, Level 1-8]"));
  EXPECT_THAT(told, HasSubstr("[Appendix 3, Level 1-7]"));
  EXPECT_THAT(told, HasSubstr("nothing points above GS-15"));
  EXPECT_THAT(told, HasSubstr("- Which problem took the most?"));
}

TEST_F(Explain, KnowsAPositionByItsPdNumberInAnyCase) {
  EXPECT_THAT(text("s-4712"), HasSubstr("Supervisory General Engineer"));
}

TEST_F(Explain, KnowsAPositionByAPartOfItsTitleThatNoOtherHas) {
  EXPECT_THAT(text("supervisory gen"), HasSubstr("Supervisory General Engineer"));
}

TEST_F(Explain, NamesThePositionsThatAPartOfATitleFits) {
  const std::string told = text("general engineer");
  EXPECT_THAT(told, HasSubstr("PROBLEM \"general engineer\": fits 2 positions"));
  EXPECT_THAT(told, HasSubstr("general-engineer-0a1b2c3d"));
  EXPECT_THAT(told, HasSubstr("supervisory-engineer-ffff0000"));
}

TEST_F(Explain, SaysThatNoPositionFits) {
  EXPECT_THAT(text("100%"), HasSubstr("PROBLEM \"100%\": is no position id"));
}

TEST_F(Explain, ShowsAPositionOfWhichNothingIsKnown) {
  const std::string told = text("no-title");
  EXPECT_THAT(told, HasSubstr("No title found"));
  EXPECT_THAT(told, Not(HasSubstr("Duties")));
}

TEST_F(Explain, SaysThatAFolderIsNoReview) {
  const ScratchFolder empty;
  const auto told = explain(empty.path(), "x");
  ASSERT_FALSE(told);
  EXPECT_THAT(to_string(told.error()), HasSubstr("is not a review folder"));
}

}  // namespace
}  // namespace secondlook
