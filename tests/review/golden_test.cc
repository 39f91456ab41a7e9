// SPDX-License-Identifier: GPL-3.0-or-later
// The sample archive as a careful reader reads it, held against what the program makes of it.
#include <gmock/gmock.h>

#include <algorithm>
#include <cctype>
#include <fstream>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "tests/places.h"
#include "tests/review/sample_review.h"

namespace secondlook {
namespace {

using nlohmann::json;

class APaper : public testing::TestWithParam<std::string> {
 protected:
  void SetUp() override {
    if (const std::string why = known_misreading(); !why.empty()) GTEST_SKIP() << why;
    if (const std::string why = not_converted(GetParam()); !why.empty()) GTEST_SKIP() << why;
    const auto positions = sample_review().folder.positions();
    const auto found = positions.find(GetParam());
    ASSERT_NE(found, positions.end()) << "no position was made of " << GetParam();
    position = found->second;
  }
  // What tests/golden/known_misreadings.json lists as misread today, each with its cause. An entry
  // goes when its cause is mended.
  static std::string known_misreading() {
    std::ifstream file(places::test_data() + "/../golden/known_misreadings.json");
    const std::string test = testing::UnitTest::GetInstance()->current_test_info()->name();
    for (const json& one : json::parse(file))
      if (one["path"] == GetParam() && test.starts_with(one["test"].get<std::string>() + "/"))
        return one["why"];
    return {};
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

TEST_P(APaper, IsApartFromItsCoverSheet) {
  if (truth["pages"].is_null()) GTEST_SKIP() << "it has pages only where it was printed";
  using Read = std::tuple<std::string, int, int>;  // kind, first and last page
  const auto read = [](const json& record) {
    return Read(record["kind"], record["pages"][0], record["pages"][1]);
  };
  std::set<Read> found;
  for (const json& document : position["documents"])
    if (document["path"] == GetParam()) found.insert(read(document));
  for (const json& record : truth["records"]) EXPECT_THAT(found, testing::Contains(read(record)));
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

// A paper that prints one sum for factors 6 and 7 prints no points of either. They may be left out,
// or be those that the Primary Standard gives the levels.
json points_of(const json& factor) {
  constexpr int kContacts[] = {0, 10, 25, 60, 110}, kPurpose[] = {0, 20, 50, 120, 220};
  const std::size_t level = factor["level_number"];
  return factor["factor"] == "fes-6" ? kContacts[level] : kPurpose[level];
}

std::string upper(std::string text) {
  for (char& c : text) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  return text;
}

TEST_P(APaper, HasItsStatedLevelsAndPoints) {
  const json& found = stated()["factors"];
  for (const json& expected : truth["stated"]["factors"]) {
    const std::string id = expected["factor"];
    ASSERT_TRUE(found.contains(id)) << id;
    ASSERT_FALSE(found[id]["level"].is_null()) << id;
    EXPECT_EQ(upper(found[id]["level"]), upper(expected["level"]));
    const json& points = found[id]["points"];
    const json wanted = expected["points"].is_null() ? points_of(expected) : expected["points"];
    const bool left_out = expected["points"].is_null() && points.is_null();
    EXPECT_TRUE(points == wanted || left_out) << id << ": " << points << " for " << wanted;
  }
  EXPECT_EQ(found.size(), truth["stated"]["factors"].size()) << found;
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
  if (truth.contains("across"))
    for (const json& one : truth["across"])
      if (one["planted"].get<bool>()) planted.insert(one["rule"]);
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
  for (const char c : std::filesystem::path(paper.param).replace_extension().string())
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

// The position that a paper is about: its first one, unless the truth names another.
json position_of(const std::string& path, const json& pd_number) {
  for (const json& position : sample_review().folder.all_positions())
    for (const json& document : position["documents"])
      if (document["path"] == path && !document["link"]["doubtful"].get<bool>() &&
          (pd_number.is_null() || position["classified"]["pd_number"] == pd_number))
        return position;
  return nullptr;
}

// What only several papers together show, and what they seem to show and do not.
TEST(PapersOfAPosition, AreHeldAgainstEachOther) {
  std::map<std::string, std::pair<int, int>> cases;  // rule: planted, near misses
  for (const auto& [path, truth] : sample_truth().items()) {
    if (!truth.contains("across") || !not_converted(path).empty()) continue;
    for (const json& across : truth["across"]) {
      const std::string rule = across["rule"];
      const json position = position_of(path, across["of"]);
      ASSERT_FALSE(position.is_null()) << path << " " << across["of"];
      const bool planted = across["planted"],
                 found = std::any_of(position["findings"].begin(), position["findings"].end(),
                                     [&](const json&finding) { return finding["rule"] == rule; });
      EXPECT_EQ(found, planted) << path << ", " << rule << ": " << across["why"];
      ++(planted ? cases[rule].first : cases[rule].second);
    }
  }
  for (const std::string rule :
       {"headcount-conflict", "reporting-level-conflict", "appraisal-drift", "statement-conflict",
        "one-over-one", "papers-missing", "pd-outdated", "supervision-double-counted",
        "inconsistent-with-like-positions"}) {
    EXPECT_GE(cases[rule].first, 1) << rule << " is planted nowhere";
    EXPECT_GE(cases[rule].second, 1) << rule << " has no near miss";
  }
}

// Papers beside the descriptions, and files of several papers: each with its pages and kind, at the
// position it is about.
TEST(RelatedPapers, AreApartAndWithTheirPositions) {
  std::set<std::string> found;
  const auto name = [](const std::string& path, const json& kind, const json& pages,
                       const json& pd_number) {
    return path + " " + json{kind, pages, pd_number}.dump();
  };
  for (const json& position : sample_review().folder.all_positions())
    for (const json& document : position["documents"]) {
      if (document["link"]["doubtful"].get<bool>()) continue;
      const json& number = position["classified"]["pd_number"];
      for (const json& pages : {document["pages"], json()})  // with its pages and without
        found.insert(name(document["path"], document["kind"], pages, number));
    }
  int records = 0;
  for (const auto& [path, truth] : sample_truth().items()) {
    if (!truth.contains("records") || truth.contains("title") || !not_converted(path).empty())
      continue;
    for (const json& record : truth["records"]) {
      if (!record["of"].is_string()) continue;
      ++records;
      EXPECT_EQ(found.count(name(path, record["kind"], record["pages"], record["of"])), 1U)
          << path << " " << record;
    }
  }
  EXPECT_GE(records, 8);
}

}  // namespace
}  // namespace secondlook
