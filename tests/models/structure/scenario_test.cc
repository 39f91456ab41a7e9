// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/structure/scenario.h"

#include <gmock/gmock.h>

namespace secondlook {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

ScenarioPost post(std::string title, std::string category, std::optional<std::size_t> supervisor,
                  std::string organization = "Bureau") {
  return {.position_id = title,
          .title = title,
          .organization = std::move(organization),
          .category = category,
          .counted = category != "GS",
          .supervisor = supervisor,
          .people = 1,
          .executive = category != "GS"};
}

enum : std::size_t { kHead, kDeputy, kPermits, kLicences, kAnalyst, kClerk, kAdviser };

// Head - deputy - two divisions, the first with two people; and an adviser at the head.
std::vector<ScenarioPost> agency() {
  return {post("Head", "SES", {}),         post("Deputy", "SES", kHead),
          post("Permits", "SES", kDeputy), post("Licences", "SES", kDeputy, "Office"),
          post("Analyst", "GS", kPermits), post("Clerk", "GS", kPermits),
          post("Adviser", "SL", kHead)};
}

ScenarioOutcome with(const std::vector<ScenarioChoice>& choices) {
  EXPECT_EQ(refusal(agency(), choices), std::nullopt);
  return play(agency(), choices);
}

TEST(Scenario, WithoutChoicesChangesNothing) {
  const ScenarioOutcome outcome = with({});
  EXPECT_EQ(outcome.before, outcome.after);
  EXPECT_THAT(outcome.totals,
              ElementsAre(AllocationCount{"", "SES", 4, 4}, AllocationCount{"", "SL", 1, 1}));
  EXPECT_TRUE(outcome.notices.empty());
}

TEST(Scenario, CountsAllocationsUnderTheirOrganization) {
  EXPECT_THAT(
      with({{kLicences, Choice::abolish, {}}}).allocations,
      ElementsAre(AllocationCount{"Bureau", "SES", 3, 3}, AllocationCount{"Bureau", "SL", 1, 1},
                  AllocationCount{"Office", "SES", 1, 0}));
}

TEST(Scenario, AbolishMovesReportsUp) {
  const ScenarioOutcome outcome = with({{kDeputy, Choice::abolish, {}}});
  EXPECT_EQ(outcome.before.layers, 4);
  EXPECT_EQ(outcome.after.layers, 3);
  EXPECT_EQ(outcome.after.widest_span, 3) << "two divisions and the adviser";
  EXPECT_EQ(outcome.after.people, 6);
  ASSERT_EQ(outcome.notices.size(), 1U);
  EXPECT_THAT(outcome.notices[0].says, HasSubstr("2 posts report to its supervisor"));
}

TEST(Scenario, AbolishingAWholeLineMovesReportsToWhoeverIsLeft) {
  const ScenarioOutcome outcome =
      with({{kDeputy, Choice::abolish, {}}, {kPermits, Choice::abolish, {}}});
  EXPECT_EQ(outcome.after.layers, 2);
  EXPECT_EQ(outcome.after.widest_span, 4);
}

TEST(Scenario, MergeMovesReportsToTheOther) {
  const ScenarioOutcome outcome = with({{kPermits, Choice::merge, kLicences}});
  EXPECT_EQ(outcome.after.layers, 4);
  EXPECT_EQ(outcome.after.posts, 6);
  EXPECT_EQ(outcome.after.widest_span, 2);
  EXPECT_THAT(outcome.notices[0].says, HasSubstr("2 posts move to \"Licences\""));
}

TEST(Scenario, MergingIntoASubordinateLeavesThatOneItsChief) {
  const ScenarioOutcome outcome = with({{kDeputy, Choice::merge, kPermits}});
  EXPECT_EQ(outcome.after.layer, (std::vector<int>{1, 2, 3}))
      << "Permits takes the deputy's place, and Licences reports to it";
}

TEST(Scenario, RedesignationMovesTheAllocationAndKeepsThePost) {
  const ScenarioOutcome outcome = with({{kLicences, Choice::redesignate_sl, {}}});
  EXPECT_THAT(outcome.totals,
              ElementsAre(AllocationCount{"", "SES", 4, 3}, AllocationCount{"", "SL", 1, 2}));
  EXPECT_EQ(outcome.after.executives, 5);
  EXPECT_TRUE(outcome.notices.empty()) << "nobody reports to it";
}

TEST(Scenario, ToTheGeneralScheduleIsOneExecutiveLess) {
  const ScenarioOutcome outcome = with({{kDeputy, Choice::redesignate_gs15, {}}});
  EXPECT_EQ(outcome.after.executives, 4);
  EXPECT_THAT(outcome.totals,
              ElementsAre(AllocationCount{"", "SES", 4, 3}, AllocationCount{"", "SL", 1, 1},
                          AllocationCount{"", "GS", 0, 1}));
  EXPECT_THAT(outcome.notices[0].says, HasSubstr("2 executives would report to a GS-15"));
}

TEST(Scenario, TellsThatASeniorExpertHardlySupervises) {
  for (const Choice choice : {Choice::redesignate_sl, Choice::redesignate_st}) {
    const ScenarioOutcome outcome = with({{kPermits, choice, {}}});
    ASSERT_EQ(outcome.notices.size(), 1U);
    EXPECT_THAT(outcome.notices[0].says, HasSubstr("less than 25 percent"));
  }
}

TEST(Scenario, DoesNotTellSoOnceTheReportsAreGone) {
  const ScenarioOutcome outcome = with({{kPermits, Choice::redesignate_sl, {}},
                                        {kAnalyst, Choice::abolish, {}},
                                        {kClerk, Choice::abolish, {}}});
  for (const ScenarioNotice& notice : outcome.notices) EXPECT_NE(notice.post, kPermits);
}

TEST(Scenario, EstablishAddsAnExecutiveBesideThePost) {
  const ScenarioOutcome outcome = with({{kAnalyst, Choice::establish, {}}});
  EXPECT_EQ(outcome.after.executives, outcome.before.executives + 1);
  EXPECT_EQ(outcome.after.layers, outcome.before.layers);
  EXPECT_EQ(outcome.after.layer[3], 3);
  EXPECT_EQ(outcome.after.people, outcome.before.people) << "nobody is in it yet";
  EXPECT_EQ(outcome.totals.front(), (AllocationCount{"", "SES", 4, 5}));
}

TEST(Scenario, CountsNoPostThatTheReportDoesNotCount) {
  auto posts = agency();
  posts[kDeputy].counted = false;  // charted only, without a description
  const auto outcome = play(posts, std::vector<ScenarioChoice>{{kDeputy, Choice::abolish, {}}});
  EXPECT_EQ(outcome.totals.front(), (AllocationCount{"", "SES", 3, 3}));
}

TEST(Scenario, RefusesWhatCannotBe) {
  const auto why = [](std::vector<ScenarioChoice> choices) {
    return refusal(agency(), choices).value_or("");
  };
  EXPECT_THAT(why({{99, Choice::keep, {}}}), HasSubstr("no such post"));
  EXPECT_THAT(why({{kHead, Choice::keep, {}}, {kHead, Choice::abolish, {}}}), HasSubstr("two"));
  EXPECT_THAT(why({{kPermits, Choice::merge, {}}}), HasSubstr("has to be named"));
  EXPECT_THAT(why({{kPermits, Choice::abolish, kHead}}), HasSubstr("has to be named"));
  EXPECT_THAT(why({{kPermits, Choice::merge, 99}}), HasSubstr("no such post"));
  EXPECT_THAT(why({{kPermits, Choice::merge, kPermits}}), HasSubstr("into itself"));
  EXPECT_THAT(why({{kPermits, Choice::merge, kLicences}, {kLicences, Choice::abolish, {}}}),
              HasSubstr("itself is merged or abolished"));
}

TEST(Scenario, RefusesMoreChoicesThanAnAgencyHasExecutives) {
  const std::vector<ScenarioPost> posts(kMostChoices + 1, post("Clerk", "GS", {}));
  std::vector<ScenarioChoice> choices;
  for (std::size_t i = 0; i <= kMostChoices; ++i) choices.push_back({i, Choice::keep, {}});
  EXPECT_THAT(refusal(posts, choices).value_or(""), HasSubstr("more than 1000"));
}

TEST(Scenario, RefusesToPutAPostAboveItself) {
  // A and B are chiefs of one head; each goes into a subordinate of the other.
  const std::vector<ScenarioPost> posts = {post("Head", "SES", {}), post("A", "SES", 0),
                                           post("B", "SES", 0), post("Below A", "GS", 1),
                                           post("Below B", "GS", 2)};
  const std::vector<ScenarioChoice> choices = {{1, Choice::merge, 4}, {2, Choice::merge, 3}};
  EXPECT_THAT(refusal(posts, choices).value_or(""), HasSubstr("above itself"));
  EXPECT_EQ(play(posts, choices).after.posts, 3) << "and ends all the same";
}

TEST(Scenario, NamesOfChoicesAreReadBack) {
  for (int i = 0; i <= static_cast<int>(Choice::establish); ++i)
    EXPECT_EQ(choice_named(name(static_cast<Choice>(i))), static_cast<Choice>(i));
  EXPECT_EQ(choice_named("promote"), std::nullopt);
}

}  // namespace
}  // namespace secondlook
