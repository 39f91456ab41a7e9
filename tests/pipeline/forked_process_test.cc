// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/forked_process.h"

#include <gtest/gtest.h>

#include <csignal>
#include <vector>

namespace secondlook {
namespace {

TEST(ForkedProcess, AnswersWithWhatTheParentHadInMemory) {
  std::string known = "before";
  auto process = ForkedProcess::start(
      [&](std::string_view request) { return known + " " + std::string(request); });
  ASSERT_TRUE(process);
  known = "after";
  EXPECT_EQ(process->ask("one"), "before one");
  EXPECT_EQ(process->ask("two"), "before two");
}

TEST(ForkedProcess, KeepsWhatItLearnsBetweenRequestsToItself) {
  int asked = 0;
  auto process =
      ForkedProcess::start([&](std::string_view) { return std::to_string(++asked); }).value();
  process.ask("");
  EXPECT_EQ(process.ask(""), "2");
  EXPECT_EQ(asked, 0);
}

TEST(ForkedProcess, SaysHowItEnded) {
  auto process = ForkedProcess::start([](std::string_view) -> std::string {
                   std::raise(SIGKILL);
                   return {};
                 }).value();
  EXPECT_EQ(process.ask("die"), std::nullopt);
  EXPECT_EQ(process.end(), "SIGKILL");
}

TEST(ForkedProcess, EndsWithAnExceptionThatNobodyCatches) {
  auto process =
      ForkedProcess::start([](std::string_view) -> std::string { throw std::bad_alloc(); }).value();
  EXPECT_EQ(process.ask("anything"), std::nullopt);
  EXPECT_EQ(process.ask("more"), std::nullopt);
}

TEST(ForkedProcess, TellsTheMemoryThatItHasTakenSince) {
  constexpr std::size_t kTaken = std::size_t{64} << 20;
  std::vector<char> held;
  auto process = ForkedProcess::start([&](std::string_view) -> std::string {
                   held.assign(kTaken, 'x');
                   return {};
                 }).value();
  process.ask("take");
  EXPECT_GT(process.grown(), kTaken / 2);
}

}  // namespace
}  // namespace secondlook
