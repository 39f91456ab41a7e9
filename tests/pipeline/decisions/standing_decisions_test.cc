// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/decisions/standing_decisions.h"

#include <gmock/gmock.h>

#include "tests/pipeline/decisions/sample_decisions.h"

namespace secondlook {
namespace {
using made::change;
using made::decision;
using testing::HasSubstr;
using testing::Optional;

std::vector<LogEntry> numbered(std::vector<LogEntry> entries) {
  std::int64_t number = 0;
  for (LogEntry& entry : entries) entry.entry = ++number;
  return entries;
}
LogEntry undo(std::string reviewer, std::int64_t entry) {
  LogEntry undo = decision(std::move(reviewer), Action::undo);
  undo.undoes = entry;
  return undo;
}
const auto kRoe = "A. Roe", kDoe = "B. Doe", kPoe = "C. Poe";

std::vector<LogEntry> two_that_differ() {
  return numbered({change(kRoe, {{"grade", 12}}), decision(kDoe, Action::agree, Round::second)});
}

TEST(StandingDecisions, AreTheLastThatWasNotUndone) {
  auto entries = numbered({decision(kRoe, Action::agree), decision(kRoe, Action::desk_audit),
                           decision(kRoe, Action::note)});
  EXPECT_EQ(standing_decisions(entries).holds()->action, Action::desk_audit);
  entries.push_back(undo(kRoe, 2));
  EXPECT_EQ(standing_decisions(entries).holds()->action, Action::agree);
  entries.push_back(undo(kRoe, 1));
  EXPECT_EQ(standing_decisions(entries).holds(), nullptr);
  EXPECT_EQ(standing_decisions(entries).status(), ReviewStatus::open);
}

TEST(StandingDecisions, HoldByTheHighestRound) {
  auto entries = two_that_differ();
  EXPECT_EQ(standing_decisions(entries).status(), ReviewStatus::differing);
  EXPECT_EQ(standing_decisions(entries).holds()->reviewer, kDoe);
  entries.push_back(change(kPoe, {{"grade", 12}}, Round::adjudication));
  EXPECT_EQ(standing_decisions(entries).status(), ReviewStatus::adjudicated);
  EXPECT_EQ(standing_decisions(entries).holds()->reviewer, kPoe);
}

TEST(StandingDecisions, AreConfirmedWhateverFindingsWereRejectedOnTheWay) {
  LogEntry second =
      change(kDoe, {{"grade", 12}, {"findings", {{"pd-outdated", "rejected"}}}}, Round::second);
  auto entries = numbered({change(kRoe, {{"grade", 12}}), second});
  EXPECT_EQ(standing_decisions(entries).status(), ReviewStatus::confirmed);
  entries[1].changes["grade"] = 11;
  EXPECT_EQ(standing_decisions(entries).status(), ReviewStatus::differing);
}

TEST(StandingDecisions, TellWhoseReviewIsNext) {
  EXPECT_EQ(round_for(kRoe, standing_decisions({})), Round::first);
  auto entries = two_that_differ();
  const auto one = standing_decisions({entries[0]});
  EXPECT_EQ(round_for(kRoe, one), Round::first) << "to think again";
  EXPECT_EQ(round_for(kDoe, one), Round::second);
  const auto two = standing_decisions(entries);
  EXPECT_EQ(round_for(kDoe, two), Round::joint);
  EXPECT_EQ(round_for(kRoe, two), Round::joint);
  EXPECT_EQ(round_for(kPoe, two), Round::adjudication);
  entries[1] = change(kDoe, {{"grade", 12}}, Round::second);
  EXPECT_EQ(round_for(kPoe, standing_decisions(entries)), std::nullopt);
}

TEST(StandingDecisions, RefuseASecondFirstReview) {
  const auto entries = numbered({decision(kRoe, Action::agree)});
  EXPECT_THAT(refusal_after(entries, decision(kDoe, Action::agree)),
              Optional(HasSubstr("second review")));
  EXPECT_EQ(refusal_after(entries, decision(kDoe, Action::agree, Round::second)), std::nullopt);
  EXPECT_TRUE(refusal_after(entries, decision(kRoe, Action::agree, Round::second)))
      << "nobody is independent of oneself";
  EXPECT_TRUE(refusal_after({}, decision(kRoe, Action::agree, Round::second)));
}

TEST(StandingDecisions, AreAdjudicatedByAThirdOnly) {
  const auto entries = two_that_differ();
  for (const auto& reviewer : {kRoe, kDoe})
    EXPECT_TRUE(refusal_after(entries, decision(reviewer, Action::agree, Round::adjudication)));
  EXPECT_EQ(refusal_after(entries, decision(kPoe, Action::agree, Round::adjudication)),
            std::nullopt);
  EXPECT_TRUE(refusal_after({entries[0]}, decision(kPoe, Action::agree, Round::adjudication)));
}

std::vector<LogEntry> with(std::vector<LogEntry> entries, LogEntry more) {
  entries.push_back(std::move(more));
  return numbered(std::move(entries));
}
LogEntry jointly(std::string reviewer, int grade) {
  return change(std::move(reviewer), {{"grade", grade}}, Round::joint);
}

TEST(StandingDecisions, AreJointOnceEachOfTheTwoHasRecordedTheSame) {
  auto entries = with(two_that_differ(), jointly(kDoe, 12));
  EXPECT_EQ(standing_decisions(entries).status(), ReviewStatus::differing);
  EXPECT_EQ(round_for(kPoe, standing_decisions(entries)), Round::adjudication);
  entries = with(entries, jointly(kRoe, 11));
  EXPECT_EQ(standing_decisions(entries).status(), ReviewStatus::differing);
  entries = with(entries, jointly(kRoe, 12));
  const auto standing = standing_decisions(entries);
  EXPECT_EQ(standing.status(), ReviewStatus::joint);
  EXPECT_EQ(standing.holds()->entry, 5);
  EXPECT_EQ(round_for(kPoe, standing), std::nullopt);
  EXPECT_EQ(standing.first->changes["grade"], 12) << "what each decided alone stays";
  EXPECT_EQ(standing.second->action, Action::agree);
}

TEST(StandingDecisions, CannotBeMadeJointByOneOrByAnother) {
  const auto entries = two_that_differ();
  EXPECT_EQ(refusal_after(entries, jointly(kRoe, 12)), std::nullopt);
  EXPECT_TRUE(refusal_after(entries, jointly(kPoe, 12)));
  EXPECT_TRUE(refusal_after({entries[0]}, jointly(kRoe, 12)));
  EXPECT_THAT(refusal_after(entries, change(kRoe, {{"grade", 13}})),
              Optional(HasSubstr("joint decision")))
      << "neither is independent any more";
}

TEST(StandingDecisions, AreNotJointOverADifferenceThatIsGone) {
  auto entries = with(with(two_that_differ(), jointly(kDoe, 12)), undo(kRoe, 1));
  entries = with(entries, change(kRoe, {{"grade", 11}}));
  entries = with(entries, jointly(kRoe, 12));
  EXPECT_EQ(standing_decisions(entries).status(), ReviewStatus::differing);
  EXPECT_EQ(standing_decisions(entries).second_joint, std::nullopt);
}

TEST(StandingDecisions, OfTwoAreOpenAgainWhenOneTakesTheJointOneBack) {
  auto entries = with(with(two_that_differ(), jointly(kDoe, 12)), jointly(kRoe, 12));
  entries = with(entries, undo(kRoe, 4));
  EXPECT_EQ(standing_decisions(entries).status(), ReviewStatus::differing);
}

TEST(StandingDecisions, AreUndoneByTheirOwnReviewerAndOnce) {
  auto entries = numbered({decision(kRoe, Action::agree)});
  EXPECT_TRUE(refusal_after(entries, undo(kDoe, 1)));
  EXPECT_TRUE(refusal_after(entries, undo(kRoe, 2)));
  EXPECT_EQ(refusal_after(entries, undo(kRoe, 1)), std::nullopt);
  entries.push_back(undo(kRoe, 1));
  entries[1].entry = 2;
  EXPECT_TRUE(refusal_after(entries, undo(kRoe, 1)));
  EXPECT_TRUE(refusal_after(entries, undo(kRoe, 2)));
}

TEST(StandingDecisions, HideTheFirstReviewFromTheSecondUntilItIsMade) {
  LogEntry assign = decision(kRoe, Action::assign);
  assign.changes = {{"to", kDoe}};
  auto entries = numbered({change(kRoe, {{"grade", 12}}), decision(kRoe, Action::note), assign,
                           decision(kDoe, Action::note)});
  EXPECT_EQ(standing_decisions(entries).assigned_to, kDoe);
  EXPECT_EQ(visible_to(kRoe, entries).size(), 4U);
  const auto seen = visible_to(kDoe, entries);
  ASSERT_EQ(seen.size(), 2U);
  EXPECT_EQ(seen[0].action, Action::assign);
  EXPECT_EQ(seen[1].reviewer, kDoe);
  entries.push_back(decision(kDoe, Action::agree, Round::second));
  entries.back().entry = 5;
  EXPECT_EQ(visible_to(kDoe, entries).size(), 5U);
  EXPECT_EQ(visible_to(kPoe, entries).size(), 5U) << "who adjudicates sees both";
}

}  // namespace
}  // namespace secondlook
