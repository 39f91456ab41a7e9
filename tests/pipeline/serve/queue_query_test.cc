// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/serve/queue_query.h"

#include <gmock/gmock.h>

#include "tests/pipeline/decisions/sample_decisions.h"
#include "tests/pipeline/serve/served_review.h"
#include "tests/scratch_folder.h"

namespace secondlook {
namespace {
using testing::ElementsAre;
using testing::IsEmpty;

QueueFilter by(std::string QueueFilter::*what, std::string value) {
  QueueFilter filter;
  filter.*what = std::move(value);
  return filter;
}

class Queue : public testing::Test {
 protected:
  void SetUp() override {
    made::write_served_review(folder_.path());
    review_.emplace(made::database_of(folder_.path()));
    ASSERT_TRUE(make_workbench_tables(*review_));
  }
  std::vector<std::string> ids(const QueueFilter& filter) {
    const auto answer = queue_json(*review_, filter, 0, 100);
    EXPECT_TRUE(answer) << to_string(answer.error());
    std::vector<std::string> ids;
    for (const Json& position : (*answer)["positions"]) ids.push_back(position["position_id"]);
    EXPECT_EQ((*answer)["total"], ids.size());
    return ids;
  }
  void log(const LogEntry& entry) {
    ASSERT_TRUE(append(*review_, entry));
    ASSERT_TRUE(update_status(*review_, entry.position_id));
  }
  const std::string engineer_ = "general-engineer-0a1b2c3d", clerk_ = "clerk-11112222",
                    nothing_ = "nothing-33334444";
  ScratchFolder folder_;
  std::optional<Database> review_;
};

TEST_F(Queue, BeginsWithTheMostDoubtful) {
  EXPECT_THAT(ids({}), ElementsAre(engineer_, clerk_, nothing_));
}

TEST_F(Queue, IsSearchedForAllWordsWhereverTheyStand) {
  EXPECT_THAT(ids(by(&QueueFilter::words, "ENGINEER")), ElementsAre(engineer_));
  EXPECT_THAT(ids(by(&QueueFilter::words, "gs-0303 clerk")), ElementsAre(clerk_));
  EXPECT_THAT(ids(by(&QueueFilter::words, "engineer clerk")), IsEmpty());
  EXPECT_THAT(ids(by(&QueueFilter::words, "S-4711")), ElementsAre(engineer_, clerk_));
  EXPECT_THAT(ids(by(&QueueFilter::words, "'; DROP TABLE decision_log; --")), IsEmpty());
  EXPECT_THAT(ids(by(&QueueFilter::words, "%")), IsEmpty());
}

TEST_F(Queue, IsFilteredByWhatThePapersSupport) {
  EXPECT_THAT(ids(by(&QueueFilter::supported, "GS-12")), ElementsAre(engineer_));
  EXPECT_THAT(ids(by(&QueueFilter::supported, "GS")), ElementsAre(engineer_));
  EXPECT_THAT(ids(by(&QueueFilter::supported, "GS-1")), IsEmpty());
  EXPECT_THAT(ids(by(&QueueFilter::supported, "none")), ElementsAre(clerk_, nothing_));
  EXPECT_THAT(ids(by(&QueueFilter::pay_plan, "none")), ElementsAre(nothing_));
}

TEST_F(Queue, IsFilteredByWhatWasFound) {
  EXPECT_THAT(ids(by(&QueueFilter::rule, "points-arithmetic")), ElementsAre(engineer_));
  EXPECT_THAT(ids(by(&QueueFilter::rule, "papers-missing")), ElementsAre(engineer_, clerk_));
  EXPECT_THAT(ids(by(&QueueFilter::severity, "high")), ElementsAre(engineer_));
  QueueFilter grave = by(&QueueFilter::rule, "papers-missing");
  grave.severity = "high";
  EXPECT_THAT(ids(grave), IsEmpty()) << "both hold of the same finding";
}

TEST_F(Queue, IsFilteredByClassificationAndOrganization) {
  EXPECT_THAT(ids(by(&QueueFilter::pay_plan, "GS")), ElementsAre(engineer_, clerk_));
  QueueFilter five;
  five.grade = 5;
  EXPECT_THAT(ids(five), ElementsAre(clerk_));
  EXPECT_THAT(ids(by(&QueueFilter::organization, "division of LETTERS")), ElementsAre(clerk_));
  EXPECT_THAT(ids(by(&QueueFilter::organization, "/ Division of Letters /")), ElementsAre(clerk_));
  EXPECT_THAT(ids(by(&QueueFilter::organization, "/ Division of Let /")), IsEmpty());
  EXPECT_THAT(ids(by(&QueueFilter::organization, "// Division of Letters /")), IsEmpty());
}

TEST_F(Queue, IsFilteredByTheStateOfTheReview) {
  log(made::decision("A. Roe", Action::agree));
  LogEntry assign = made::decision("A. Roe", Action::assign);
  assign.position_id = clerk_;
  assign.changes = {{"to", "B. Doe"}};
  log(assign);
  EXPECT_THAT(ids(by(&QueueFilter::status, "open")), ElementsAre(clerk_, nothing_));
  EXPECT_THAT(ids(by(&QueueFilter::status, "decided")), ElementsAre(engineer_));
  EXPECT_THAT(ids(by(&QueueFilter::reviewer, "A. Roe")), ElementsAre(engineer_));
  EXPECT_THAT(ids(by(&QueueFilter::assigned, "B. Doe")), ElementsAre(clerk_));
  EXPECT_THAT(ids(by(&QueueFilter::second_for, "B. Doe")), ElementsAre(engineer_));
  EXPECT_THAT(ids(by(&QueueFilter::second_for, "A. Roe")), IsEmpty());
  ASSERT_TRUE(review_->run("INSERT INTO review_sample VALUES('nothing-33334444', 'now', 1, '')"));
  QueueFilter sample;
  sample.in_sample = true;
  EXPECT_THAT(ids(sample), ElementsAre(nothing_));
}

TEST_F(Queue, IsGivenInPages) {
  const auto first = queue_json(*review_, {}, 0, 2);
  EXPECT_EQ((*first)["total"], 3);
  EXPECT_EQ((*first)["positions"].size(), 2U);
  const auto second = queue_json(*review_, {}, (*first)["positions"][1]["rank"], 2);
  EXPECT_EQ((*second)["positions"].size(), 1U);
  EXPECT_EQ((*second)["positions"][0]["position_id"], nothing_);
}

TEST_F(Queue, IsWalkedUnderTheFilter) {
  const auto ends = neighbours_json(*review_, {}, engineer_);
  EXPECT_EQ((*ends)["previous"], nullptr);
  EXPECT_EQ((*ends)["next"], clerk_);
  const auto filtered =
      neighbours_json(*review_, by(&QueueFilter::rule, "points-arithmetic"), nothing_);
  EXPECT_EQ((*filtered)["previous"], engineer_);
  EXPECT_EQ((*filtered)["next"], nullptr);
}

TEST_F(Queue, SaysWhatThereIsToFilterBy) {
  log(made::decision("A. Roe", Action::agree));
  const auto facets = facets_json(*review_);
  ASSERT_TRUE(facets) << to_string(facets.error());
  EXPECT_EQ((*facets)["rules"][0]["value"], "papers-missing");
  EXPECT_EQ((*facets)["rules"][0]["count"], 2);
  EXPECT_EQ((*facets)["grades"].size(), 2U);
  EXPECT_EQ((*facets)["reviewers"][0]["value"], "A. Roe");
}

}  // namespace
}  // namespace secondlook
