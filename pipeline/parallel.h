// SPDX-License-Identifier: GPL-3.0-or-later
// The same pure work for many items, on several threads.
#pragma once
#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace secondlook {

/// Calls `work(i)` once for each i below `count`, on up to `jobs` threads, and returns when all are
/// done. What `work` does for one item must not touch another's, so that the outcome is the same
/// for any number of jobs.
template <class Work>
void for_each_in_parallel(std::size_t count, int jobs, const Work& work) {
  std::atomic<std::size_t> next{0};
  const auto take = [&] {
    for (std::size_t i = next++; i < count; i = next++) work(i);
  };
  std::vector<std::jthread> threads;
  const std::size_t helpers = std::min(count, static_cast<std::size_t>(std::max(1, jobs)));
  for (std::size_t i = 1; i < helpers; ++i) threads.emplace_back(take);
  take();
}

}  // namespace secondlook
