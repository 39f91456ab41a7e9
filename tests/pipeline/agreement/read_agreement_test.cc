// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/agreement/read_agreement.h"

#include <gmock/gmock.h>

#include <algorithm>

#include "pipeline/agreement/agreement_command.h"
#include "pipeline/agreement/agreement_tables.h"
#include "pipeline/decisions/decision_log.h"
#include "tests/pipeline/decisions/sample_decisions.h"
#include "tests/pipeline/report/sample_review.h"
#include "tests/places.h"
#include "tests/scratch_folder.h"

namespace secondlook {
namespace {

using testing::HasSubstr;
using testing::Not;

const std::string kStandards = places::source_data() + "/standards";

/// A review of evaluated engineers, recommended as GS-12 with factor 1 at Level 1-7, and of others
/// of whom nothing was found.
class Agreement : public testing::Test {
 protected:
  void SetUp() override {
    std::vector<ReviewedPosition> positions;
    for (int i = 0; i < 4; ++i) {
      ReviewedPosition position = made::evaluated_engineer();
      position.file.id = "engineer-" + std::to_string(i);
      positions.push_back(position);
    }
    for (int i = 0; i < 40; ++i) {
      ReviewedPosition position = made::evaluated_engineer();
      position.file.id = "unflagged-" + std::to_string(i);
      position.findings.clear();
      if (i < 10) position.file.description.classified.supervisory->value = "supervisory";
      positions.push_back(position);
    }
    made::write_review(out_.path(), positions);
    auto opened = Database::open(out_.path() / "review.db", Database::Access::create);
    ASSERT_TRUE(opened);
    review_.emplace(std::move(*opened));
    ASSERT_TRUE(create_decision_tables(*review_));
    auto standards = load_standards(kStandards);
    ASSERT_TRUE(standards);
    standards_ = std::move(*standards);
  }

  std::int64_t decide(const std::string& position, LogEntry entry) {
    entry.position_id = position;
    const auto written = append(*review_, entry);
    EXPECT_TRUE(written);
    return written.value_or(0);
  }
  AgreementReport report() {
    const auto read = read_agreement(*review_, standards_);
    EXPECT_TRUE(read);
    return read.value_or(AgreementReport{});
  }
  static const ItemAgreement* find(const std::vector<ItemAgreement>& items,
                                   const std::string& item) {
    for (const ItemAgreement& one : items)
      if (one.item == item) return &one;
    return nullptr;
  }

