// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/evaluation_sections.h"

#include <gmock/gmock.h>

#include "tests/pipeline/report/sample_review.h"
#include "tests/pipeline/report/statement/shipped_wording.h"

namespace secondlook {
namespace {

using testing::HasSubstr;
using testing::Not;

std::string sections_of(const ReviewedPosition& position) {
  MarkedPages pages;
  StatementLinks links(position, pages);
  return evaluation_sections(position, shipped_wording(), links).markup();
}

TEST(EvaluationSections, ShowOnlyStandardsThatApply) {
  ReviewedPosition position = made::evaluated_engineer();
  EXPECT_THAT(sections_of(position), Not(HasSubstr("evaluation-executive")));
  position.evaluations[1].applies = true;
  EXPECT_THAT(sections_of(position), HasSubstr("evaluation-executive"));
}

TEST(EvaluationSections, SayWhatTheLevelsComeTo) {
  ReviewedPosition position = made::evaluated_engineer();
  EXPECT_THAT(sections_of(position),
              HasSubstr("Nine factors can be read; the levels add up to 2,890 points, which is "
                        "GS-12 (GS-12 to GS-13 as the least certain factor falls)."));
  position.evaluations[0].grade_high = 12;
  EXPECT_THAT(sections_of(position), HasSubstr("which is GS-12.</p>"));
}

TEST(EvaluationSections, SetThePapersClaimBesideTheLevelFound) {
  ReviewedPosition position = made::evaluated_engineer();
  EXPECT_THAT(sections_of(position), HasSubstr("paper says 1-8"));
  position.file.description.stated.factors[0].factor = "gssg-1";
  EXPECT_THAT(sections_of(position), Not(HasSubstr("paper says")));
}

TEST(EvaluationSections, CallEachFactorByItsName) {
  EXPECT_THAT(sections_of(made::evaluated_engineer()),
              HasSubstr(R"(<span class="called">Knowledge Required by the Position</span>)"));
}

TEST(EvaluationSections, SayThatALevelIsNotShown) {
  ReviewedPosition position = made::evaluated_engineer();
  position.evaluations[0].factors[0].level.clear();
  position.evaluations[0].factors[0].points = 0;
  EXPECT_THAT(sections_of(position), HasSubstr(R"(<span class="found">not shown</span>)"));
  EXPECT_THAT(sections_of(position), HasSubstr(R"(<span class="points"></span>)"));
}

TEST(RecommendationSection, IsLeftOutWhereNothingCanBeSaid) {
  EXPECT_TRUE(recommendation_section({}).empty());
  EXPECT_THAT(recommendation_section(made::evaluated_engineer().recommended).markup(),
              HasSubstr("GS-12 by 2890 points. <span class=\"none\">Confidence 0.85.</span>"));
}

}  // namespace
}  // namespace secondlook
