// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/serve/scenarios.h"

#include <gmock/gmock.h>
#include <re2/re2.h>

#include <map>

#include "pipeline/report/structure/scenario_rows.h"
#include "tests/pipeline/serve/served_review.h"
#include "tests/scratch_folder.h"

namespace secondlook {
namespace {

using testing::HasSubstr;
using testing::Not;
using testing::SizeIs;

ReviewedPosition executive(const std::string& id, const std::string& plan,
                           const std::string& supported, double confidence) {
  ReviewedPosition position = made::unknown(id, 0.5);
  Classification& classified = position.file.description.classified;
  classified.title = made::stated<std::string>("=Director " + id);
  classified.pay_plan = made::stated(std::string(plan));
  classified.organization = {made::stated<std::string>("Department"),
                             made::stated<std::string>("Bureau of " + id)};
  if (!supported.empty()) position.recommended = {supported, std::nullopt, confidence, "Because."};
  return position;
}

/// A head, a deputy whose papers support GS-15, one below the deputy, and an expert.
class ServedScenarios : public testing::Test {
 protected:
  void SetUp() override {
    made::write_review(folder_.path(),
                       {executive("head", "ES", "ES", 0.9), executive("deputy", "ES", "GS", 0.9),
                        executive("division", "ES", "SL", 0.4), executive("expert", "SL", "", 0)});
    Database review = made::database_of(folder_.path());
    const auto post = [](const char* id, std::optional<std::size_t> supervisor) {
      ScenarioPost one;
      one.position_id = id;
      one.title = std::string("=Director ") + id;
      one.category = "SES";
      one.supervisor = supervisor;
      one.executive = true;
      return one;
    };
    // The review wrote that it has none.
    ASSERT_TRUE(review.run("DROP TABLE structure_posts"));
    ASSERT_TRUE(write_scenario_posts(
        review, {post("head", {}), post("deputy", 0), post("division", 1), post("", 2)}));
    std::ofstream(folder_.path() / "proposals.jsonl")
        << R"({"position_id":"deputy","choices":[{"choice":"keep","supports":[],"against":[]},)"
           R"({"choice":"merge","with":"division","supports":[{"says":"One over one.","evidence":)"
           R"([{"quote":"=1+1","path":"chart.pdf","page":3}]}],"against":[]}]})"
        << "\n{not json\n";
    scenarios_ = opened();
  }
  std::unique_ptr<Scenarios> opened() {
    auto made = Scenarios::open(folder_.path(), made::database_of(folder_.path()), "r", "v");
    EXPECT_TRUE(made) << to_string(made.error());
    return std::move(*made);
  }
  Json figures(const std::string& choices) {
    const ScenarioAnswer answer = scenarios_->figures(R"({"choices":[)" + choices + "]}");
    EXPECT_EQ(answer.status, 200) << answer.why;
    return answer.body;
  }
  static std::map<std::string, std::pair<int, int>> totals(const Json& figures) {
    std::map<std::string, std::pair<int, int>> found;
    for (const Json& one : figures["totals"])
      found[one["category"]] = {one["on_paper"], one["after"]};
    return found;
  }
  int saved(const std::string& name, const std::string& choices) {
    return scenarios_
        ->save(R"({"name":")" + name + R"(","note":"","choices":[)" + choices + "]}", "A. Roe")
        .status;
  }

