// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/mission/alignment_matrix.h"

#include <gmock/gmock.h>

namespace secondlook {
namespace {

using testing::HasSubstr;
using testing::Not;

MissionAlignment alignment() {
  MissionAlignment all;
  all.priorities.source = "plan.pdf";
  all.priorities.list.resize(2);
  all.priorities.list[0].id = "G1";
  all.priorities.list[0].title = "Open <canals>";
  all.priorities.list[1].id = "G2";
  all.priorities.list[1].title = "Loyal pilots";
  AlignedPosition director;
  director.position_id = "director-1";
  director.title = "Director, Gates";
  AlignmentLink link;
  link.priority = 0;
  link.role = AlignmentRole::accountable;
  link.words = {"gates", "canal"};
  director.links = {link};
  AlignedPosition head = director;
  head.position_id = "head-1";
  head.title = "Chief, Pilot Branch";
  head.executive = false;
  head.links[0].priority = 1;
  head.links[0].role = AlignmentRole::supports;
  AlignedPosition idle;
  idle.position_id = "idle-1";
  idle.title = "Senior Adviser for Nothing";
  all.positions = {director, head, idle};
  return all;
}

TEST(AlignmentMatrix, EachLetterLeadsToTheWords) {
  const std::string page = alignment_matrix(alignment()).markup();
  EXPECT_THAT(page, HasSubstr(R"(href="positions/director-1.html#priority-1")"));
  EXPECT_THAT(page, HasSubstr(R"(title="Answers for it: gates, canal")"));
  EXPECT_THAT(page, HasSubstr(">A</a>"));
}

TEST(AlignmentMatrix, HeadsAtFifteenStandApart) {
  const std::string page = alignment_matrix(alignment()).markup();
  EXPECT_THAT(page,
              HasSubstr(R"(<a href="positions/head-1.html#priority-2">Chief, Pilot Branch</a> S)"));
}

TEST(AlignmentMatrix, WhoServesNothingHasNoColumn) {
  EXPECT_THAT(alignment_matrix(alignment()).markup(), Not(HasSubstr("idle-1")));
}

TEST(AlignmentMatrix, EscapesThePlansWords) {
  EXPECT_THAT(alignment_matrix(alignment()).markup(), HasSubstr("Open &lt;canals&gt;"));
}

TEST(AlignmentMatrix, SaysThatPrioritiesAreOnlyProposed) {
  MissionAlignment proposed = alignment();
  EXPECT_THAT(alignment_matrix(proposed).markup(), Not(HasSubstr("plan.pdf")));
  proposed.priorities.confirmed = false;
  EXPECT_THAT(alignment_matrix(proposed).markup(),
              HasSubstr("proposed from the headings of plan.pdf"));
}

TEST(AlignmentMatrix, IsNotThereWithoutPriorities) { EXPECT_TRUE(alignment_matrix({}).empty()); }

}  // namespace
}  // namespace secondlook
