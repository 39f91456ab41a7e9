// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/structure/read_policy.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/models/structure/structure_sample.h"

namespace secondlook {
namespace {

using testing::HasSubstr;

tl::expected<StructurePolicy, Problems> over_default(const std::string& limits) {
  return read_policy("title: Directive 4\nlimits:\n" + limits, "policy.yaml",
                     &sample::default_policy());
}

// The one problem as a user is shown it.
std::string problem_of(const std::string& limits) {
  const auto read = over_default(limits);
  return read ? "none" : to_string(read.error().front());
}

TEST(Policy, OfTheProgramHasASourceForEachLimit) {
  for (const NamedLimit& named : named_limits()) {
    const Limit& limit = sample::default_policy().*named.limit;
    EXPECT_FALSE(limit.source.title.empty()) << named.name;
    EXPECT_FALSE(limit.means.empty()) << named.name;
  }
}

TEST(Policy, OfAnAgencySetsWhatItNamesAndLeavesTheRest) {
  const auto policy = over_default(
      "  - {limit: widest-span, number: 15, source: {title: Directive 4, at: section 2}}\n");
  ASSERT_TRUE(policy) << to_string(policy.error().front());
  EXPECT_EQ(policy->title, "Directive 4");
  EXPECT_EQ(policy->widest_span.number, 15);
  EXPECT_EQ(policy->widest_span.source.at, "section 2");
  EXPECT_EQ(policy->layers, sample::default_policy().layers);
}

TEST(Policy, NamesTheLimitsThatThereAreWhereOneIsUnknown) {
  EXPECT_THAT(problem_of("  - {limit: span, number: 15, source: {title: a, at: b}}\n"),
              testing::AllOf(HasSubstr("policy.yaml:3"), HasSubstr("there is no limit 'span'"),
                             HasSubstr("widest-span")));
}

TEST(Policy, IsRefusedWithoutASource) {
  EXPECT_THAT(problem_of("  - {limit: layers, number: 6}\n"), HasSubstr("lacks 'source'"));
}

TEST(Policy, IsRefusedWhereALimitHasTwoMeaningsOrNone) {
  EXPECT_THAT(problem_of("  - {limit: layers, source: {title: a, at: b}}\n"),
              HasSubstr("needs 'number' or 'own'"));
  EXPECT_THAT(problem_of("  - {limit: layers, number: 6, own: {quartile: upper}, source: {title: "
                         "a, at: b}}\n"),
              HasSubstr("needs 'number' or 'own'"));
}

TEST(Policy, IsRefusedWhereANumberCannotBe) {
  EXPECT_THAT(problem_of("  - {limit: layers, number: 0, source: {title: a, at: b}}\n"),
              HasSubstr("is not within"));
  EXPECT_THAT(
      problem_of("  - {limit: layers, own: {quartile: third}, source: {title: a, at: b}}\n"),
      HasSubstr("none of lower, median, upper"));
}

TEST(Policy, IsRefusedWhereTheNarrowestSpanIsTheWider) {
  EXPECT_THAT(problem_of("  - {limit: narrowest-span, number: 9, source: {title: a, at: b}}\n"
                         "  - {limit: widest-span, number: 5, source: {title: a, at: b}}\n"),
              HasSubstr("is more than"));
}

TEST(Policy, GoesByTheAgencysOwnFiguresOnlyWhereThereAreEnough) {
  Limit limit;
  limit.quartile = Limit::Quartile::upper;
  limit.percent = 200;
  EXPECT_FALSE(value_of(limit, distribution({4, 4, 5})));
  EXPECT_EQ(value_of(limit, distribution({4, 4, 4, 5, 5, 6, 6, 6, 6})), 12);
}

}  // namespace
}  // namespace secondlook