  const ScratchFolder out_;
  std::optional<Database> review_;
  Standards standards_;
};

TEST_F(Agreement, TakesWhatADecisionDoesNotChangeAsAgreedWith) {
  decide("engineer-0", made::decision("ann", Action::agree));
  decide("engineer-1", made::change("ann", {{"factors", {{"fes-1", "1-6"}}}, {"grade", 11}}));
  const AgreementReport found = report();
  EXPECT_EQ(found.decided, 2);
  const ItemAgreement* knowledge = find(found.with_review, "fes-1");
  ASSERT_NE(knowledge, nullptr);
  EXPECT_EQ(knowledge->table.total(), 2);
  EXPECT_DOUBLE_EQ(knowledge->percent->value, 0.5);
  EXPECT_TRUE(knowledge->weighted_kappa) << "levels have an order";
  EXPECT_DOUBLE_EQ(find(found.with_review, "grade")->percent->value, 0.5);
  EXPECT_DOUBLE_EQ(find(found.with_review, "pay-plan")->percent->value, 1);
  EXPECT_FALSE(find(found.with_review, "pay-plan")->weighted_kappa) << "pay plans have none";
}

TEST_F(Agreement, GoesByTheLastDecisionOfTheHighestRoundThatWasNotUndone) {
  decide("engineer-0", made::change("ann", {{"grade", 9}}));
  decide("engineer-0", made::change("bob", {{"grade", 11}}, Round::second));
  const auto settled =
      decide("engineer-0", made::change("eve", {{"grade", 10}}, Round::adjudication));
  const auto theirs = [&] {
    const AgreementReport found = report();
    const RatingTable& table = find(found.with_review, "grade")->table;
    for (std::size_t l = 0; l < table.categories.size(); ++l)
      if (table.counts[11][l] == 1) return table.categories[l];
    return std::string();
  };
  EXPECT_EQ(theirs(), "10");
  LogEntry undo = made::decision("eve", Action::undo, Round::adjudication);
  undo.undoes = settled;
  decide("engineer-0", undo);
  EXPECT_EQ(theirs(), "11");
  EXPECT_DOUBLE_EQ(find(report().between_rounds, "grade")->percent->value, 0);
}

TEST_F(Agreement, HoldsTheReviewAgainstAJointDecisionAndTheTwoAgainstEachOtherAsTheyWereAlone) {
  decide("engineer-0", made::change("ann", {{"grade", 9}}));
  decide("engineer-0", made::change("bob", {{"grade", 11}}, Round::second));
  decide("engineer-0", made::change("bob", {{"grade", 10}}, Round::joint));
  decide("engineer-0", made::change("ann", {{"grade", 10}}, Round::joint));
  const AgreementReport found = report();
  const RatingTable& table = find(found.with_review, "grade")->table;
  ASSERT_EQ(std::ranges::count(table.categories, "10"), 1);
  EXPECT_DOUBLE_EQ(find(found.between_rounds, "grade")->percent->value, 0);
  EXPECT_EQ(found.decided_twice, 1);
  EXPECT_EQ(found.differed, 1);
  EXPECT_EQ(found.joint, 1);
  EXPECT_EQ(found.adjudicated, 0);
}

TEST_F(Agreement, RatesNothingWhereTheClassifierCouldNot) {
  decide("engineer-0", made::decision("ann", Action::desk_audit));
  decide("engineer-1", made::decision("ann", Action::not_a_position));
  const AgreementReport found = report();
  EXPECT_EQ(found.decided, 2);
  EXPECT_TRUE(found.with_review.empty());
}

TEST_F(Agreement, DoesNotCompareTheGradesOfTwoPayPlans) {
  decide("engineer-0", made::change("ann", {{"pay_plan", "SL"}}));
  const AgreementReport found = report();
  EXPECT_EQ(find(found.with_review, "grade"), nullptr);
  EXPECT_DOUBLE_EQ(find(found.with_review, "pay-plan")->percent->value, 0);
}

TEST_F(Agreement, GivesThePrecisionOfARuleOverTheFindingsThatWereJudged) {
  decide("engineer-0", made::change("ann", {{"findings", {{"points-arithmetic", "confirmed"}}}}));
  decide("engineer-1", made::change("ann", {{"findings", {{"points-arithmetic", "rejected"}}}}));
  decide("engineer-2", made::change("ann", {{"findings", {{"points-arithmetic", "confirmed"}}}}));
  decide("engineer-3", made::decision("ann", Action::agree));
  const AgreementReport found = report();
  ASSERT_EQ(found.rules.size(), 1U);
  EXPECT_EQ(found.rules[0].confirmed, 2);
  EXPECT_EQ(found.rules[0].rejected, 1);
  EXPECT_NEAR(found.rules[0].precision->value, 2.0 / 3, 1e-12);
}

TEST_F(Agreement, DrawsFromThePositionsWithoutAFlagOnly) {
  const auto drawn = draw_review_sample(*review_, 20, 7, "2026-01-31T10:00:00.000Z");
  ASSERT_TRUE(drawn);
  EXPECT_EQ(*drawn, 20U);
  const SampleResult sample = report().sample;
  EXPECT_EQ(sample.seed, 7);
  EXPECT_EQ(sample.all.unflagged, 40);
  EXPECT_EQ(sample.all.drawn, 20);
  ASSERT_EQ(sample.strata.size(), 2U);
  EXPECT_EQ(sample.strata[1].name, "supervisory");
  EXPECT_EQ(sample.strata[1].drawn, 5);
  EXPECT_FALSE(sample.missed_share) << "nothing was decided";
}

TEST_F(Agreement, EstimatesWhatWasMissedFromTheSample) {
  ASSERT_TRUE(draw_review_sample(*review_, 40, 7, "2026-01-31T10:00:00.000Z"));
  for (int i = 0; i < 20; ++i)
    decide("unflagged-" + std::to_string(i), made::decision("ann", Action::agree));
  decide("unflagged-20", made::change("ann", {{"grade", 12}}));
  decide("unflagged-21", made::change("ann", {{"grade", 13}}));  // as on paper: not missed
  decide("unflagged-22", made::decision("ann", Action::desk_audit));
  const SampleResult sample = report().sample;
  EXPECT_EQ(sample.all.decided, 22);
  EXPECT_EQ(sample.all.missed, 1);
  EXPECT_NEAR(sample.missed_share->value, 1.0 / 22, 1e-12);
  EXPECT_EQ(sample.missed_share->interval, clopper_pearson_interval(1, 22));
}

TEST_F(Agreement, PrintsTheSameAsItLeavesOnThePage) {
  decide("engineer-0", made::change("ann", {{"factors", {{"fes-1", "1-6"}}}}));
  review_.reset();
  std::ostringstream printed;
  const auto done = print_agreement(
      {.folder = out_.path(), .standards = kStandards, .sample = 10, .seed = 3}, printed);
  ASSERT_TRUE(done) << to_string(done.error());
  const std::string page = made::read(out_.path() / "agreement.html");
  for (const char* words : {"The review against the decisions that hold", "Factor 1",
                            "0% (0% to 79%)", "with seed 3", "1 of 44 positions are decided"}) {
    EXPECT_THAT(printed.str(), HasSubstr(words));
    EXPECT_THAT(page, HasSubstr(words));
  }
}

TEST(AgreementCommand, RefusesAFolderWithoutAReview) {
  const ScratchFolder empty;
  std::ostringstream printed;
  EXPECT_FALSE(print_agreement(
      {.folder = empty.path(), .standards = kStandards, .sample = 0, .seed = {}}, printed));
  EXPECT_EQ(printed.str(), "");
}

TEST(AgreementTables, SayThatNothingIsKnownRatherThanNothing) {
  std::string all;
  for (const AgreementTable& table : agreement_tables(AgreementReport{}))
    for (const std::string& note : table.notes) all += note + "\n";
  EXPECT_THAT(all, HasSubstr("No decision rates anything"));
  EXPECT_THAT(all, HasSubstr("No finding has been confirmed or rejected."));
  EXPECT_THAT(all, HasSubstr("No sample has been drawn."));
  EXPECT_THAT(all, Not(HasSubstr("nan")));
}

}  // namespace
}  // namespace secondlook
