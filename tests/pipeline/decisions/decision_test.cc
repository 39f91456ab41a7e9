// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/decisions/decision.h"

#include <gmock/gmock.h>

#include "tests/pipeline/decisions/sample_decisions.h"

namespace secondlook {
namespace {
using nlohmann::json;
using testing::Eq;
using testing::Optional;

TEST(Decision, MayAgreeWithoutAReason) {
  EXPECT_EQ(refusal(made::decision("A. Roe", Action::agree)), std::nullopt);
}

TEST(Decision, OverrulesOnlyWithAReason) {
  Decision change = made::change("A. Roe", {{"grade", 12}});
  EXPECT_EQ(refusal(change), std::nullopt);
  change.reason = " \n";
  EXPECT_THAT(refusal(change), Optional(Eq("A change needs a reason.")));
}

TEST(Decision, RejectsAFindingOnlyWithAReason) {
  Decision agree = made::decision("A. Roe", Action::agree);
  agree.changes = {{"findings", {{"pd-outdated", "confirmed"}}}};
  EXPECT_EQ(refusal(agree), std::nullopt);
  agree.changes["findings"]["duty-percentages"] = "rejected";
  EXPECT_THAT(refusal(agree), Optional(Eq("To reject a finding needs a reason.")));
  agree.reason = "They add up once the rounding is undone.";
  EXPECT_EQ(refusal(agree), std::nullopt);
}

TEST(Decision, ChangesSomethingIfItIsAChange) {
  EXPECT_TRUE(refusal(made::change("A. Roe", json::object())));
  EXPECT_TRUE(refusal(made::change("A. Roe", {{"findings", {{"pd-outdated", "confirmed"}}}})));
  Decision agree = made::decision("A. Roe", Action::agree);
  agree.changes = {{"grade", 12}};
  EXPECT_TRUE(refusal(agree));
}

TEST(Decision, GivesOnlyValuesThatAClassificationCanHave) {
  for (const json& good :
       {json{{"pay_plan", "SL"}}, json{{"title", "Program Analyst"}}, json{{"series", "0343"}},
        json{{"grade", 15}}, json{{"factors", {{"fes-1", "1-7"}, {"executive-A", "not-met"}}}}})
    EXPECT_EQ(refusal(made::change("A. Roe", good)), std::nullopt) << good;
  for (const json& wrong :
       {json{{"pay_plan", "gs"}}, json{{"pay_plan", 5}}, json{{"title", ""}},
        json{{"series", "343"}}, json{{"series", "34a3"}}, json{{"grade", 0}}, json{{"grade", 19}},
        json{{"grade", 12.5}}, json{{"grade", "12"}}, json{{"factors", json::object()}},
        json{{"factors", {{"fes-1", 7}}}}, json{{"factors", "1-7"}}, json{{"salary", 1}},
        json{{"findings", {{"pd-outdated", "maybe"}}}, {"grade", 12}}})
    EXPECT_TRUE(refusal(made::change("A. Roe", wrong))) << wrong;
}

TEST(Decision, IsBounded) {
  Decision note = made::decision("A. Roe", Action::note);
  EXPECT_TRUE(refusal(note)) << "an empty note";
  note.reason = std::string(4000, 'x');
  EXPECT_EQ(refusal(note), std::nullopt);
  note.reason += 'x';
  EXPECT_TRUE(refusal(note));
  EXPECT_TRUE(refusal(made::decision("", Action::agree)));
  EXPECT_TRUE(refusal(made::decision(std::string(81, 'x'), Action::agree)));
}

TEST(Decision, UndoesExactlyWhereItSaysSo) {
  Decision undo = made::decision("A. Roe", Action::undo);
  EXPECT_TRUE(refusal(undo));
  undo.undoes = 3;
  EXPECT_EQ(refusal(undo), std::nullopt);
  undo.action = Action::agree;
  EXPECT_TRUE(refusal(undo));
}

TEST(Decision, AssignsToANamedReviewerOrToNobody) {
  Decision assign = made::decision("A. Roe", Action::assign);
  EXPECT_TRUE(refusal(assign));
  for (const char* to : {"B. Doe", ""}) {
    assign.changes = {{"to", to}};
    EXPECT_EQ(refusal(assign), std::nullopt);
  }
  assign.changes = {{"to", 7}};
  EXPECT_TRUE(refusal(assign));
}

TEST(Decision, KnowsItsWordsBothWays) {
  for (const char* word : {"agree", "change", "desk-audit", "not-a-position", "wrong-link", "note",
                           "assign", "undo"}) {
    ASSERT_TRUE(action_named(word)) << word;
    EXPECT_EQ(name(*action_named(word)), word);
  }
  for (const char* word : {"first", "second", "joint", "adjudication"})
    EXPECT_EQ(name(*round_named(word)), word);
  EXPECT_FALSE(action_named("delete"));
  EXPECT_FALSE(round_named("third"));
}

TEST(Decision, MadeJointlyNeedsAReason) {
  LogEntry joint = made::decision("A. Roe", Action::agree, Round::joint);
  EXPECT_TRUE(refusal(joint));
  joint.reason = "Read together: the program is one of the region.";
  EXPECT_EQ(refusal(joint), std::nullopt);
}

}  // namespace
}  // namespace secondlook
