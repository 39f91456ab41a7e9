// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/job_family.h"

#include <gtest/gtest.h>

#include <array>

namespace secondlook {
namespace {

Factor factor(const std::string& means, std::vector<Level> levels) {
  Factor factor;
  factor.id = "fes-4";
  factor.number = "4";
  factor.heading_words = {"complexity"};
  factor.means = means;
  factor.levels = std::move(levels);
  return factor;
}

Level level(const std::string& id, int points, const std::string& means) {
  Level level;
  level.id = id;
  level.points = points;
  level.means = means;
  level.source = {means, "p. 1"};
  return level;
}

Standard primary() {
  Standard standard;
  standard.id = "fes";
  standard.factors = {factor("in general", {level("4-1", 25, "any 1"), level("4-2", 75, "any 2"),
                                            level("4-3", 150, "any 3")})};
  standard.conversion = {{5, 855, 1100}};
  return standard;
}

Standard family() {
  Standard standard;
  standard.id = "gs-0200";
  standard.series = {"0201"};
  standard.factors = {factor("in personnel work", {level("4-2", 75, "ours 2")})};
  return standard;
}

TEST(JobFamily, KeepsThePrimaryLevelsThatItDoesNotDescribe) {
  const Standard whole = on_primary_standard(family(), primary());
  ASSERT_EQ(whole.factors.size(), 1u);
  const Factor& complexity = whole.factors[0];
  ASSERT_EQ(complexity.levels.size(), 3u);
  EXPECT_EQ(complexity.levels[0].means, "any 1");
  EXPECT_EQ(complexity.levels[1].means, "ours 2");
  EXPECT_EQ(complexity.levels[1].source.title, "ours 2");
  EXPECT_EQ(complexity.levels[1].points, 75);
  EXPECT_EQ(complexity.levels[2].means, "any 3");
  EXPECT_EQ(complexity.means, "in personnel work");
  EXPECT_EQ(complexity.heading_words, std::vector<std::string>{"complexity"});
}

TEST(JobFamily, ConvertsPointsAsThePrimaryStandardDoesWhereItHasNoTable) {
  EXPECT_EQ(grade_for(on_primary_standard(family(), primary()), 900), 5);
  Standard own = family();
  own.conversion = {{6, 855, 1100}};
  EXPECT_EQ(grade_for(on_primary_standard(own, primary()), 900), 6);
}

TEST(JobFamily, CoversTheSeriesThatItNamesAlone) {
  const std::vector<Standard> families = {family()};
  Series management, assistance;
  management.code = "0201";
  assistance.code = "0203";
  EXPECT_EQ(
      job_family_of(std::array{&std::as_const(assistance), &std::as_const(management)}, families),
      &families[0]);
  EXPECT_EQ(job_family_of(std::array{&std::as_const(assistance)}, families), nullptr);
  EXPECT_EQ(job_family_of({}, families), nullptr);
}

}  // namespace
}  // namespace secondlook
