// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/check/check.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/pipeline/check/sample_position.h"

namespace secondlook {
namespace {

TEST(Check, FindsNothingInSoundPapers) {
  Record record;
  record.kind = RecordKind::position_description;
  const std::vector<Page> pages = {sample::page("A sound description", 0.95)};
  const std::vector<PaperPages> papers = {{&record, pages}};
  EXPECT_TRUE(check(sample::engineer(), papers, {}, {}, sample::standards()).empty());
  Judgement supervising;
  supervising.supervision.supervises = true;
  supervising.supervision.called_supervisory = true;
  for (const char* id : {"3-2c1", "3-2c2", "3-2c3", "3-2c4", "3-2c5", "3-2c6"})
    supervising.supervision.authorities[id] = sample::at("authority");
  EXPECT_TRUE(check(sample::supervisor(), papers, supervising, {}, sample::standards()).empty());
}

TEST(Check, PutsTheGravestFindingFirst) {
  PositionDescription position = sample::engineer();
  position.duties[0].percent = 50;                    // low
  position.stated.grade = sample::stated(14);         // high
  sample::factor_of(position, "fes-4").points = 325;  // medium, and the sum is off
  const auto findings = check(position, {}, {}, {}, sample::standards());
  ASSERT_GE(findings.size(), 4U);
  EXPECT_EQ(findings[0].rule, "points-grade-mismatch");
  for (std::size_t i = 1; i < findings.size(); ++i)
    EXPECT_GE(findings[i - 1].severity, findings[i].severity);
}

TEST(Check, RestsEveryFindingOnWordsAndARule) {
  PositionDescription position = sample::supervisor();
  position.duties[0].percent = 20;
  position.stated.grade = sample::stated(11);
  position.classified.pay_plan = sample::stated<std::string>("GM");
  position.classified.series = {sample::stated<std::string>("0233")};
  sample::factor_of(position, "gssg-3").level = "3-1";
  position.introduction.reset();
  const auto findings = check(position, {}, {}, {}, sample::standards());
  EXPECT_GE(findings.size(), 6U);
  for (const Finding& finding : findings) {
    EXPECT_FALSE(finding.evidence.empty()) << finding.rule;
    EXPECT_FALSE(finding.citation.empty()) << finding.rule;
    EXPECT_FALSE(finding.summary.empty()) << finding.rule;
  }
}

TEST(Check, SurvivesAnEmptyDescription) {
  const auto findings = check(PositionDescription{}, {}, {}, {}, sample::standards());
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings[0].rule, "pd-inadequate");
}

}  // namespace
}  // namespace secondlook
