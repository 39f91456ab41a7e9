// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/structure/priority_findings.h"

#include <gmock/gmock.h>

#include "pipeline/structure/read_structure_words.h"
#include "tests/places.h"

namespace secondlook {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

// An agency's head over two directors; the first of them over a deputy.
ExecutiveStructure agency() {
  ExecutiveStructure structure;
  const auto add = [&](const char* id, std::optional<std::size_t> supervisor) {
    StructurePost post;
    post.position_id = id;
    post.title = id;
    post.supervisor = supervisor;
    structure.posts.push_back(post);
  };
  add("head", std::nullopt);
  add("ports", 0);
  add("canals", 0);
  add("gates", 1);
  structure.head = 0;
  return structure;
}

AlignedPosition serving(const char* id, AlignmentRole role, bool executive = true) {
  AlignedPosition position;
  position.position_id = position.title = id;
  position.executive = executive;
  AlignmentLink link;
  link.role = role;
  link.confidence = 0.8;
  link.evidence.resize(1);
  link.evidence[0].quote = id;
  position.links = {link};
  return position;
}

std::vector<StructureFinding> findings(std::vector<AlignedPosition> positions,
                                       std::vector<std::string> unseen = {},
                                       const char* objective_of = "") {
  static const StructureWords words =
      std::move(*load_structure_words(places::source_data() + "/lexicons"));
  MissionAlignment alignment;
  alignment.positions = std::move(positions);
  alignment.priorities.list.resize(1);
  alignment.priorities.list[0].id = "G1";
  alignment.priorities.list[0].title = "Open canals";
  if (*objective_of != 0) {
    alignment.priorities.list.resize(2);
    alignment.priorities.list[1].id = "G1.1";
    alignment.priorities.list[1].title = "Renew gates";
    alignment.priorities.list[1].part_of = objective_of;
  }
  alignment.unseen = {std::move(unseen)};
  const ExecutiveStructure structure = agency();
  const StructurePolicy policy;
  return priority_findings({structure, {}, policy, words}, alignment);
}

TEST(PriorityFindings, APriorityThatNobodyServesHasNoExecutive) {
  const auto found = findings({});
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].kind, "priority-without-executive");
  EXPECT_THAT(found[0].priorities, ElementsAre("G1"));
}

TEST(PriorityFindings, AGoalIsAnsweredForByItsObjectives) {
  const auto found = findings({}, {}, "G1");
  ASSERT_EQ(found.size(), 1U);
  EXPECT_THAT(found[0].priorities, ElementsAre("G1.1"));
  EXPECT_EQ(findings({}, {}, "another goal").size(), 2U);
}

TEST(PriorityFindings, OneThatIsOnlyDirectedSaysByWhom) {
  const auto found = findings({serving("ports", AlignmentRole::directs)});
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].kind, "priority-without-executive");
  EXPECT_THAT(found[0].says, HasSubstr("served by ports"));
  EXPECT_THAT(found[0].posts, ElementsAre(1));
  EXPECT_EQ(found[0].evidence.size(), 1U);
}

TEST(PriorityFindings, AHeadAtFifteenIsNoExecutive) {
  const auto found = findings({serving("ports", AlignmentRole::accountable, false)});
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].kind, "priority-without-executive");
}

TEST(PriorityFindings, TwoInDifferentLinesOverlap) {
  const auto found = findings({serving("ports", AlignmentRole::accountable),
                               serving("canals", AlignmentRole::accountable)});
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].kind, "priority-shared");
  EXPECT_THAT(found[0].posts, ElementsAre(1, 2));
  EXPECT_EQ(found[0].measure, 2);
}

TEST(PriorityFindings, OneToldMuchLessSurelyThanAnotherDoesNotOverlap) {
  AlignedPosition sure = serving("ports", AlignmentRole::accountable);
  sure.links[0].confidence = 0.99;
  EXPECT_THAT(findings({sure, serving("canals", AlignmentRole::accountable)}), IsEmpty());
}

TEST(PriorityFindings, OneAboveTheOtherDoesNotOverlap) {
  EXPECT_THAT(findings({serving("gates", AlignmentRole::accountable),
                        serving("ports", AlignmentRole::accountable)}),
              IsEmpty());
}

TEST(PriorityFindings, TellWhatNoDutyShows) {
  const auto found = findings({serving("ports", AlignmentRole::accountable)}, {"sonar imaging"});
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].kind, "capability-not-shown");
  EXPECT_THAT(found[0].says, HasSubstr("sonar imaging"));
}

}  // namespace
}  // namespace secondlook
