// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/structure/scenario_shape.h"

#include <gtest/gtest.h>

namespace secondlook {
namespace {

// A head over two chiefs, of whom the first is over three people and the second over one chief who
// is over one.
const std::vector<ShapedPost> kAgency = {
    {{}, 1, true, true}, {0, 1, true, true}, {0, 1, true, true}, {1}, {1}, {1}, {2}, {6},
};

TEST(Shape, CountsLayersFromTheHead) {
  const Shape shape = shape_of(kAgency);
  EXPECT_EQ(shape.layers, 4);
  EXPECT_EQ(shape.layer, (std::vector<int>{1, 2, 4, 1}));
}

TEST(Shape, HasTheSpansOfThoseToWhomSomebodyReports) {
  const Shape shape = shape_of(kAgency);
  EXPECT_EQ(shape.supervisors, 4);
  EXPECT_EQ(shape.widest_span, 3);
  EXPECT_DOUBLE_EQ(shape.median_span, 1.5);
}

TEST(Shape, IsOneOverOneOnlyWhereTheSingleReportSupervises) {
  EXPECT_EQ(shape_of(kAgency).one_over_one, 1);
}

TEST(Shape, SetsStaffAgainstExecutives) {
  EXPECT_DOUBLE_EQ(shape_of(kAgency).staff_per_executive(), 8.0 / 3);
  EXPECT_DOUBLE_EQ(shape_of({}).staff_per_executive(), 0);
}

TEST(Shape, CountsPeopleOfABoxAndNobodyOfAVacancy) {
  const std::vector<ShapedPost> posts = {{{}, 1}, {0, 14}, {0, 0}};
  EXPECT_EQ(shape_of(posts).people, 15);
  EXPECT_EQ(shape_of(posts).posts, 3);
}

TEST(Shape, TakesTheDeepestTreeForTheAgency) {
  const std::vector<ShapedPost> posts = {{{}}, {0}, {0}, {0}, {{}}, {4}, {5}};
  EXPECT_EQ(shape_of(posts).layer, (std::vector<int>{1, 1, 1}));
}

TEST(Shape, LeavesOutWhatIsNoMore) {
  const std::vector<ShapedPost> posts = {{{}}, {0, 1, false}, {1}};
  EXPECT_EQ(shape_of(posts).posts, 2);
  EXPECT_EQ(shape_of(posts).layers, 1);
}

}  // namespace
}  // namespace secondlook
