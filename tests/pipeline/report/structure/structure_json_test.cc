// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/structure/structure_json.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <sstream>

#include "pipeline/report/structure/executives_page.h"
#include "tests/models/structure/structure_sample.h"

namespace secondlook {
namespace {

StructureReview review() {
  sample::Agency agency = sample::tide_agency();
  agency.organization.posts[1].vacant = true;
  agency.organization.posts[1].evidence[0].quote = "Director <Buoys> & \"Moorings\"";
  agency.describe(1);
  agency.division(0, "Moors Division", "GS", 4, 12);
  return agency.review();
}

std::vector<nlohmann::json> parsed(const std::string& lines) {
  std::vector<nlohmann::json> all;
  std::istringstream in(lines);
  for (std::string line; std::getline(in, line);) all.push_back(nlohmann::json::parse(line));
  return all;
}

TEST(StructureJson, HasALineForEachFindingWithItsEvidence) {
  const auto lines = parsed(structure_lines(review()));
  ASSERT_EQ(lines.size(), 2U);
  EXPECT_EQ(lines[0]["kind"], "vacant-executive");
  EXPECT_EQ(lines[0]["positions"], nlohmann::json({"position-1"}));
  EXPECT_EQ(lines[0]["evidence"][0]["page"], 1);
  EXPECT_EQ(lines[1]["kind"], "unit-without-executive");
  EXPECT_EQ(lines[1]["units"], nlohmann::json({"Moors Division"}));
  EXPECT_EQ(lines[1]["measure"], 53);
  EXPECT_EQ(lines[1]["positions"].size(), 0U);
  EXPECT_EQ(lines[1]["posts"][0]["title"], "Director");
}

TEST(StructureJson, HasALineForEachProposalWithChoicesAndReasons) {
  const auto lines = parsed(proposal_lines(review()));
  ASSERT_EQ(lines.size(), 1U);
  EXPECT_EQ(lines[0]["position_id"], "position-1");
  EXPECT_EQ(lines[0]["choices"][0]["choice"], "keep");
  EXPECT_EQ(lines[0]["choices"][1]["choice"], "abolish");
  EXPECT_FALSE(lines[0]["choices"][1]["supports"][0]["evidence"].empty());
}

TEST(ExecutivesPage, TellsEveryFindingAndLeadsToThePapers) {
  const std::string page = executives_page(review(), {}).markup();
  EXPECT_NE(page.find("Vacant executive posts"), std::string::npos);
  EXPECT_NE(page.find("Units without an executive"), std::string::npos);
  EXPECT_NE(page.find(R"(href="positions/position-1.html")"), std::string::npos);
}

TEST(ExecutivesPage, EscapesWhatThePapersSay) {
  const std::string page = executives_page(review(), {}).markup();
  EXPECT_EQ(page.find("<Buoys>"), std::string::npos);
  EXPECT_NE(page.find("&lt;Buoys&gt;"), std::string::npos);
}

TEST(ExecutivesPage, SaysThatPartsOfAnAgencyAreNotCompared) {
  sample::Agency office;
  office.division(office.add("Director", "ES", {"Office of Tides"}), "Docks Division");
  const std::string page = executives_page(office.review(), {}).markup();
  EXPECT_NE(page.find("do not lead up to its head"), std::string::npos);
}

}  // namespace
}  // namespace secondlook
