// SPDX-License-Identifier: GPL-3.0-or-later
// The whole way, from papers to a review, is in judge_archive_test.cc; here it is what happens when
// judging ends the process that does it.
#include "pipeline/judging_pool.h"

#include <gmock/gmock.h>

#include <csignal>
#include <cstdint>

#include "pipeline/stages/packed.h"

namespace secondlook {
namespace {

using testing::HasSubstr;

// A stand-in for judging that speaks as answers_of() does: each plan shows one page, of its number.
struct MadePage {
  std::string document_id;
  int page = 1;
};
struct MadeReply {
  std::optional<std::vector<MadePage>> pages;
  Problem problem;
};

std::uint64_t plan_of(std::string_view request) {
  std::uint64_t plan = 0;
  Unpacker(request).read(plan);
  return plan;
}

std::string one_page(std::string_view request) {
  return packed(MadeReply{{{{"d", static_cast<int>(plan_of(request))}}}, {}});
}

JudgingPool pool_of(ForkedProcess::Answer answer, int jobs) {
  return {std::move(answer), {"a.pdf", "b.pdf", "c.pdf", "d.pdf"}, jobs};
}

TEST(JudgingPool, GivesPagesInTheOrderOfThePlansForAnyNumberOfProcesses) {
  for (const int jobs : {1, 3}) {
    JudgingPool pool = pool_of(one_page, jobs);
    const auto pages = pool.judge({3, 0, 2});
    ASSERT_TRUE(pages);
    EXPECT_EQ(*pages, (std::vector<JudgingPool::Pages>{{{"d", 3}}, {{"d", 0}}, {{"d", 2}}}));
  }
}

TEST(JudgingPool, NamesThePaperThatEndsEachProcess) {
  JudgingPool pool = pool_of(
      [](std::string_view request) {
        if (plan_of(request) == 2) std::raise(SIGKILL);
        return one_page(request);
      },
      2);
  const auto pages = pool.judge({0, 1, 2, 3});
  ASSERT_FALSE(pages);
  EXPECT_EQ(pages.error().kind, Problem::Kind::crashed);
  EXPECT_EQ(pages.error().where, "c.pdf");
  EXPECT_THAT(pages.error().reason, HasSubstr("SIGKILL"));
}

TEST(JudgingPool, HandsOnWhatCouldNotBeJudged) {
  JudgingPool pool = pool_of(
      [](std::string_view) {
        return packed(MadeReply{std::nullopt,
                                {Problem::Kind::unreadable, "a.pdf", "is gone from the cache"}});
      },
      1);
  EXPECT_EQ(pool.judge({0}).error().where, "a.pdf");
}

}  // namespace
}  // namespace secondlook
