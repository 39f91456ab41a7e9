// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/standards/standards.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include "pipeline/standards/read_lists.h"
#include "tests/places.h"

namespace secondlook {
namespace {

using ::testing::HasSubstr;

const std::filesystem::path kShipped = std::filesystem::path(places::source_data()) / "standards";

// The shipped folder, to be spoiled.
class CopiedFolder {
 public:
  CopiedFolder() {
    path =
        std::filesystem::path(testing::TempDir()) /
        (std::string("standards-") + testing::UnitTest::GetInstance()->current_test_info()->name());
    std::filesystem::remove_all(path);
    std::filesystem::copy(kShipped, path);
  }
  ~CopiedFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path, ignored);
  }
  CopiedFolder(const CopiedFolder&) = delete;
  CopiedFolder& operator=(const CopiedFolder&) = delete;

  void write(const std::string& name, const std::string& text) const {
    std::ofstream(path / name, std::ios::binary) << text;
  }

  std::filesystem::path path;
};

TEST(ShippedStandards, AreSound) {
  const auto standards = load_standards(kShipped);
  for (const Problem& problem : standards ? Problems{} : standards.error())
    ADD_FAILURE() << to_string(problem);
}

class ShippedStandardsTest : public testing::Test {
 protected:
  static void SetUpTestSuite() { standards = load_standards(kShipped).value(); }
  static Standards standards;
};
Standards ShippedStandardsTest::standards;

TEST_F(ShippedStandardsTest, CarryThePrimaryStandardsPoints) {
  const std::vector<std::vector<int>> points = {{50, 200, 350, 550, 750, 950, 1250, 1550, 1850},
                                                {25, 125, 275, 450, 650},
                                                {25, 125, 275, 450, 650},
                                                {25, 75, 150, 225, 325, 450},
                                                {25, 75, 150, 225, 325, 450},
                                                {10, 25, 60, 110},
                                                {20, 50, 120, 220},
                                                {5, 20, 50},
                                                {5, 20, 50}};
  ASSERT_EQ(standards.fes.factors.size(), points.size());
  for (std::size_t i = 0; i < points.size(); ++i) {
    std::vector<int> found;
    for (const Level& level : standards.fes.factors[i].levels) found.push_back(level.points);
    EXPECT_EQ(found, points[i]) << standards.fes.factors[i].id;
  }
  EXPECT_EQ(possible_total(standards.fes), std::make_pair(190, 4480));
}

TEST_F(ShippedStandardsTest, CarryTheSupervisoryGuidesPoints) {
  const std::vector<std::pair<std::string, std::vector<int>>> points = {
      {"gssg-1", {175, 350, 550, 775, 900}},
      {"gssg-2", {100, 250, 350}},
      {"gssg-3", {450, 775, 900}},
      {"gssg-4A", {25, 50, 75, 100}},
      {"gssg-4B", {30, 75, 100, 125}},
      {"gssg-5", {75, 205, 340, 505, 650, 800, 930, 1030}},
      {"gssg-6", {310, 575, 975, 1120, 1225, 1325}}};
  ASSERT_EQ(standards.gssg.factors.size(), points.size());
  for (const auto& [id, expected] : points) {
    std::vector<int> found;
    const Factor* factor = find_factor(standards.gssg, id);
    ASSERT_TRUE(factor) << id;
    for (const Level& level : factor->levels) found.push_back(level.points);
    EXPECT_EQ(found, expected) << id;
  }
  EXPECT_EQ(possible_total(standards.gssg), std::make_pair(1165, 4730));
  EXPECT_FALSE(find_level(*find_factor(standards.gssg, "gssg-3"), "3-1"));
}

TEST_F(ShippedStandardsTest, ConvertAtTheEdgesOfTheTables) {
  for (const Standard* standard : {&standards.fes, &standards.gssg}) {
    EXPECT_EQ(grade_for(*standard, 4055), 15);
    EXPECT_EQ(grade_for(*standard, 4050), 14);
    EXPECT_EQ(grade_for(*standard, 3600), 13);
    EXPECT_EQ(grade_for(*standard, 3150), 12);
    EXPECT_EQ(grade_for(*standard, 2355), 11);
    EXPECT_EQ(grade_for(*standard, 2350), 10);
    EXPECT_EQ(grade_for(*standard, 855), 5);
  }
  EXPECT_EQ(grade_for(standards.fes, 190), 1);
  EXPECT_EQ(grade_for(standards.gssg, 850), std::nullopt) << "the guide begins with GS-5";
}

TEST_F(ShippedStandardsTest, AddFactors6And7AsTheirMatrixDoes) {
  ASSERT_EQ(standards.fes.combined.size(), 1U);
  const std::vector<std::pair<std::string, int>> matrix = {
      {"1a", 30},  {"1b", 60},  {"2a", 45},  {"2b", 75},  {"2c", 145}, {"2d", 245}, {"3a", 80},
      {"3b", 110}, {"3c", 180}, {"3d", 280}, {"4b", 160}, {"4c", 230}, {"4d", 330}};
  for (const auto& [stated, points] : matrix) {
    const auto found = find_combined(standards.fes, standards.fes.combined[0], stated);
    ASSERT_TRUE(found) << stated;
    EXPECT_EQ(found->points(), points) << stated;
  }
}

