// SPDX-License-Identifier: GPL-3.0-or-later
// The sample archive as a careful reader reads it, held against what the program makes of it.
#include <gmock/gmock.h>

#include <set>

#include "tests/review/sample_review.h"

namespace secondlook {
namespace {

using nlohmann::json;

class APaper : public testing::TestWithParam<std::string> {
 protected:
  void SetUp() override {
    const auto positions = sample_review().folder.positions();
    const auto found = positions.find(GetParam());
    ASSERT_NE(found, positions.end()) << "no position was made of " << GetParam();
    position = found->second;
  }
  const json& classified() const { return position["classified"]; }
  const json& stated() const { return position["stated"]; }

  const json truth = sample_truth().at(GetParam());
  json position;
};

std::string joined(const json& parts, const char* between) {
  std::string all;
  for (const std::string part : parts) all += (all.empty() ? "" : between) + part;
  return all;
}

TEST_P(APaper, IsAPositionDescription) {
  EXPECT_EQ(position["documents"][0]["kind"], "position_description");
}

TEST_P(APaper, HasItsTitle) { EXPECT_EQ(classified()["title"], truth["title"]); }

TEST_P(APaper, HasItsPayPlanSeriesAndGrade) {
  EXPECT_EQ(classified()["pay_plan"], truth["pay_plan"]);
  EXPECT_EQ(classified()["series"], joined(truth["series"], "/"));
  EXPECT_EQ(classified()["grade"], truth["grade"]);
}

TEST_P(APaper, HasItsPdNumber) { EXPECT_EQ(classified()["pd_number"], truth["pd_number"]); }

TEST_P(APaper, HasItsOrganizationLargestUnitFirst) {
  EXPECT_EQ(classified()["organization"], joined(truth["organization"], " / "));
}

TEST_P(APaper, SaysWhetherItSupervises) {
  // A paper need not say so; what is said must be right.
  if (classified()["supervisory"].is_null()) return;
  EXPECT_EQ(classified()["supervisory"], truth["supervisory"]);
}

TEST_P(APaper, HasItsDutiesWithTheirPercents) {
  json percents = json::array();
  for (const json& duty : position["duties"]) percents.push_back(duty["percent"]);
  EXPECT_EQ(percents, truth["duty_percents"]);
}

TEST_P(APaper, HasItsStatedLevelsAndPoints) {
  json expected = json::object();
  for (const json& factor : truth["stated"]["factors"])
    expected[factor["factor"]] = {{"level", factor["level"]}, {"points", factor["points"]}};
  json found = json::object();
  for (const auto& [factor, value] : stated()["factors"].items())
    found[factor] = {{"level", value["level"]}, {"points", value["points"]}};
  EXPECT_EQ(found, expected) << json::diff(expected, found).dump();
}

TEST_P(APaper, HasItsStatedTotalAndGrade) {
  EXPECT_EQ(stated()["total_points"], truth["stated"]["total_points"]);
  EXPECT_EQ(stated()["grade"], truth["stated"]["grade"]);
}

TEST_P(APaper, HasTheFindingsThatWerePlanted) {
  std::set<std::string> rules;
  for (const json& finding : position["findings"]) rules.insert(finding["rule"]);
  for (const json& planted : truth["planted"])
    EXPECT_EQ(rules.count(planted["rule"]), 1U) << planted["rule"] << ": " << planted["why"];
}

TEST_P(APaper, HasNoGraveFindingThatWasNotPlanted) {
  std::set<std::string> planted;
  for (const json& one : truth["planted"]) planted.insert(one["rule"]);
  for (const json& finding : position["findings"]) {
    if (finding["severity"] != "high" && finding["severity"] != "medium") continue;
    EXPECT_EQ(planted.count(finding["rule"]), 1U) << finding["rule"] << ": " << finding["summary"];
  }
}

std::vector<std::string> papers() {
  std::vector<std::string> paths;
  for (const auto& [path, truth] : sample_truth().items())
    if (truth["kind"] == "position_description") paths.push_back(path);
  return paths;
}

std::string paper_name(const testing::TestParamInfo<std::string>& paper) {
  std::string name;
  for (const char c : std::filesystem::path(paper.param).stem().string())
    name += std::isalnum(static_cast<unsigned char>(c)) != 0 ? c : '_';
  return name;
}

INSTANTIATE_TEST_SUITE_P(OfTheSample, APaper, testing::ValuesIn(papers()), paper_name);

TEST(SamePosition, StatesTheSameOnScreenAndOnAScan) {
  const auto positions = sample_review().folder.positions();
  int pairs = 0;
  for (const auto& [path, truth] : sample_truth().items()) {
    const json original = truth.value("same_position_as", json());
    if (original.is_null()) continue;
    ++pairs;
    ASSERT_EQ(positions.count(path), 1U) << path;
    ASSERT_EQ(positions.count(original), 1U) << original;
    const json &scan = positions.at(path)["stated"], &digital = positions.at(original)["stated"];
    EXPECT_EQ(scan["total_points"], digital["total_points"]) << path;
    EXPECT_EQ(scan["grade"], digital["grade"]) << path;
    ASSERT_EQ(scan["factors"].size(), digital["factors"].size()) << path;
    EXPECT_FALSE(scan["factors"].empty()) << path;
    for (const auto& [factor, stated] : digital["factors"].items()) {
      const json& same = scan["factors"].at(factor);
      EXPECT_EQ(same["level"], stated["level"]) << path << ": " << factor;
      EXPECT_EQ(same["points"], stated["points"]) << path << ": " << factor;
    }
  }
  EXPECT_EQ(pairs, 3);
}

}  // namespace
}  // namespace secondlook
