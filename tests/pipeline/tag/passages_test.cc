// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/tag/passages.h"

#include <gtest/gtest.h>

namespace secondlook {
namespace {

Part duties_section(std::size_t begin, std::size_t end) {
  Part part;
  part.section = "duties";
  part.body_begin = begin;
  part.body_end = end;
  return part;
}

Duty duty(std::size_t begin, std::size_t end) {
  Duty result;
  result.begin = begin;
  result.end = end;
  return result;
}

TEST(Passages, LeaveNothingOfADutiesSectionUnread) {
  const auto found = passages({duties_section(10, 100)}, {duty(20, 40), duty(40, 70)});
  ASSERT_EQ(found.size(), 4u);
  EXPECT_EQ(found[0].begin, 10u);
  EXPECT_EQ(found[0].end, 20u);
  EXPECT_EQ(found[1].begin, 70u);
  EXPECT_EQ(found[1].duty, -1);
  EXPECT_EQ(found[2].duty, 0);
  EXPECT_EQ(found[3].duty, 1);
}

TEST(Passages, KeepASectionInWhichNoDutyWasMadeOut) {
  const auto found = passages({duties_section(10, 100)}, {});
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].section, "duties");
}

TEST(Passages, TellADutyOnce) {
  EXPECT_EQ(passages({duties_section(10, 40)}, {duty(10, 40)}).size(), 1u);
}

}  // namespace
}  // namespace secondlook