  const ScratchFolder folder_;
  std::unique_ptr<Scenarios> scenarios_;
};

constexpr const char* kAbolish = R"({"position_id":"deputy","choice":"abolish","with":""})";
constexpr const char* kToGs = R"({"position_id":"deputy","choice":"redesignate-gs15"})";
constexpr const char* kMerge = R"({"position_id":"deputy","choice":"merge","with":"division"})";

TEST_F(ServedScenarios, BeginWithTheReportsFigures) {
  const auto found = totals(scenarios_->start().body["figures"]);
  EXPECT_EQ(found.at("SES"), std::pair(3, 3));
  EXPECT_EQ(found.at("SL"), std::pair(1, 1));
}

TEST_F(ServedScenarios, EndWithTheReportsFiguresWhereTheReportsChangesAreChosen) {
  const Json start = scenarios_->start().body;
  std::string choices;
  for (const Json& one : start["positions"])
    if (one["counted_as"] == "GS") {
      EXPECT_EQ(one["position_id"], "deputy");
      EXPECT_TRUE(std::ranges::any_of(one["choices"], [](const Json& choice) {
        return choice["choice"] == "redesignate-gs15";
      })) << "although it was not proposed";
      choices = kToGs;
    }
  const auto found = totals(figures(choices));
  EXPECT_EQ(found.at("SES"), std::pair(3, 2));
  EXPECT_EQ(found.at("GS"), std::pair(0, 1));
}

TEST_F(ServedScenarios, PutProposedPositionsFirstWithTheirReasons) {
  const Json positions = scenarios_->start().body["positions"];
  ASSERT_THAT(positions, SizeIs(4));
  EXPECT_EQ(positions[0]["position_id"], "deputy");
  EXPECT_EQ(positions[0]["choices"][1]["with_title"], "=Director division");
  EXPECT_EQ(positions[0]["choices"][1]["supports"][0]["says"], "One over one.");
}

TEST_F(ServedScenarios, RecomputeLayers) {
  EXPECT_EQ(figures("")["after"]["layers"], 4);
  EXPECT_EQ(figures(kAbolish)["after"]["layers"], 3);
}

TEST_F(ServedScenarios, RefuseWhatIsNoChoiceAndWhatCannotBe) {
  const auto status = [&](const std::string& body) { return scenarios_->figures(body).status; };
  for (const char* body : {"", "{", "[]", "{}", R"({"choices":1})", R"({"choices":[1]})"})
    EXPECT_EQ(status(body), 400) << body;
  for (const char* choice :
       {R"({"position_id":"nobody","choice":"keep"})", R"({"position_id":"deputy","choice":"x"})",
        R"({"position_id":"deputy","choice":"merge"})",
        R"({"position_id":"deputy","choice":"merge","with":"nobody"})",
        R"({"position_id":"","choice":"abolish"})"})
    EXPECT_EQ(status(R"({"choices":[)" + std::string(choice) + "]}"), 422) << choice;
}

TEST_F(ServedScenarios, StandAsTheyWereSavedLast) {
  EXPECT_EQ(saved("Flat", kAbolish), 200);
  EXPECT_EQ(saved("Flat", kMerge), 200);
  EXPECT_EQ(saved("As is", ""), 200);
  scenarios_.reset();
  scenarios_ = opened();
  const Json standing = scenarios_->start().body["saved"];
  ASSERT_THAT(standing, SizeIs(2));
  EXPECT_EQ(standing[0]["name"], "As is");
  EXPECT_EQ(standing[1]["choices"][0]["choice"], "merge");
  EXPECT_EQ(standing[1]["reviewer"], "A. Roe");
  Database review = made::database_of(folder_.path());
  EXPECT_EQ(made::value_in(review, "SELECT count(*) FROM scenario_log"), "3") << "nothing is lost";
  EXPECT_FALSE(review.run("DELETE FROM scenario_log"));
  EXPECT_FALSE(review.run("UPDATE scenario_log SET name = 'x'"));
}

TEST_F(ServedScenarios, NeedANameThatCanBeShown) {
  for (const std::string& name : {std::string(), std::string(" x"), std::string(61, 'x'),
                                  std::string("a\\nb"), std::string("a\\u0000b")})
    EXPECT_EQ(saved(name, ""), 422) << name;
}

TEST_F(ServedScenarios, AreNotSavedWithChoicesThatCannotBe) {
  EXPECT_EQ(saved("Wrong", R"({"position_id":"deputy","choice":"merge"})"), 422);
  EXPECT_THAT(scenarios_->start().body["saved"], SizeIs(0));
}

class ScenarioWorkbook : public ServedScenarios {
 protected:
  std::string part(const std::string& name, const std::string& path) {
    const auto bytes = scenarios_->workbook(name);
    EXPECT_TRUE(bytes);
    const auto file = folder_.path() / "exported.xlsx";
    std::ofstream(file, std::ios::binary) << bytes.value_or("");
    return made::shell("unzip -p '" + file.string() + "' " + path).first;
  }
};

TEST_F(ScenarioWorkbook, AddsUpToTheTotalsOfTheSummary) {
  ASSERT_EQ(saved("Flat: [A]*'", kAbolish), 200);
  const auto sum_of = [](const std::string& sheet, const std::string& cell) {
    double value = -1;
    RE2::PartialMatch(sheet, "<c r=\"" + cell + "\"[^>]*><f>[^<]*</f><v>([^<]*)</v>", &value);
    return value;
  };
  // Summary: two rows for the deputy, two for the division, one for each other, then the sums.
  const std::string summary = part("Flat: [A]*'", "xl/worksheets/sheet1.xml");
  const std::string scenario = part("Flat: [A]*'", "xl/worksheets/sheet5.xml");
  EXPECT_EQ(sum_of(summary, "C8"), 3) << "SES on paper";
  EXPECT_EQ(sum_of(scenario, "C6"), 3) << "the same in the scenario";
  EXPECT_EQ(sum_of(scenario, "D6"), 2) << "after the deputy's post is abolished";
  EXPECT_EQ(sum_of(scenario, "C7"), sum_of(summary, "C9")) << "SL";
  EXPECT_THAT(part("Flat: [A]*'", "xl/workbook.xml"), HasSubstr("Scenario Flat"));
}

TEST_F(ScenarioWorkbook, JustifiesEachChoiceWithQuotesThatAreNoFormulas) {
  ASSERT_EQ(saved("One", kMerge), 200);
  const std::string choices = part("One", "xl/worksheets/sheet6.xml");
  EXPECT_THAT(choices, HasSubstr("One over one. \"=1+1\" (chart.pdf, page 3)"));
  EXPECT_THAT(choices, Not(HasSubstr("<f>")));
}

TEST_F(ScenarioWorkbook, IsThereOnlyForASavedName) {
  EXPECT_EQ(scenarios_->workbook("None").error(), "There is no scenario of this name.");
}

TEST(CarryScenarios, TakesTheLogAlongToTheNextReview) {
  const ScratchFolder folder;
  const auto open = [&](const char* name) {
    return Database::open(folder.path() / name, Database::Access::create).value();
  };
  {
    Database former = open("former.db");
    ASSERT_TRUE(create_scenario_table(former));
    SavedScenario flat;
    flat.at = "2026-01-31T10:00:00.000Z";
    flat.reviewer = "A. Roe";
    flat.name = "Flat";
    flat.choices = {{"deputy", "abolish", ""}};
    ASSERT_TRUE(append(former, flat));
  }
  Database next = open("next.db");
  ASSERT_TRUE(carry_scenarios(folder.path() / "former.db", next));
  const auto standing = standing_scenarios(next);
  ASSERT_TRUE(standing);
  ASSERT_THAT(*standing, SizeIs(1));
  EXPECT_EQ(standing->front().choices, (std::vector<SavedChoice>{{"deputy", "abolish", ""}}));
  EXPECT_TRUE(carry_scenarios(folder.path() / "none.db", next)) << "a first review has none";
}

}  // namespace
}  // namespace secondlook
