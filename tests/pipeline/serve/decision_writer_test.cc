// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/serve/decision_writer.h"

#include <gmock/gmock.h>

#include "tests/pipeline/decisions/sample_decisions.h"
#include "tests/pipeline/serve/served_review.h"
#include "tests/scratch_folder.h"

namespace secondlook {
namespace {
using Kind = WriteOutcome::Kind;

class Decisions : public testing::Test {
 protected:
  void SetUp() override {
    made::write_served_review(folder_.path());
    Database review = made::database_of(folder_.path());
    ASSERT_TRUE(make_workbench_tables(review));
    auto writer = DecisionWriter::start(std::move(review), "rules", "0.1.0",
                                        [] { return "2026-01-31T10:00:00.000Z"; });
    ASSERT_TRUE(writer) << to_string(writer.error());
    writer_ = std::move(*writer);
  }
  ScratchFolder folder_;
  std::unique_ptr<DecisionWriter> writer_;
};

TEST_F(Decisions, AreWrittenWithTimeRulesAndPlaceInTheQueue) {
  const WriteOutcome outcome = writer_->write(made::change("A. Roe", {{"grade", 12}}));
  ASSERT_EQ(outcome.kind, Kind::written) << outcome.why;
  EXPECT_EQ(outcome.entry, 1);
  Database review = made::database_of(folder_.path());
  const auto entries = entries_of(review, "general-engineer-0a1b2c3d");
  ASSERT_EQ(entries->size(), 1U);
  EXPECT_EQ(entries->at(0).at, "2026-01-31T10:00:00.000Z");
  EXPECT_EQ(entries->at(0).rules, "rules");
  EXPECT_EQ(made::value_in(review, "SELECT status || first FROM workbench_queue WHERE rank = 1"),
            "decidedA. Roe");
}

TEST_F(Decisions, AreRefusedWithoutTraceInTheLog) {
  Decision unreasoned = made::change("A. Roe", {{"grade", 12}});
  unreasoned.reason.clear();
  EXPECT_EQ(writer_->write(unreasoned).kind, Kind::unsound);
  Decision elsewhere = made::decision("A. Roe", Action::agree);
  elsewhere.position_id = "../../etc";
  EXPECT_EQ(writer_->write(elsewhere).kind, Kind::unknown_position);
  EXPECT_EQ(writer_->write(made::decision("A. Roe", Action::agree, Round::second)).kind,
            Kind::conflict);
  Database review = made::database_of(folder_.path());
  EXPECT_EQ(made::value_in(review, "SELECT count(*) FROM decision_log"), "0");
}

TEST_F(Decisions, OfTwoReviewersAtOnceAreNotBothTheFirst) {
  std::vector<std::future<WriteOutcome>> outcomes;
  for (int i = 0; i < 40; ++i)
    outcomes.push_back(std::async(std::launch::async, [&, i] {
      return writer_->write(made::decision("R" + std::to_string(i), Action::agree));
    }));
  int written = 0;
  for (auto& outcome : outcomes) written += outcome.get().kind == Kind::written;
  EXPECT_EQ(written, 1);
}

TEST_F(Decisions, KnownToTheLogBeforeShowInTheQueueOfTheNextServer) {
  ASSERT_EQ(writer_->write(made::decision("A. Roe", Action::agree)).kind, Kind::written);
  writer_.reset();
  Database review = made::database_of(folder_.path());
  ASSERT_TRUE(make_workbench_tables(review));
  EXPECT_EQ(made::value_in(review, "SELECT status FROM workbench_queue WHERE rank = 1"), "decided");
}

TEST(StandardsFingerprint, ChangesWithAnyStandard) {
  const ScratchFolder folder;
  made::write_served_review(folder.path());
  Database review = made::database_of(folder.path());
  const auto before = standards_fingerprint(review);
  ASSERT_TRUE(before);
  EXPECT_EQ(before->size(), 64U);
  ASSERT_TRUE(review.run("UPDATE run SET value = '0' WHERE key = 'standard fes.yaml'"));
  EXPECT_NE(standards_fingerprint(review), before);
}

}  // namespace
}  // namespace secondlook
