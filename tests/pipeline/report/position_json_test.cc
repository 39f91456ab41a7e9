// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/position_json.h"

#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include "tests/pipeline/report/sample_filed_position.h"
#include "tests/places.h"
#include "tests/scratch_folder.h"

namespace secondlook {
namespace {

using nlohmann::json;
using testing::ElementsAre;
using testing::IsSupersetOf;

std::vector<std::string> keys(const json& object) {
  std::vector<std::string> names;
  for (const auto& [key, value] : object.items()) names.push_back(key);
  return names;
}

TEST(PositionJson, HasEveryKeyOfTheContractEvenWhenNothingIsKnown) {
  const json line = json::parse(position_json(made::unknown("p-1", 0.5)));
  EXPECT_THAT(keys(line), IsSupersetOf({"position_id", "classified", "documents", "duties",
                                        "supervision", "stated", "evaluations", "recommended",
                                        "findings", "desk_audit_questions", "priority"}));
  EXPECT_THAT(keys(line["classified"]), IsSupersetOf({"title", "pay_plan", "series", "grade",
                                                      "pd_number", "organization", "supervisory"}));
  EXPECT_THAT(
      keys(line["supervision"]),
      IsSupersetOf({"percent_of_time", "subordinates_stated", "subordinates_charted", "reports_to",
                    "reporting_levels_below_ses", "authorities", "evidence"}));
  EXPECT_THAT(keys(line["stated"]), IsSupersetOf({"factors", "total_points", "grade"}));
  EXPECT_THAT(keys(line["recommended"]),
              IsSupersetOf({"pay_plan", "grade", "confidence", "summary"}));
  EXPECT_TRUE(line["classified"]["grade"].is_null());
  EXPECT_TRUE(line["classified"]["series"].is_null());
  EXPECT_EQ(line["duties"], json::array());
  EXPECT_EQ(line["stated"]["factors"], json::object());
}

TEST(PositionJson, KeepsWhatTheExecutiveStandardAsksForApartFromItsCriteria) {
  const json line = json::parse(position_json(made::evaluated_engineer()));
  EXPECT_EQ(line["evaluations"][1]["factors"], json::array());
  EXPECT_EQ(line["evaluations"][1]["gates"][0]["factor"], "LEVEL");
  EXPECT_EQ(line["evaluations"][0]["factors"][0]["level_below"], "1-6: principles of the field");
  EXPECT_FALSE(line["evaluations"][0].contains("gates"));
}

TEST(PositionJson, SaysWhatThePapersState) {
  const json line = json::parse(position_json(made::engineer()));
  EXPECT_EQ(line["classified"]["series"], "0801/1301");
  EXPECT_EQ(line["classified"]["organization"], "Department of Examples / Office of Samples");
  EXPECT_EQ(line["classified"]["grade"], 13);
  EXPECT_EQ(line["documents"][1]["kind"], "evaluation_statement");
  EXPECT_EQ(line["documents"][1]["pages"], json::array({3, 4}));
  EXPECT_EQ(line["stated"]["factors"]["fes-1"]["level"], "1-8");
  EXPECT_EQ(line["stated"]["factors"]["fes-1"]["points"], 1550);
  EXPECT_TRUE(line["stated"]["factors"]["fes-7"]["points"].is_null());
  EXPECT_EQ(line["stated"]["total_points"], 3220);
  EXPECT_EQ(line["duties"][0]["percent"], 60);
  EXPECT_EQ(line["findings"][0]["severity"], "high");
  EXPECT_EQ(line["findings"][1]["evidence"], json::array());
}

TEST(PositionJson, PointsAtTheWordsOnThePage) {
  const json line = json::parse(position_json(made::engineer()));
  const json& evidence = line["findings"][0]["evidence"][0];
  EXPECT_EQ(evidence["document_id"], made::document('a'));
  EXPECT_EQ(evidence["path"], "region 4/a.pdf");
  EXPECT_EQ(evidence["page"], 4);
  EXPECT_EQ(evidence["quote"], "Total points 3220");
  EXPECT_THAT(evidence["box"].get<std::vector<double>>(), ElementsAre(72, 90.12, 300.5, 104));
}

TEST(PositionJson, KeepsTheFirstOfAFactorThatIsStatedTwice) {
  ReviewedPosition position = made::engineer();
  position.file.description.stated.factors.push_back({"fes-1", "1-9", 1850, "", {}, {}});
  const json line = json::parse(position_json(position));
  EXPECT_EQ(line["stated"]["factors"]["fes-1"]["level"], "1-8");
}

TEST(PositionJson, SaysWhyAPaperIsLinkedAndHowSurely) {
  const json line = json::parse(position_json(made::filed_engineer()));
  EXPECT_EQ(line["documents"][2]["kind"], "appraisal");
  EXPECT_EQ(line["documents"][2]["link"]["doubtful"], true);
  EXPECT_EQ(line["documents"][2]["link"]["confidence"], 0.41);
  EXPECT_EQ(line["documents"][2]["link"]["reasons"],
            json::array({"same title", "same folder 'region 4'"}));
  EXPECT_EQ(line["documents"][1]["link"]["doubtful"], false);
}

TEST(PositionJson, TellsThePlaceInTheOrganization) {
  const json line = json::parse(position_json(made::filed_engineer()));
  EXPECT_EQ(line["supervision"]["subordinates_charted"], 1);
  const json& charted = line["supervision"]["charted"];
  EXPECT_EQ(charted["supervisor"]["title"], "Director, Office of Samples");
  EXPECT_TRUE(charted["supervisor"]["grade"].is_null());
  EXPECT_EQ(charted["subordinates"][0]["vacant"], true);
  EXPECT_EQ(charted["subordinates"][0]["grade"], 5);
  EXPECT_EQ(charted["subordinates"][0]["evidence"][0]["page"], 1);
  EXPECT_EQ(charted["subordinates"][1]["direct"], false);
  EXPECT_EQ(charted["subordinates"][1]["contractor"], true);
  EXPECT_EQ(charted["levels_below_ses"], 1);
  EXPECT_EQ(charted["confidence"], 0.87);
  const json uncharted = json::parse(position_json(made::engineer()));
  EXPECT_TRUE(uncharted["supervision"]["charted"].is_null());
  EXPECT_TRUE(uncharted["supervision"]["subordinates_charted"].is_null());
}

TEST(PositionJson, TellsWhatAppraisalsAndStatementsSay) {
  const json line = json::parse(position_json(made::filed_engineer()));
  const json& appraisal = line["appraisals"][0];
  EXPECT_EQ(appraisal["period_end"]["value"], "2023-09-30");
  EXPECT_EQ(appraisal["rating"]["value"], "Fully Successful");
  EXPECT_TRUE(appraisal["supervisor"].is_null());
  EXPECT_EQ(appraisal["elements"][0]["name"], "Design Reviews");
  EXPECT_EQ(appraisal["elements"][0]["weight"], 60);
  EXPECT_EQ(appraisal["elements"][0]["evidence"][0]["quote"], "Design Reviews");
  EXPECT_TRUE(appraisal["elements"][1]["critical"].is_null());
  const json& statement = line["evaluation_statements"][0];
  EXPECT_EQ(statement["classified"]["title"], "Civil Engineer");
  EXPECT_EQ(statement["classified"]["grade"], 12);
  EXPECT_EQ(statement["stated"]["factors"]["fes-1"]["points"], 1250);
  EXPECT_EQ(statement["standards"][0]["value"], "Guide for Sample Engineers");
  EXPECT_EQ(statement["date"]["value"], "2019-03-29");
}

TEST(PositionJson, NamesLikePositions) {
  const json line = json::parse(position_json(made::filed_engineer()));
  EXPECT_EQ(line["like_positions"][0]["position_id"], "sample-engineer-99999999");
  EXPECT_EQ(line["like_positions"][0]["likeness"], 0.93);
  EXPECT_TRUE(line["like_positions"][1]["title"].is_null());
  EXPECT_EQ(line["like_positions"][1]["grade"], 13);
}

TEST(PositionJson, SurvivesBytesThatAreNotText) {
  ReviewedPosition position = made::engineer();
  position.file.description.classified.title->value = "Engi\xFFneer\xC3";
  position.findings[0].evidence[0].quote = std::string("a\0b\x01", 4);
  const json line = json::parse(position_json(position));
  EXPECT_EQ(line["classified"]["title"], "Engi\uFFFDneer\uFFFD");
  EXPECT_EQ(line["findings"][0]["evidence"][0]["quote"], "ab");
}

/// The validator's words and exit status for these lines.
std::pair<std::string, int> validate(const std::string& lines) {
  const ScratchFolder folder;
  const std::filesystem::path path = folder.path() / "positions.jsonl";
  std::ofstream(path) << lines;
  return made::shell("python3 -W ignore '" + places::test_data() + "/validate_positions.py' '" +
                     places::source_data() + "/schema/position.schema.json' '" + path.string() +
                     "' 2>&1");
}

struct PositionSchema : testing::Test {
  void SetUp() override {
    if (made::shell("python3 -c 'import jsonschema' 2>&1").second != 0)
      GTEST_SKIP() << "needs python3-jsonschema";
  }
};

TEST_F(PositionSchema, IsMetByAFullAndByAnEmptyPosition) {
  ReviewedPosition bare = made::unknown("p-2", 0);
  bare.standing.emplace();
  bare.file.appraisals.emplace_back();
  bare.file.evaluation_statements.emplace_back();
  bare.like.emplace_back().position_id = "p-1";
  const auto [output, status] =
      validate(position_json(made::filed_engineer()) + "\n" + position_json(made::engineer()) +
               "\n" + position_json(made::unknown("p-1", 0)) + "\n" + position_json(bare) + "\n");
  EXPECT_EQ(output, "4 lines are valid\n");
  EXPECT_EQ(status, 0);
}

TEST_F(PositionSchema, IsNotMetByAnUnknownKeyOrAMissingOne) {
  json more = json::parse(position_json(made::engineer()));
  more["classified"]["grades"] = 13;
  EXPECT_THAT(validate(more.dump()).first, testing::HasSubstr("grades"));
  json less = json::parse(position_json(made::engineer()));
  less["findings"][0]["evidence"][0].erase("page");
  const auto [output, status] = validate(less.dump());
  EXPECT_THAT(output, testing::HasSubstr("'page' is a required property"));
  EXPECT_EQ(status, 1);
}

}  // namespace
}  // namespace secondlook
