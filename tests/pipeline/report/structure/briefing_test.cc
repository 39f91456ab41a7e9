// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/structure/briefing.h"

#include <gmock/gmock.h>

#include "pipeline/report/position_rows.h"
#include "pipeline/report/review_database.h"
#include "pipeline/report/structure/briefing_page.h"
#include "tests/pipeline/report/sample_review.h"
#include "tests/scratch_folder.h"

namespace secondlook {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

AllocatedPosition executive(std::string id, std::string on_paper, std::string supported,
                            double confidence, std::string certainty) {
  AllocatedPosition one;
  one.id = std::move(id);
  one.on_paper = on_paper;
  one.confidence = confidence;
  one.certainty = certainty;
  one.after = certainty == "high" || certainty == "medium" ? supported : on_paper;
  one.supported = std::move(supported);
  return one;
}

class ReadBriefing : public testing::Test {
 protected:
  void SetUp() override {
    auto created = ReviewDatabase::create(folder_.path() / "review.db");
    ASSERT_TRUE(created);
    for (const char* id : {"stays", "changes", "perhaps", "chained"})
      ASSERT_TRUE(created->add_rows(position_rows(made::unknown(id, 0.5)).bytes()));
    ASSERT_TRUE(created->close());
    auto opened = Database::open(folder_.path() / "review.db", Database::Access::read);
    ASSERT_TRUE(opened);
    review_.emplace(std::move(*opened));
  }
  Briefing read(const std::vector<BriefedFinding>& findings) {
    return read_briefing(*review_, allocations_, findings, {}).value();
  }

  const ScratchFolder folder_;
  std::optional<Database> review_;
  Allocations allocations_{{executive("stays", "SES", "SES", 0.9, "high"),
                            executive("changes", "SES", "GS", 0.9, "high"),
                            executive("perhaps", "SL", "ST", 0.4, "low")},
                           {},
                           {}};
};

TEST_F(ReadBriefing, CountsWhatTheWorkbookCounts) {
  const Briefing briefing = read({});
  EXPECT_EQ(briefing.categories[0].on_paper, 2);
  EXPECT_EQ(briefing.categories[0].after, 1);
  EXPECT_EQ(briefing.categories[2].uncertain, 1);
  EXPECT_EQ(briefing.categories[3].after, 1);
  EXPECT_EQ(briefing.changes, 1);
  EXPECT_EQ(briefing.uncertain, 1);
}

TEST_F(ReadBriefing, PutsASureChangeBeforeADoubtfulOneAndThatBeforeARemark) {
  const Briefing briefing = read({{"one-over-one-chain", "Three chiefs.", {"chained"}, {}}});
  std::vector<std::string> ids;
  for (const BriefedPosition& one : briefing.matter_most) ids.push_back(one.id);
  EXPECT_THAT(ids, ElementsAre("changes", "perhaps", "chained"));
}

TEST_F(ReadBriefing, LeavesOutAPostThatIsNoPosition) {
  EXPECT_EQ(read({{"vacant-executive", "A box.", {""}, {}}, {"unit-small", "A unit.", {}, {}}})
                .matter_most.size(),
            2U);
  EXPECT_EQ(read({{"vacant-executive", "A box.", {"nobody"}, {}}}).matter_most.size(), 2U);
}

TEST_F(ReadBriefing, HasAtMostTenPositions) {
  for (int i = 0; i < 20; ++i) allocations_.positions.push_back(allocations_.positions[1]);
  EXPECT_LE(read({}).matter_most.size(), 10U);
}

TEST_F(ReadBriefing, CountsFindingsByKindInTheOrderThatAnExecutiveLooksAtThem) {
  const Briefing briefing = read({{"span-wide", "Wide.", {}, {}},
                                  {"vacant-executive", "First.", {}, {}},
                                  {"vacant-executive", "Second.", {}, {}}});
  EXPECT_THAT(briefing.kinds, ElementsAre(BriefedKind{"vacant-executive", "First.", 2},
                                          BriefedKind{"span-wide", "Wide.", 1}));
}

TEST(BriefedPriorities, AreCountedOnceWhateverIsFoundOnThem) {
  ExecutiveStructure structure;
  structure.posts.resize(1);
  structure.posts[0].position_id = "p";
  StructureFinding shared, again, unled;
  shared.kind = again.kind = "priority-shared";
  shared.priorities = again.priorities = {"G1"};
  shared.posts = {0};
  unled.kind = "priority-without-executive";
  unled.priorities = {"G2"};
  const auto findings =
      briefed_findings(structure, std::vector<StructureFinding>{shared, again, unled});
  EXPECT_THAT(findings[0].position_ids, ElementsAre("p"));
  MissionPriorities priorities;
  EXPECT_FALSE(briefed_priorities(priorities, findings));
  priorities.list.resize(3);
  priorities.confirmed = false;
  const auto briefed = briefed_priorities(priorities, findings);
  ASSERT_TRUE(briefed);
  EXPECT_EQ(briefed->all, 3);
  EXPECT_EQ(briefed->shared, 1);
  EXPECT_EQ(briefed->without_executive, 1);
  EXPECT_FALSE(briefed->confirmed);
}

TEST(BriefingPage, LinksEachPositionToItsEvidence) {
  Briefing briefing;
  briefing.matter_most = {{"blc-1", "Director <b>", "Bureau", {"On paper SES."}, 1}};
  const std::string page = briefing_page(briefing).markup();
  EXPECT_THAT(page, HasSubstr("positions/blc-1.html"));
  EXPECT_THAT(page, HasSubstr("On paper SES."));
  EXPECT_THAT(page, Not(HasSubstr("<b>"))) << "no word of a paper is markup";
}

TEST(BriefingPage, SaysThatPrioritiesAreOnlyProposed) {
  Briefing briefing;
  briefing.priorities = {.all = 7, .without_executive = 2, .shared = 1, .confirmed = false};
  EXPECT_THAT(briefing_page(briefing).markup(), HasSubstr("not confirmed"));
  briefing.priorities->confirmed = true;
  EXPECT_THAT(briefing_page(briefing).markup(), Not(HasSubstr("not confirmed")));
}

TEST(BriefingPage, IsSilentOnPrioritiesWhereThereAreNone) {
  EXPECT_THAT(briefing_page({}).markup(), Not(HasSubstr("priorit")));
}

TEST(BriefingPage, CutsLongSentencesSoThatTwoPagesHoldThem) {
  Briefing briefing;
  std::string title;
  for (int i = 0; i < 400; ++i) title += "Deputy ";
  for (int i = 0; i < 10; ++i)
    briefing.matter_most.push_back({"p", title, title, {title, title, title}, 1});
  EXPECT_LT(briefing_page(briefing).markup().size(), 12'000U);
}

}  // namespace
}  // namespace secondlook
