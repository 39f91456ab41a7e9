// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/review_writer.h"

#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include "tests/pipeline/report/sample_review.h"
#include "tests/scratch_folder.h"

namespace secondlook {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::Not;

std::vector<std::string> names(const fs::path& folder) {
  std::vector<std::string> found;
  for (const auto& entry : fs::directory_iterator(folder))
    found.push_back(entry.path().filename().string());
  std::sort(found.begin(), found.end());
  return found;
}

ReviewedPosition titled(std::string id, double priority, std::string title) {
  ReviewedPosition position = made::engineer();
  position.file.id = std::move(id);
  position.priority = priority;
  position.file.description.classified.title->value = std::move(title);
  return position;
}

TEST(ReviewFolder, ShowsNothingBeforeItIsFinished) {
  const ScratchFolder out;
  auto writer = made::open(out.path());
  ASSERT_TRUE(writer);
  ASSERT_TRUE(writer->add_position(made::engineer(), made::letter_page));
  EXPECT_THAT(names(out.path()), testing::ElementsAre(".writing"));
}

TEST(ReviewFolder, HoldsEveryFileOfTheContractAndNoWorkFiles) {
  const ScratchFolder out;
  made::write_review(out.path(), {made::engineer()});
  EXPECT_THAT(names(out.path()),
              testing::IsSupersetOf({"positions.jsonl", "findings.csv", "inputs.csv", "queue.xlsx",
                                     "review.db", "run.json"}));
  for (const std::string& name : names(out.path())) EXPECT_FALSE(name.starts_with(".")) << name;
}

TEST(ReviewFolder, LeavesTheFormerReviewWhenAWriterGoesAwayUnfinished) {
  const ScratchFolder out;
  made::write_review(out.path(), {made::engineer()});
  const auto before = made::read_all(out.path());
  {
    auto writer = made::open(out.path());
    ASSERT_TRUE(writer);
    ASSERT_TRUE(writer->add_position(made::unknown("other", 1), made::letter_page));
  }
  EXPECT_EQ(made::read_all(out.path()), before);
}

TEST(ReviewFolder, LeavesTheFormerReviewWhenWritingFails) {
  const ScratchFolder out;
  made::write_review(out.path(), {made::engineer()});
  const auto before = made::read_all(out.path());
  {
    auto writer = made::open(out.path());
    ASSERT_TRUE(writer);
    ASSERT_TRUE(writer->add_position(made::unknown("other", 1), made::letter_page));
    fs::create_directory(out.path() / ".writing/run.json");  // no file can be made in its place
    EXPECT_FALSE(writer->finish(made::run()));
  }
  EXPECT_EQ(made::read_all(out.path()), before);
}

TEST(ReviewFolder, ReplacesTheFormerReviewAndLeavesAllOtherFiles) {
  const ScratchFolder out;
  made::write_review(out.path(), {titled("old", 0.5, "Old Position")});
  fs::create_directory(out.path() / "cache");
  std::ofstream(out.path() / "cache/pages") << "read before";
  std::ofstream(out.path() / "notes.txt") << "mine";
  made::write_review(out.path(), {titled("new", 0.5, "New Position")});
  EXPECT_EQ(made::read(out.path() / "cache/pages"), "read before");
  EXPECT_EQ(made::read(out.path() / "notes.txt"), "mine");
  EXPECT_THAT(made::read(out.path() / "positions.jsonl"), HasSubstr("New Position"));
  EXPECT_THAT(made::read(out.path() / "positions.jsonl"), Not(HasSubstr("Old Position")));
}

TEST(ReviewFolder, HasTheSameBytesForTheSameReview) {
  const ScratchFolder one, two;
  const std::vector<ReviewedPosition> positions{made::engineer(), made::unknown("p-2", 0.9)};
  const std::vector<SourceFile> inputs{made::input("a.pdf", Outcome::reviewed)};
  made::write_review(one.path(), positions, inputs);
  made::write_review(two.path(), positions, inputs);
  EXPECT_EQ(made::read_all(one.path()), made::read_all(two.path()));
}

TEST(ReviewFolder, IsWrittenByOneRunAtATime) {
  const ScratchFolder out;
  auto writer = made::open(out.path());
  ASSERT_TRUE(writer);
  EXPECT_FALSE(made::open(out.path()));
}

TEST(ReviewFolder, RefusesASecondPositionWithTheSameId) {
  const ScratchFolder out;
  auto writer = made::open(out.path());
  ASSERT_TRUE(writer);
  EXPECT_TRUE(writer->add_position(made::unknown("twice", 0.1), made::letter_page));
  EXPECT_FALSE(writer->add_position(made::unknown("twice", 0.2), made::letter_page));
}

TEST(FindingsCsv, ListsTheMostDoubtfulPositionFirst) {
  const ScratchFolder out;
  made::write_review(out.path(), {titled("low", 0.1, "Low"), titled("tie-b", 0.5, "Tie B"),
                                  titled("tie-a", 0.5, "Tie A"), titled("high", 0.9, "High")});
  const std::string csv = made::read(out.path() / "findings.csv");
  EXPECT_LT(csv.find("\r\nhigh,"), csv.find("\r\ntie-a,"));
  EXPECT_LT(csv.find("\r\ntie-a,"), csv.find("\r\ntie-b,"));
  EXPECT_LT(csv.find("\r\ntie-b,"), csv.find("\r\nlow,"));
}

TEST(FindingsCsv, GivesTheFirstEvidenceAndNoneWhereNothingWasFound) {
  const ScratchFolder out;
  made::write_review(out.path(), {made::engineer()});
  EXPECT_EQ(made::read(out.path() / "findings.csv"),
            "position_id,pd_number,title,pay_plan,series,grade,rule,severity,summary,citation,path,"
            "page,quote\r\n"
            "general-engineer-0a1b2c3d,S-4711,General Engineer,GS,0801/1301,13,points-arithmetic,"
            "high,\"The factor points add up to 2000, but the stated total is 3220.\","
            "\"Introduction to the Position Classification Standards, Section IV\","
            "region 4/a.pdf,4,Total points 3220\r\n"
            "general-engineer-0a1b2c3d,S-4711,General Engineer,GS,0801/1301,13,papers-missing,low,"
            "No organization chart was found for this position.,\"Classifier's Handbook, chapter "
            "1\",,,\r\n");
}

TEST(InputsCsv, AccountsForEveryPathInOrder) {
  const ScratchFolder out;
  made::write_review(out.path(), {},
                     {made::input("b.pdf", Outcome::failed, "the file ends too early"),
                      made::input("a.zip/in.pdf", Outcome::set_aside, "a letter"),
                      made::input("a.zip/in.pdf", Outcome::duplicate, "same as the one before")});
  const std::string sha256 = made::document('a');
  EXPECT_EQ(made::read(out.path() / "inputs.csv"),
            "path,sha256,bytes,media_type,outcome,reason,pages,ocr_pages,positions\r\n"
            "a.zip/in.pdf," +
                sha256 + ",1234,application/pdf,set-aside,a letter,5,2,1\r\n" + "a.zip/in.pdf," +
                sha256 + ",1234,application/pdf,duplicate,same as the one before,5,2,1\r\n" +
                "b.pdf," + sha256 +
                ",1234,application/pdf,failed,the file ends too early,5,2,1\r\n");
}

TEST(ReviewFolder, HoldsNoFormulaWhateverATitleSays) {
  const ScratchFolder out;
  const std::string bad = "=HYPERLINK(\"http://example.invalid\",\"x\")";
  ReviewedPosition position = titled("bad", 0.5, bad);
  position.findings[0].evidence[0].quote = "@SUM(A1:A9)";
  made::write_review(out.path(), {position});
  EXPECT_THAT(made::read(out.path() / "findings.csv"),
              HasSubstr("\"'=HYPERLINK(\"\"http://example.invalid\"\",\"\"x\"\")\""));
  EXPECT_THAT(made::read(out.path() / "findings.csv"), HasSubstr("'@SUM(A1:A9)"));
  const std::string sheets =
      made::shell("unzip -p '" + (out.path() / "queue.xlsx").string() + "' 'xl/worksheets/*.xml'")
          .first;
  EXPECT_THAT(sheets, HasSubstr("=HYPERLINK("));
  EXPECT_THAT(sheets, Not(HasSubstr("<f>")));
}

TEST(QueueWorkbook, RanksPositionsAndLinksToTheirPages) {
  const ScratchFolder out;
  made::write_review(out.path(), {titled("low", 0.1, "Lowly"), titled("high", 0.9, "Highly")});
  const std::string workbook = (out.path() / "queue.xlsx").string();
  const std::string sheet =
      made::shell("unzip -p '" + workbook + "' xl/worksheets/sheet1.xml").first;
  EXPECT_LT(sheet.find("Highly"), sheet.find("Lowly"));
  EXPECT_THAT(sheet, HasSubstr("<autoFilter"));
  EXPECT_THAT(sheet, HasSubstr("state=\"frozen\""));
  const std::string links =
      made::shell("unzip -p '" + workbook + "' xl/worksheets/_rels/sheet1.xml.rels").first;
  EXPECT_THAT(links, HasSubstr("high.html"));
  const std::string names = made::shell("unzip -p '" + workbook + "' xl/workbook.xml").first;
  EXPECT_THAT(names, HasSubstr("\"Queue\""));
  EXPECT_THAT(names, HasSubstr("\"Findings\""));
  EXPECT_THAT(names, HasSubstr("\"Inputs\""));
}

TEST(RunJson, CountsWhatWasReviewed) {
  const ScratchFolder out;
  made::write_review(out.path(), {made::engineer()},
                     {made::input("a.pdf", Outcome::reviewed),
                      made::input("b.pdf", Outcome::duplicate, "same as a.pdf"),
                      made::input("c.pdf", Outcome::failed, "damaged")});
  const auto run = nlohmann::json::parse(made::read(out.path() / "run.json"));
  EXPECT_EQ(run["counts"]["files"], 3);
  EXPECT_EQ(run["counts"]["files_by_outcome"]["failed"], 1);
  EXPECT_EQ(run["counts"]["pages"], 10) << "a duplicate's pages were read only once";
  EXPECT_EQ(run["counts"]["findings_by_severity"]["high"], 1);
  EXPECT_EQ(run["standards"]["fes.yaml"], made::document('f'));
  EXPECT_EQ(run["started"], "2026-01-31T10:00:00Z");
}

}  // namespace
}  // namespace secondlook
