// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/standards/read_standard.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <string>

#include "tests/places.h"

namespace secondlook {
namespace {

using ::testing::AllOf;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::Field;
using ::testing::HasSubstr;

constexpr const char* kSmall = R"(standard: small
title: A small standard
edition: first
source: {title: Book, at: p. 1}
checked: {by: us, day: 2026-01-31, edition: first}
factors:
  - id: small-1
    number: "1"
    name: Knowledge
    means: what one knows
    source: {title: Book, at: p. 2}
    levels:
      - {id: 1-1, points: 50, means: little, source: {title: Book, at: p. 3}}
      - {id: 1-2, points: 200, means: more, source: {title: Book, at: p. 3}}
conversion:
  source: {title: Book, at: p. 4}
  ranges:
    - {grade: 1, points: [50, 100]}
    - {grade: 2, points: [105]}
)";

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const auto at = text.find(from);
  EXPECT_NE(at, std::string::npos) << from;
  return text.replace(at, from.size(), to);
}

std::string shipped(const std::string& name) {
  std::ifstream stream(places::source_data() + "/standards/" + name, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

// A problem of small.yaml at that line whose words contain `reason`.
auto problem_at(int line, const std::string& reason) {
  return AllOf(Field(&Problem::kind, Problem::Kind::malformed_rule),
               Field(&Problem::where, "small.yaml:" + std::to_string(line)),
               Field(&Problem::reason, HasSubstr(reason)));
}

Problems problems_of(const std::string& yaml) {
  const auto read = read_standard(yaml, "small.yaml");
  return read ? Problems{} : read.error();
}

TEST(ReadStandard, TakesASoundOne) {
  const auto read = read_standard(kSmall, "small.yaml");
  ASSERT_TRUE(read) << to_string(read.error().front());
  EXPECT_EQ(read->factors.at(0).levels.at(1).points, 200);
  EXPECT_EQ(citation(read->factors[0].levels[1].source), "Book, p. 3");
  EXPECT_EQ(read->conversion.back().max, std::nullopt);
}

TEST(ReadStandard, RefusesAnUnknownKeyAndListsTheKnownOnes) {
  EXPECT_THAT(problems_of(replaced(kSmall, "name: Knowledge", "nmae: Knowledge")),
              ElementsAre(problem_at(7, "lacks 'name'"), problem_at(9, "unknown key 'nmae'")));
  const auto problems = problems_of(replaced(kSmall, "edition: first\n", "edition: first\nx: 1\n"));
  ASSERT_EQ(problems.size(), 1U);
  EXPECT_THAT(problems[0].reason, HasSubstr("known are standard, title, edition, source"));
}

TEST(ReadStandard, RefusesARuleWithoutItsSource) {
  EXPECT_THAT(problems_of(replaced(kSmall, ", means: more, source: {title: Book, at: p. 3}",
                                   ", means: more")),
              ElementsAre(problem_at(14, "level 1-2 lacks 'source'")));
  EXPECT_THAT(problems_of(replaced(kSmall, "{title: Book, at: p. 4}", "{title: Book}")),
              ElementsAre(problem_at(16, "lacks 'at'")));
}

TEST(ReadStandard, RefusesLevelsWithAGap) {
  EXPECT_THAT(problems_of(replaced(kSmall, "id: 1-2", "id: 1-3")),
              ElementsAre(problem_at(14, "level 1-3 does not follow on level 1-1")));
}

TEST(ReadStandard, TakesLevelsWithLettersInTheirOrder) {
  const std::string lettered =
      replaced(replaced(kSmall, "id: 1-1", "id: 1-A"), "id: 1-2", "id: 1-B");
  EXPECT_TRUE(problems_of(lettered).empty());
  EXPECT_THAT(problems_of(replaced(lettered, "id: 1-B", "id: 1-C")),
              ElementsAre(problem_at(14, "level 1-C does not follow on level 1-A")));
}

TEST(ReadStandard, RefusesPointsThatDoNotRise) {
  EXPECT_THAT(problems_of(replaced(kSmall, "points: 200", "points: 50")),
              ElementsAre(problem_at(14, "not more than")));
  EXPECT_THAT(problems_of(replaced(kSmall, "points: 200", "points: 0xC8")),
              Contains(problem_at(14, "not a whole number")));
}

TEST(ReadStandard, RefusesRangesThatOverlapOrDescend) {
  EXPECT_THAT(problems_of(replaced(kSmall, "[105]", "[100]")),
              ElementsAre(problem_at(19, "overlap")));
  EXPECT_THAT(problems_of(replaced(kSmall, "grade: 2", "grade: 1")),
              ElementsAre(problem_at(19, "grade 1 stands after grade 1")));
  EXPECT_THAT(problems_of(replaced(kSmall, "[50, 100]", "[50, 10]")),
              ElementsAre(problem_at(18, "ends below its start")));
}

TEST(ReadStandard, RefusesTheSameKeyTwice) {
  EXPECT_THAT(
      problems_of(replaced(kSmall, "edition: first\n", "edition: first\nedition: second\n")),
      ElementsAre(problem_at(4, "'edition' twice")));
}

TEST(ReadStandard, RefusesANeedForWhatIsNotThere) {
  const std::string ways =
      "means: little, ways: [{id: 1-1a, means: w, items: [{id: i1, means: m}], "
      "needs: [{at_least: 2, of: [i1]}, {at_least: 1, of: [i9]}]}]";
  EXPECT_THAT(problems_of(replaced(kSmall, "means: little", ways)),
              ElementsAre(problem_at(13, "asks for 2 of 1"), problem_at(13, "no item or way i9")));
}

TEST(ReadStandard, ReportsEverythingThatIsWrongAtOnce) {
  std::string bad = replaced(kSmall, "points: 200", "points: 10");
  bad = replaced(bad, "[105]", "[90]");
  bad = replaced(bad, "title: A small standard", "titel: A small standard");
  EXPECT_EQ(problems_of(bad).size(), 4U);
}

TEST(ReadStandard, RefusesASyntaxErrorWithItsLine) {
  const auto problems = problems_of(replaced(kSmall, "[105]", "[105"));
  ASSERT_EQ(problems.size(), 1U);
  EXPECT_THAT(problems[0].where, HasSubstr("small.yaml:"));
}

TEST(ReadStandard, SurvivesAFileCutAtAnyByte) {
  const std::string whole = kSmall;
  // With its first range it is whole, if shorter: what a file loses after that leaves no trace in
  // it.
  const std::size_t first_range_ends = whole.find("    - {grade: 2") - 1;
  for (std::size_t size = 0; size < first_range_ends; ++size)
    EXPECT_FALSE(read_standard(whole.substr(0, size), "small.yaml")) << "cut at byte " << size;
}

TEST(ReadStandard, SurvivesTheShippedStandardsCutAtAnyLine) {
  for (const char* name : {"fes.yaml", "gssg.yaml"}) {
    const std::string whole = shipped(name);
    ASSERT_FALSE(whole.empty());
    const auto ranges = whole.find("  ranges:");
    for (std::size_t end = whole.find('\n'); end < ranges; end = whole.find('\n', end + 1))
      EXPECT_FALSE(read_standard(whole.substr(0, end), name)) << name << " cut at byte " << end;
  }
}

TEST(ReadStandard, SurvivesShippedStandardsCutWithinALine) {
  const std::string whole = shipped("fes.yaml");
  for (std::size_t size = 0; size < whole.size(); size += 97)
    static_cast<void>(read_standard(whole.substr(0, size), "fes.yaml"));
}

TEST(ReadStandard, SurvivesDeepNestingAndLoops) {
  EXPECT_FALSE(read_standard(std::string(100'000, '['), "deep.yaml"));
  EXPECT_FALSE(read_standard("factors: &a [*a]", "loop.yaml"));
  EXPECT_FALSE(read_standard("&a {*a : *a}", "loop.yaml"));
  EXPECT_FALSE(read_standard(std::string("\0\xff\xfe", 3), "bytes.yaml"));
}

TEST(ReadStandard, TakesCriteriaWithoutPoints) {
  const auto read = read_standard(R"(standard: small
title: Criteria
edition: first
source: {title: Book, at: p. 1}
checked: {by: us, day: 2026-01-31, edition: first}
rules:
  - {id: A, kind: criterion, means: directs, source: {title: Book, at: p. 2}}
)",
                                  "small.yaml");
  ASSERT_TRUE(read.has_value());
  ASSERT_NE(find_rule(*read, "A"), nullptr);
  EXPECT_TRUE(read->factors.empty());
}

TEST(ReadStandard, RefusesAStandardThatHoldsNothing) {
  EXPECT_THAT(problems_of(R"(standard: small
title: Nothing
edition: first
source: {title: Book, at: p. 1}
checked: {by: us, day: 2026-01-31, edition: first}
)"),
              Contains(problem_at(1, "'factors' with their 'conversion', or 'rules'")));
}

}  // namespace
}  // namespace secondlook
