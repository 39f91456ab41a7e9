// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parallel.h"

#include <gmock/gmock.h>

#include <set>
#include <thread>

namespace secondlook {
namespace {

TEST(Parallel, DoesEachItemOnceForAnyNumberOfJobs) {
  for (const int jobs : {-1, 0, 1, 2, 7, 64}) {
    std::vector<int> done(100, 0);
    for_each_in_parallel(done.size(), jobs, [&](std::size_t i) { ++done[i]; });
    EXPECT_THAT(done, testing::Each(1)) << jobs;
  }
}

TEST(Parallel, DoesNothingWithoutItems) {
  for_each_in_parallel(0, 4, [](std::size_t) { ADD_FAILURE(); });
}

TEST(Parallel, HasAsManyAtWorkAtOnceAsThereAreJobs) {
  // Nobody goes on before the third has come: with fewer threads this would wait for ever.
  std::atomic<int> arrived = 0;
  for_each_in_parallel(3, 3, [&](std::size_t) {
    ++arrived;
    while (arrived < 3) std::this_thread::yield();
  });
  EXPECT_EQ(arrived, 3);
}

TEST(Parallel, WorksOnTheCallersThreadAloneForOneJob) {
  std::set<std::thread::id> threads;
  for_each_in_parallel(5, 1, [&](std::size_t) { threads.insert(std::this_thread::get_id()); });
  EXPECT_THAT(threads, testing::ElementsAre(std::this_thread::get_id()));
}

}  // namespace
}  // namespace secondlook
