// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/check/like_positions.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/made_up_duties.h"
#include "tests/pipeline/check/sample_comparison.h"
#include "tests/pipeline/check/sample_position.h"

namespace secondlook {
namespace {

using sample::stated;
using ::testing::HasSubstr;

// An analyst's description with that grade; its duties are those of every other one.
PositionDescription analyst(int grade) {
  static const std::vector<Duty> duties = [] {
    auto made = sample::MadeUpDuties(2).position();
    for (Duty& duty : made) duty.evidence = sample::at(duty.text);
    return made;
  }();
  PositionDescription position;
  position.classified.title = stated<std::string>("Program Analyst");
  position.classified.pay_plan = stated<std::string>("GS", "GS-0343");
  position.classified.series = {stated<std::string>("0343", "GS-0343")};
  position.classified.grade = stated(grade, std::to_string(grade));
  position.duties = duties;
  return position;
}

std::vector<LikePositionFinding> of(const std::vector<PositionDescription>& group) {
  std::vector<LikePosition> positions;
  for (std::size_t i = 0; i < group.size(); ++i)
    positions.push_back(
        like_position("p" + std::to_string(i), group[i], sample::comparison_words()));
  return inconsistent_with_like_positions(positions, sample::comparison_words(),
                                          sample::standards().general);
}

TEST(InconsistentWithLikePositions, IsFoundAtTheOneThatDiffers) {
  auto group = std::vector(4, analyst(13));
  group[0].classified.pd_number = stated<std::string>("PD-11");
  group.push_back(analyst(14));
  const auto findings = of(group);
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings[0].position, 4U);
  const Finding& finding = findings[0].finding;
  EXPECT_EQ(finding.severity, Severity::high) << "four agree";
  EXPECT_THAT(finding.summary, HasSubstr("5 positions"));
  EXPECT_THAT(finding.summary, HasSubstr("4 GS-0343-13, 1 GS-0343-14. This one is GS-0343-14"));
  EXPECT_THAT(finding.summary, HasSubstr("Program Analyst (PD PD-11), GS-0343-13, 100 percent"));
  EXPECT_THAT(finding.summary, HasSubstr("(p2)"));
  EXPECT_THAT(finding.summary, testing::Not(HasSubstr("(p3)"))) << "three are enough";
  EXPECT_THAT(finding.citation, HasSubstr("5 U.S.C. 5101(1); Introduction"));
  std::vector<std::string> quotes;
  for (const Evidence& item : finding.evidence) quotes.push_back(item.quote);
  EXPECT_THAT(quotes, testing::ElementsAre("GS-0343", "14", analyst(13).duties[0].text, "GS-0343",
                                           "13", "GS-0343", "13", "GS-0343", "13"));
}

TEST(InconsistentWithLikePositions, IsFoundAtBothOfAPair) {
  const auto findings = of({analyst(12), analyst(13)});
  ASSERT_EQ(findings.size(), 2U);
  EXPECT_EQ(findings[0].finding.severity, Severity::medium) << "either may be wrong";
  EXPECT_EQ(of({analyst(11), analyst(13)}).at(0).finding.severity, Severity::high);
  auto specialist = analyst(13);
  specialist.classified.series = {stated<std::string>("0301")};
  EXPECT_EQ(of({analyst(13), specialist}).at(0).finding.severity, Severity::low);
  specialist.classified.pay_plan = stated<std::string>("SL");
  specialist.classified.grade.reset();
  EXPECT_EQ(of({analyst(13), specialist}).at(0).finding.severity, Severity::high);
}

TEST(InconsistentWithLikePositions, IsNotFoundWhereTheyAgree) {
  EXPECT_TRUE(of({analyst(13), analyst(13)}).empty());
  auto interdisciplinary = analyst(13), of_gm = analyst(13), unclassified = analyst(9);
  interdisciplinary.classified.series.push_back(stated<std::string>("0301"));
  of_gm.classified.pay_plan = stated<std::string>("GM");
  unclassified.classified.pay_plan.reset();
  EXPECT_TRUE(of({analyst(13), interdisciplinary, of_gm, unclassified}).empty());
}

TEST(InconsistentWithLikePositions, IsNotFoundAtAStepOfACareerLadder) {
  for (const char* words :
       {"This is a developmental position; work is closely reviewed.",
        "Statement of difference: works under closer supervision than at the next grade.",
        "The full performance level of this position is GS-13.", "Promotion potential: GS-13"}) {
    auto lower = analyst(12);
    lower.introduction = stated<std::string>(words);
    EXPECT_TRUE(of({lower, analyst(13)}).empty()) << words;
  }
  auto reached = analyst(13);
  reached.introduction =
      stated<std::string>("The full performance level of this career ladder is GS-0343-13.");
  EXPECT_EQ(of({reached, analyst(14)}).size(), 2U) << "nothing says why the other is higher";
  auto higher = analyst(14);
  higher.introduction = stated<std::string>("This is a developmental position.");
  EXPECT_EQ(of({analyst(13), higher}).size(), 2U) << "it is the higher one that learns";
}

TEST(InconsistentWithLikePositions, IsNotFoundWhereSupervisionExplainsTheGrade) {
  auto supervisor = analyst(14);
  supervisor.classified.title = stated<std::string>("Supervisory Program Analyst");
  EXPECT_TRUE(of({analyst(13), supervisor}).empty());
  auto larger = supervisor;
  larger.classified.grade = stated(15);
  EXPECT_EQ(of({supervisor, larger}).size(), 2U);
  Duty duty{"Supervises 6 analysts.", 5, {"supervises"}, {}};
  supervisor.duties.push_back(duty);
  duty.text = "Supervises 24 analysts.";
  larger.duties.push_back(duty);
  EXPECT_TRUE(of({supervisor, larger}).empty());
  larger.duties.back().text = "Supervises 6 analysts.";
  larger.duties.back().percent = 40;
  EXPECT_TRUE(of({supervisor, larger}).empty());
  larger.duties.back().percent = 5;
  larger.duties.back().text = "Duty 6. (5%) Supervises 6 analysts.";
  EXPECT_EQ(of({supervisor, larger}).size(), 2U) << "headed otherwise, but the same";
}

TEST(InconsistentWithLikePositions, LooksForSupervisionOfOthersOnlyWhereItIsMissing) {
  auto lower = analyst(12), higher = analyst(13);
  lower.duties[1].tags = higher.duties[1].tags = {"supervises"};
  higher.duties[1].text = "Duty 2. (20%) " + higher.duties[1].text;
  EXPECT_EQ(of({lower, higher}).size(), 2U);
  lower.duties[1].tags.clear();
  EXPECT_TRUE(of({lower, higher}).empty());
}

TEST(InconsistentWithLikePositions, IsNotFoundBetweenThoseThatAreAlikeThroughAThirdOnly) {
  auto other = analyst(14);
  other.duties = sample::MadeUpDuties(77).position();
  EXPECT_TRUE(of({analyst(13), other}).empty());
}

TEST(InconsistentWithLikePositions, IsNotFoundBetweenScalesThatCannotBeCompared) {
  auto band = analyst(4);
  band.classified.pay_plan = stated<std::string>("ZP");
  EXPECT_TRUE(of({analyst(13), band}).empty());
}

}  // namespace
}  // namespace secondlook
