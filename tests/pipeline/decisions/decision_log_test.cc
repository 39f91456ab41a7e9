// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/decisions/decision_log.h"

#include <gmock/gmock.h>

#include "tests/pipeline/decisions/sample_decisions.h"
#include "tests/pipeline/report/sample_review.h"
#include "tests/scratch_folder.h"

namespace secondlook {
namespace {
namespace fs = std::filesystem;

Database review_in(const fs::path& folder) {
  auto database = Database::open(folder / "review.db", Database::Access::create);
  EXPECT_TRUE(database);
  EXPECT_TRUE(create_decision_tables(*database));
  return std::move(*database);
}

TEST(DecisionLog, GivesBackWhatWasWrittenInItsOrder) {
  const ScratchFolder folder;
  Database review = review_in(folder.path());
  LogEntry change = made::change("A. Roe", {{"grade", 12}, {"factors", {{"fes-1", "1-7"}}}});
  EXPECT_EQ(append(review, change).value(), 1);
  LogEntry undo = made::decision("A. Roe", Action::undo);
  undo.undoes = 1;
  EXPECT_EQ(append(review, undo).value(), 2);
  LogEntry other = made::decision("B. Doe", Action::desk_audit, Round::second);
  other.position_id = "analyst";
  EXPECT_EQ(append(review, other).value(), 3);

  const auto entries = entries_of(review, change.position_id);
  ASSERT_TRUE(entries);
  ASSERT_EQ(entries->size(), 2U);
  EXPECT_EQ((*entries)[0].changes, change.changes);
  EXPECT_EQ((*entries)[0].reason, change.reason);
  EXPECT_EQ((*entries)[0].rules, change.rules);
  EXPECT_EQ((*entries)[1].undoes, 1);
  const auto others = entries_of(review, "analyst");
  EXPECT_EQ(others->at(0).round, Round::second);
  EXPECT_EQ(others->at(0).action, Action::desk_audit);
}

TEST(DecisionLog, IsNeitherChangedNorCut) {
  const ScratchFolder folder;
  Database review = review_in(folder.path());
  ASSERT_TRUE(append(review, made::decision("A. Roe", Action::agree)));
  EXPECT_FALSE(review.run("UPDATE decision_log SET reviewer = 'B. Doe'"));
  EXPECT_FALSE(review.run("DELETE FROM decision_log"));
  EXPECT_EQ(entries_of(review, "general-engineer-0a1b2c3d")->at(0).reviewer, "A. Roe");
}

TEST(DecisionLog, SurvivesANewRunOverTheSamePapers) {
  const ScratchFolder out;
  made::write_review(out.path(), {made::engineer()});
  {
    Database review = review_in(out.path());
    ASSERT_TRUE(review.run("PRAGMA journal_mode = WAL"));
    ASSERT_TRUE(append(review, made::change("A. Roe", {{"grade", 12}})));
    ASSERT_TRUE(append(review, made::decision("B. Doe", Action::agree, Round::second)));
    ASSERT_TRUE(review.run("INSERT INTO review_sample VALUES('x', '2026-01-31', 7, 'low')"));
  }
  made::write_review(out.path(), {made::engineer()});
  Database review = review_in(out.path());
  const auto entries = entries_of(review, "general-engineer-0a1b2c3d");
  ASSERT_EQ(entries->size(), 2U);
  EXPECT_EQ(entries->at(0).changes, nlohmann::json({{"grade", 12}}));
  EXPECT_EQ(entries->at(1).entry, 2);
  auto sample = review.prepare("SELECT seed FROM review_sample");
  ASSERT_TRUE(sample->step().value());
  EXPECT_EQ(sample->integer(0), 7);
}

// A server that was killed leaves its last entries in the write-ahead log.
TEST(DecisionLog, SurvivesANewRunAfterAServerWasKilled) {
  const ScratchFolder out, killed;
  made::write_review(out.path(), {made::engineer()});
  {
    Database review = review_in(out.path());
    ASSERT_TRUE(review.run("PRAGMA journal_mode = WAL"));
    ASSERT_TRUE(append(review, made::decision("A. Roe", Action::agree)));
    for (const char* file : {"review.db", "review.db-wal"})
      fs::copy_file(out.path() / file, killed.path() / file);
  }
  ASSERT_GT(fs::file_size(killed.path() / "review.db-wal"), 0U);
  made::write_review(killed.path(), {made::engineer()});
  EXPECT_FALSE(fs::exists(killed.path() / "review.db-wal"));
  Database review = review_in(killed.path());
  EXPECT_EQ(entries_of(review, "general-engineer-0a1b2c3d")->size(), 1U);
}

TEST(DecisionLog, KeepsAFormerReviewThatDoesNotGiveItUp) {
  const ScratchFolder out;
  std::ofstream(out.path() / "review.db") << "no database at all, but who knows whose it is ....";
  EXPECT_FALSE(made::open(out.path()));
  EXPECT_GT(fs::file_size(out.path() / "review.db"), 0U);
}

}  // namespace
}  // namespace secondlook
