// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/mission/propose_priorities.h"

#include <gmock/gmock.h>

#include "pipeline/data_file.h"
#include "tests/places.h"

namespace secondlook {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

const PlanLayout& layout() {
  static const PlanLayout read = [] {
    const std::string file = places::source_data() + "/forms/strategic_plan.yaml";
    return *PlanLayout::parse(*read_data_file(file), file);
  }();
  return read;
}

struct PlanLine {
  std::string text;
  double size = 11;
  bool bold = false;
  int block = 0;
};

RunningText plan_of(const std::vector<PlanLine>& lines) {
  RunningText plan;
  plan.document_id = "d";
  plan.path = "plan.pdf";
  double y = 72;
  for (const PlanLine& line : lines) {
    TextLine made;
    made.begin = plan.text.size();
    made.first_word = plan.words.size();
    for (std::size_t at = 0; at < line.text.size();) {
      const std::size_t end = std::min(line.text.find(' ', at), line.text.size());
      TextWord word;
      word.begin = plan.text.size() + at;
      word.end = plan.text.size() + end;
      word.box = {72, y, 80, y + 10};
      plan.words.push_back(word);
      at = end + 1;
    }
    plan.text += line.text + "\n";
    made.end = plan.text.size() - 1;
    made.word_count = plan.words.size() - made.first_word;
    made.block = line.block;
    made.font_size = line.size;
    made.bold = line.bold;
    plan.lines.push_back(made);
    y += 14;
  }
  return plan;
}

std::vector<std::string> told(const Result<MissionPriorities>& proposed) {
  std::vector<std::string> all;
  if (!proposed) return {to_string(proposed.error())};
  for (const MissionPriority& one : proposed->list) all.push_back(one.id + " | " + one.title);
  return all;
}

TEST(ProposedPriorities, AreGoalsAndObjectivesWithTheTextBelowThem) {
  const auto proposed = propose_priorities(
      plan_of({{"Strategic Plan of the Canal Service", 20, true, 0},
               {"This plan tells what the Service is there for and how it will", 11, false, 1},
               {"be known whether it has got there. It is in force to 2030.", 11, false, 1},
               {"Strategic Goal 1: Canals that", 16, true, 2},
               {"are open every day", 16, true, 2},
               {"Ships wait for no gate longer than an hour.", 11, false, 3},
               {"Lead office: Office of Gates; Office of Pilots", 11, false, 3},
               {"Objective 1.1 - Renew the gates", 13, true, 4},
               {"All wooden gates are replaced. Goal 2 is for later.", 11, false, 5},
               {"Appendix A: Measures", 16, true, 6},
               {"Objective 1.1 is measured by gates.", 11, false, 7}}),
      layout());
  ASSERT_THAT(told(proposed), ElementsAre("Goal 1 | Canals that are open every day",
                                          "Objective 1.1 | Renew the gates"));
  EXPECT_FALSE(proposed->confirmed);
  EXPECT_EQ(proposed->list[0].text, "Ships wait for no gate longer than an hour.");
  EXPECT_THAT(proposed->list[0].organizations, ElementsAre("Office of Gates", "Office of Pilots"));
  EXPECT_EQ(proposed->list[1].text, "All wooden gates are replaced. Goal 2 is for later.");
  EXPECT_EQ(proposed->list[0].part_of, "");
  EXPECT_EQ(proposed->list[1].part_of, "Goal 1");
  ASSERT_FALSE(proposed->list[0].evidence.empty());
  EXPECT_THAT(proposed->list[0].evidence[0].quote, HasSubstr("Strategic Goal 1"));
}

TEST(ProposedPriorities, ComeOnceThoughTheContentsListThem) {
  const auto proposed = propose_priorities(
      plan_of({{"Contents", 14, true, 0},
               {"Goal 1: Open canals ........ 4", 11, false, 1},
               {"Goal 2: Loyal pilots", 11, true, 2},
               {"Goal 1", 16, true, 3},
               {"Open canals", 16, true, 4},
               {"No ship waits for the gate.", 11, false, 5},
               {"Goal 2: Loyal pilots", 16, true, 6},
               {"Pilots stay for ten years and are paid for what they know.", 11, false, 7}}),
      layout());
  ASSERT_THAT(told(proposed), ElementsAre("Goal 2 | Loyal pilots", "Goal 1 | Open canals"));
  EXPECT_THAT(proposed->list[0].text, HasSubstr("ten years"));
}

TEST(ProposedPriorities, OfAnOutlineWithNumbersStandUnderAHeadingThatSaysSo) {
  const auto proposed = propose_priorities(
      plan_of({{"1 Introduction", 14, true, 0},
               {"The Service keeps canals, as it has for a hundred years or more.", 11, false, 1},
               {"Strategic objectives", 18, true, 2},
               {"1. Open canals", 14, true, 3},
               {"No ship waits for the gate, at any hour of any day.", 11, false, 4},
               {"1.1 Renew the gates", 12.5, true, 5},
               {"All wooden gates are replaced.", 11, false, 6},
               {"Measures", 18, true, 7},
               {"2. Hours of waiting", 14, true, 8}}),
      layout());
  EXPECT_THAT(told(proposed),
              ElementsAre("Goal 1 | Open canals", "Objective 1.1 | Renew the gates"));
}

TEST(ProposedPriorities, NumberAnObjectiveWithinItsGoal) {
  const auto proposed = propose_priorities(
      plan_of({{"GOAL TWO: Open canals", 16, true, 0},
               {"No ship waits for the gate at all, says the plan.", 11, false, 1},
               {"Objective A. Renew gates", 13, true, 2},
               {"All wooden gates are replaced by then.", 11, false, 3}}),
      layout());
  EXPECT_THAT(told(proposed), ElementsAre("Goal 2 | Open canals", "Objective 2.A | Renew gates"));
}

TEST(ProposedPriorities, AreNoneWhereASentenceMentionsAGoal) {
  const auto proposed = propose_priorities(
      plan_of({{"The report says how far the Service has come since it was founded.", 11, false, 0},
               {"Goal 1 of the former plan was not met in any year.", 11, false, 0}}),
      layout());
  ASSERT_FALSE(proposed);
  EXPECT_EQ(proposed.error().where, "plan.pdf");
  EXPECT_THAT(proposed.error().reason, HasSubstr("CSV or YAML"));
}

}  // namespace
}  // namespace secondlook
