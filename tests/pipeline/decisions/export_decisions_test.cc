// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/decisions/export_decisions.h"

#include <gmock/gmock.h>

#include "pipeline/decisions/decision_log.h"
#include "tests/pipeline/decisions/sample_decisions.h"
#include "tests/pipeline/report/sample_review.h"
#include "tests/scratch_folder.h"

namespace secondlook {
namespace {
using nlohmann::json;
using testing::HasSubstr;

class DecisionExport : public testing::Test {
 protected:
  void SetUp() override {
    made::write_review(folder_.path(), {made::engineer()});
    auto review = Database::open(folder_.path() / "review.db", Database::Access::create);
    ASSERT_TRUE(append(*review, made::change("A. Roe", {{"grade", 12}, {"title", "=1+1"}})));
    ASSERT_TRUE(append(*review, made::decision("B. Doe", Action::agree, Round::second)));
    LogEntry gone = made::decision("B. Doe", Action::note);
    gone.position_id = "of-an-earlier-run";
    gone.reason = "@SUM(A1)";
    ASSERT_TRUE(append(*review, gone));
  }
  std::string text(ExportForm form) {
    auto text = exported_decisions(folder_.path(), form);
    EXPECT_TRUE(text) << to_string(text.error());
    return text.value_or("");
  }
  ScratchFolder folder_;
};

TEST_F(DecisionExport, HasARowForEachEntryAndSaysWhatHolds) {
  const std::string csv = text(ExportForm::csv);
  EXPECT_EQ(std::count(csv.begin(), csv.end(), '\n'), 4);
  EXPECT_THAT(csv, HasSubstr("1,2026-01-31T10:00:00.000Z,A. Roe,general-engineer-0a1b2c3d,S-4711,"
                             "General Engineer,GS,0801/1301,13,first,change,no,,'=1+1,,12,"));
  EXPECT_THAT(csv, HasSubstr("second,agree,yes,"));
  EXPECT_THAT(csv, HasSubstr(",'@SUM(A1),")) << "no cell starts a formula";
}

TEST_F(DecisionExport, GivesTheSameAsJsonLinesWithVersions) {
  std::istringstream lines(text(ExportForm::json_lines));
  std::string line;
  std::vector<json> entries;
  while (std::getline(lines, line)) entries.push_back(json::parse(line));
  ASSERT_EQ(entries.size(), 3U);
  EXPECT_EQ(entries[0]["changes"]["grade"], 12);
  EXPECT_EQ(entries[0]["classified"]["grade"], 13);
  EXPECT_EQ(entries[0]["holds"], false);
  EXPECT_EQ(entries[1]["holds"], true);
  EXPECT_EQ(entries[1]["rules"].get<std::string>().size(), 64U);
  EXPECT_EQ(entries[2]["classified"]["title"], nullptr);
}

}  // namespace
}  // namespace secondlook
