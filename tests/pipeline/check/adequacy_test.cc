// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/check/adequacy.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/pipeline/check/sample_position.h"

namespace secondlook {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

std::vector<Finding> of(const PositionDescription& position,
                        std::span<const PaperPages> papers = {}) {
  return pd_inadequate(position, papers, sample::standards());
}

TEST(Adequacy, LeavesACompleteDescriptionAlone) {
  EXPECT_TRUE(of(sample::engineer()).empty());
  EXPECT_TRUE(of(sample::supervisor()).empty());
}

TEST(Adequacy, AsksForDuties) {
  PositionDescription position = sample::engineer();
  position.duties.clear();
  const auto findings = of(position);
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings[0].severity, Severity::medium);
  EXPECT_THAT(findings[0].summary, HasSubstr("major duties"));
  EXPECT_THAT(findings[0].citation, HasSubstr("p. 11"));
  EXPECT_FALSE(findings[0].evidence.empty()) << "points at what is there";
}

TEST(Adequacy, ListsAllThatIsLackingInOneFinding) {
  PositionDescription position = sample::engineer();
  position.introduction.reset();
  position.classified.organization.clear();
  sample::drop(position, "fes-8");
  const auto findings = of(position);
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_THAT(findings[0].summary, HasSubstr("introduction"));
  EXPECT_THAT(findings[0].summary, HasSubstr("organization"));
  EXPECT_THAT(findings[0].summary, HasSubstr("Factor 8 (Physical Demands)"));
  EXPECT_EQ(findings[0].severity, Severity::medium);
}

TEST(Adequacy, TakesTheOrganizationFromTheIntroduction) {
  PositionDescription position = sample::engineer();
  position.classified.organization.clear();
  EXPECT_TRUE(of(position).empty());
}

TEST(Adequacy, FindsTheSupervisorWhereverTheDescriptionNamesOne) {
  PositionDescription position = sample::engineer();
  position.supervisory_controls.reset();
  EXPECT_EQ(of(position).size(), 1U);
  sample::factor_of(position, "fes-2").narrative = "The supervisor sets the objectives.";
  EXPECT_TRUE(of(position).empty());
  sample::factor_of(position, "fes-2").narrative = "Objectives are set.";
  position.introduction->value += " The incumbent reports directly to the Director.";
  EXPECT_TRUE(of(position).empty());
}

TEST(Adequacy, CountsFactors6And7RatedTogetherAsBoth) {
  PositionDescription position = sample::engineer();
  sample::factor_of(position, "fes-6") = sample::factor("fes-6", "3d", 280);
  sample::drop(position, "fes-7");
  EXPECT_TRUE(of(position).empty());
}

TEST(Adequacy, AsksNoFactorsOfANarrativeDescription) {
  PositionDescription position = sample::engineer();
  position.stated.factors.clear();
  EXPECT_TRUE(of(position).empty());
}

TEST(Adequacy, FindsAFactorThatIsRatedButNotDescribed) {
  PositionDescription position = sample::engineer();
  sample::factor_of(position, "fes-4").narrative.clear();
  const auto findings = of(position);
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_THAT(findings[0].summary, HasSubstr("a description of Factor 4"));
  EXPECT_EQ(findings[0].severity, Severity::low);
}

TEST(Adequacy, AsksASupervisorsDescriptionForWhatTheGuideNeeds) {
  PositionDescription position = sample::supervisor();
  position.duties = {{"Provides leadership to the team.", 100, {}, sample::at("Provides")}};
  const auto findings = of(position);
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_THAT(findings[0].summary, HasSubstr("authorities exercised over subordinates"));
  EXPECT_THAT(findings[0].summary, HasSubstr("grade of the work directed"));
}

TEST(Adequacy, WeighsAMissingCertificationByWhetherTheFormIsThere) {
  PositionDescription position = sample::engineer();
  position.formal_entries.clear();
  Record description, form;
  description.kind = RecordKind::position_description;
  form.kind = RecordKind::cover_sheet;
  const std::vector<PaperPages> alone = {{&description, {}}};
  const std::vector<PaperPages> both = {{&description, {}}, {&form, {}}};
  ASSERT_EQ(of(position, alone).size(), 1U);
  EXPECT_EQ(of(position, alone)[0].severity, Severity::info);
  EXPECT_EQ(of(position, both).at(0).severity, Severity::low);
  FormalEntry dated;
  dated.caption = "supervisory certification";
  dated.date = "2021-03-04";
  position.formal_entries = {dated};
  EXPECT_TRUE(of(position, both).empty()) << "ink is seldom read, a date shows that it was signed";
}

TEST(Adequacy, DoesNotJudgePapersWithoutADescription) {
  Record form;
  form.kind = RecordKind::cover_sheet;
  const std::vector<PaperPages> papers = {{&form, {}}};
  EXPECT_TRUE(of(PositionDescription{}, papers).empty());
}

TEST(Adequacy, FindsDutiesThatRestOnGeneralWording) {
  PositionDescription position = sample::engineer();
  position.duties[0].text =
      "Performs difficult work of the highest level. Performs a wide variety of duties.";
  const auto findings = of(position);
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_THAT(findings[0].summary, HasSubstr("\"highest level\""));
  EXPECT_EQ(findings[0].evidence, position.duties[0].evidence);
  position.duties[0].text = "Resolves the most complex cases, such as those of two agencies.";
  EXPECT_TRUE(of(position).empty()) << "one phrase is a manner of writing";
}

}  // namespace
}  // namespace secondlook
