// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/papers_listing.h"

#include <gmock/gmock.h>

#include <nlohmann/json.hpp>
#include <sstream>

#include "tests/pipeline/sample_archive.h"

namespace secondlook {
namespace {

using nlohmann::json;
using testing::SizeIs;

std::vector<json> lines(const std::ostringstream& out) {
  std::istringstream text(out.str());
  std::vector<json> all;
  for (std::string line; std::getline(text, line);) all.push_back(json::parse(line));
  return all;
}

TEST(PapersListing, HasALineForEachPaperOfAFile) {
  const filed::File file =
      filed::file('a', filed::description("BT-0417", "12") + "\f" + filed::kAppraisal);
  std::ostringstream out;
  print_papers(file.document, file.path, filed::rules(), out);
  const auto papers = lines(out);
  ASSERT_THAT(papers, SizeIs(2));
  EXPECT_EQ(papers[0]["kind"], "position_description");
  EXPECT_EQ(papers[0]["identity"]["pd_number"], "BT-0417");
  EXPECT_EQ(papers[0]["identity"]["grade"], 12);
  EXPECT_FALSE(papers[0]["identity"].contains("incumbent")) << "only what the paper says";
  EXPECT_EQ(papers[1]["kind"], "appraisal");
  EXPECT_EQ(papers[1]["pages"], json::array({2, 2}));
  EXPECT_EQ(papers[1]["identity"]["incumbent"], "Rosa Alder");
  ASSERT_FALSE(papers[1]["evidence"].empty());
  EXPECT_EQ(papers[1]["evidence"][0]["page"], 2);
  EXPECT_EQ(papers[1]["evidence"][0]["quote"], "Performance Appraisal");
}

TEST(ChartListing, HasPostsAndThenTheLinesBetweenThem) {
  OrgChart chart;
  chart.posts.resize(2);
  chart.posts[0].identity.title = "Director\xFF";
  chart.posts[0].evidence = {"id", "chart.pdf", 3, {1.234, 2, 3, 4}, "Director", "asserted"};
  chart.posts[1].vacant = true;
  chart.posts[1].headcount = 4;
  ReportingLine& line = chart.lines.emplace_back();
  line.subordinate = 1;
  line.confidence = 0.456;
  line.doubt = "two lines cross";
  std::ostringstream out;
  print_chart(chart, out);
  const auto told = lines(out);
  ASSERT_THAT(told, SizeIs(3));
  EXPECT_EQ(told[0]["title"], "Director\uFFFD");
  EXPECT_EQ(told[0]["page"], 3);
  EXPECT_EQ(told[0]["box"], json::array({1.23, 2.0, 3.0, 4.0}));
  EXPECT_FALSE(told[0].contains("vacant"));
  EXPECT_EQ(told[1]["vacant"], true);
  EXPECT_EQ(told[1]["headcount"], 4);
  EXPECT_EQ(told[2]["subordinate"], 1);
  EXPECT_EQ(told[2]["supervisor"], 0);
  EXPECT_EQ(told[2]["confidence"], 0.46);
  EXPECT_EQ(told[2]["doubt"], "two lines cross");
}

}  // namespace
}  // namespace secondlook