TEST_F(ShippedStandardsTest, GiveTheGuidesBaseLevels) {
  const Factor& five = *find_factor(standards.gssg, "gssg-5");
  EXPECT_EQ(find_level(five, "5-5")->base_grades, (std::vector<int>{9, 10}));
  EXPECT_EQ(find_level(five, "5-7")->base_grades, (std::vector<int>{12}));
  EXPECT_EQ(find_rule(standards.gssg, "COV-2")->figures.at("minimum_percent_of_time"), 25);
}

TEST_F(ShippedStandardsTest, KnowSeriesInUseAndCancelled) {
  EXPECT_EQ(find_series(standards.series, "1102")->title, "Contracting");
  EXPECT_EQ(find_series(standards.series, "0801")->category, 'P');
  EXPECT_EQ(find_series(standards.series, "0318")->interval, Interval::one);
  EXPECT_EQ(find_series(standards.series, "1101")->interval, Interval::both);
  const Series* computer_specialist = find_series(standards.series, "0334");
  ASSERT_TRUE(computer_specialist && computer_specialist->cancelled);
  EXPECT_EQ(computer_specialist->cancelled->successors, std::vector<std::string>{"2210"});
  EXPECT_FALSE(find_series(standards.series, "9999"));
  EXPECT_FALSE(find_series(standards.series, "801"));
  EXPECT_EQ(standards.series.groups.size(), 23U);
}

TEST_F(ShippedStandardsTest, NameOnlySuccessorsThatAreInUse) {
  for (const OccupationalGroup& group : standards.series.groups)
    for (const Series& series : group.series)
      if (series.cancelled)
        for (const std::string& code : series.cancelled->successors) {
          const Series* successor = find_series(standards.series, code);
          EXPECT_TRUE(successor && !successor->cancelled) << series.code << " to " << code;
        }
}

TEST_F(ShippedStandardsTest, TellObsoletePayPlans) {
  EXPECT_EQ(find_pay_plan(standards.pay_plans, "GM")->ended->replaced_by, "GS");
  EXPECT_EQ(find_pay_plan(standards.pay_plans, "GS")->former_grades->lowest, 16);
  EXPECT_FALSE(find_pay_plan(standards.pay_plans, "ES")->graded);
}

TEST_F(ShippedStandardsTest, TellTheOldSupervisoryGuideFromTheNew) {
  const auto cited = [&](const std::string& text) {
    std::vector<std::string> ids;
    for (const SupersededStandard& old : standards.superseded)
      if (old.cited_as->occurs(0, text)) ids.push_back(old.id);
    return ids;
  };
  EXPECT_EQ(cited("Reference: General Schedule Supervisory Guide (GSSG), TS-123, April 1993"),
            std::vector<std::string>{"gssg-1993"});
  EXPECT_EQ(cited("graded by the Supervisory Grade-Evaluation Guide"),
            std::vector<std::string>{"sgeg"});
  EXPECT_TRUE(cited("General Schedule Supervisory Guide, HRCD-5, June 1998").empty());
  EXPECT_TRUE(cited("Introduction to the Position Classification Standards, TS-134").empty());
  EXPECT_TRUE(cited("labor relations and employee development work").empty());
}

TEST_F(ShippedStandardsTest, CountContributionsToAScienceTwice) {
  ASSERT_EQ(standards.research.factors.size(), 4U);
  for (const Factor& factor : standards.research.factors) {
    std::vector<int> found;
    for (const Level& level : factor.levels) found.push_back(level.points);
    EXPECT_EQ(found, factor.id == "research-4" ? std::vector({4, 8, 12, 16, 20})
                                               : std::vector({2, 4, 6, 8, 10}));
  }
  EXPECT_EQ(grade_for(standards.research, 34), 13);
  EXPECT_EQ(grade_for(standards.research, 36), 14);
  EXPECT_FALSE(grade_for(standards.research, 56));
}

TEST_F(ShippedStandardsTest, GradeALeaderOneAboveTheWorkLed) {
  const Rule* grade = find_rule(standards.leader, "LEAD-GRADE");
  ASSERT_NE(grade, nullptr);
  EXPECT_EQ(grade->figures.at("above_work_led"), 1);
}

TEST(LoadStandards, TakesAJobFamilyAsOneMoreFile) {
  const CopiedFolder folder;
  folder.write("gs-0300.yaml", R"(standard: gs-0300
title: Job Family Standard for the General Administrative Group
edition: December 2000
source: {title: JFS GS-0300, at: p. 1}
checked: {by: us, day: 2026-01-31, edition: December 2000}
series: ["0343"]
factors:
  - id: fes-1
    number: "1"
    name: Knowledge Required by the Position
    means: what one knows
    source: {title: JFS GS-0300, at: p. 2}
    levels:
      - {id: 1-6, points: 950, means: some, source: {title: JFS GS-0300, at: p. 3}}
      - {id: 1-7, points: 1250, means: more, source: {title: JFS GS-0300, at: p. 3}}
conversion:
  source: {title: JFS GS-0300, at: p. 4}
  ranges:
    - {grade: 9, points: [1855, 2100]}
)");
  const auto standards = load_standards(folder.path);
  ASSERT_TRUE(standards) << to_string(standards.error().front());
  const Standard* family = find_standard(*standards, "gs-0300");
  ASSERT_TRUE(family);
  const Factor* knowledge = find_factor(*family, "fes-1");
  ASSERT_TRUE(knowledge);
  EXPECT_EQ(find_level(*knowledge, "1-7")->means, "more");
  EXPECT_EQ(find_level(*knowledge, "1-5")->means,
            find_level(standards->fes.factors[0], "1-5")->means);
  EXPECT_EQ(family->factors.size(), standards->fes.factors.size());
}

TEST(LoadStandards, RefuseAJobFamilyOfASeriesThatThereIsNot) {
  const CopiedFolder folder;
  std::stringstream read;
  read << std::ifstream(folder.path / "gs-0200.yaml").rdbuf();
  const std::string text = read.str();
  const auto at = text.find("[\"0201\"]");
  ASSERT_NE(at, std::string::npos);
  folder.write("gs-0200.yaml", std::string(text).replace(at, 8, "[\"0298\"]"));
  const auto standards = load_standards(folder.path);
  ASSERT_FALSE(standards);
  EXPECT_THAT(standards.error().front().reason, HasSubstr("series 0298"));
}

TEST(LoadStandards, RefusesAJobFamilyWithPointsOfItsOwn) {
  const CopiedFolder folder;
  folder.write("gs-0300.yaml", R"(standard: gs-0300
title: T
edition: E
source: {title: JFS, at: p. 1}
checked: {by: us, day: 2026-01-31, edition: E}
factors:
  - id: fes-1
    number: "1"
    name: Knowledge
    means: what one knows
    source: {title: JFS, at: p. 2}
    levels:
      - {id: 1-6, points: 960, means: some, source: {title: JFS, at: p. 3}}
conversion: {source: {title: JFS, at: p. 4}, ranges: [{grade: 9, points: [1855, 2100]}]}
)");
  const auto standards = load_standards(folder.path);
  ASSERT_FALSE(standards);
  EXPECT_THAT(standards.error().front().reason, HasSubstr("level 1-6 of factor fes-1"));
}

TEST(LoadStandards, ReportsTheProblemsOfAllFiles) {
  const CopiedFolder folder;
  folder.write("fes.yaml", "standard: fes\n");
  folder.write("pay_plans.yaml", "pay_plans: [{code: GS, colour: red}]\n");
  const auto standards = load_standards(folder.path);
  ASSERT_FALSE(standards);
  std::string all;
  for (const Problem& problem : standards.error()) all += to_string(problem) + "\n";
  EXPECT_THAT(all, HasSubstr("fes.yaml:1: the file lacks 'title'"));
  EXPECT_THAT(all, HasSubstr("pay_plans.yaml:1: a pay plan has an unknown key 'colour'"));
}

TEST(LoadStandards, RefusesAFolderThatLacksAStandard) {
  const CopiedFolder folder;
  std::filesystem::remove(folder.path / "gssg.yaml");
  const auto standards = load_standards(folder.path);
  ASSERT_FALSE(standards);
  EXPECT_THAT(standards.error().front().reason, HasSubstr("gssg"));
  EXPECT_FALSE(load_standards(folder.path / "not there"));
}

TEST(ReadSuperseded, RefusesAPatternThatDoesNotCompile) {
  const auto read = read_superseded(
      "checked: {by: us, day: 2026-01-31, edition: e}\n"
      "superseded:\n"
      "  - {id: x, title: t, since: '1990', replaced_by: y, cited_as: '(?=ahead)', "
      "source: {title: b, at: p}}\n",
      "superseded.yaml");
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().front().where, "superseded.yaml:3");
  EXPECT_THAT(read.error().front().reason, HasSubstr("'cited_as' does not compile"));
}

TEST(ReadSeries, RefusesACodeOutOfPlace) {
  const auto read = read_series(
      "source: {title: b, at: p}\n"
      "interval_source: {title: b, at: p}\n"
      "checked: {by: us, day: 2026-01-31, edition: e}\n"
      "occupational_groups:\n"
      "  - code: '0800'\n"
      "    title: Engineering\n"
      "    series:\n"
      "      - {code: '0801', title: General, interval: two}\n"
      "      - {code: '1102', title: Contracting, interval: two}\n"
      "      - {code: '85', title: Short, interval: three}\n",
      "series.yaml");
  ASSERT_FALSE(read);
  std::string all;
  for (const Problem& problem : read.error()) all += to_string(problem) + "\n";
  EXPECT_THAT(all, HasSubstr("series.yaml:9: series 1102 is not of group 0800"));
  EXPECT_THAT(all, HasSubstr("series.yaml:10: '85' is not a four-digit code"));
  EXPECT_THAT(all, HasSubstr("interval 'three'"));
}

}  // namespace
}  // namespace secondlook
