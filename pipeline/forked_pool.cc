// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/forked_pool.h"

#include <algorithm>
#include <atomic>
#include <utility>

#include "pipeline/parallel.h"

namespace secondlook {
namespace {

// A process that has grown by more is replaced: after some thousand papers, against which the
// second that a new one takes to build its automata is little.
constexpr std::size_t kMostGrown = std::size_t{192} << 20;  // bytes

}  // namespace

ForkedPool::ForkedPool(ForkedProcess::Answer answer, int jobs)
    : answer_(std::move(answer)), processes_(static_cast<std::size_t>(std::max(1, jobs))) {}

Result<std::map<std::size_t, std::string>> ForkedPool::ask(const ForkedRequests& requests) {
  std::map<std::size_t, std::string> ended;
  if (requests.count == 0) return ended;
  if (!requests.process)  // else it is asked for what it has at hand
    if (const auto replaced = replace_the_grown(); !replaced)
      return tl::unexpected(replaced.error());
  std::vector<char> answered(requests.count);
  std::vector<std::size_t> asked(requests.count);
  const auto ask = [&](std::size_t i, std::size_t process) {
    asked[i] = process;
    if (!processes_[process]) return false;
    auto answer = processes_[process]->ask(requests.text(i));
    if (!answer) return false;
    requests.take(i, process, std::move(*answer));
    answered[i] = true;
    return true;
  };
  std::atomic<std::size_t> next{0};
  for_each_in_parallel(processes_.size(), static_cast<int>(processes_.size()), [&](std::size_t p) {
    if (requests.process) {
      for (std::size_t i = 0; i < requests.count; ++i)
        if (requests.process(i) == p && !ask(i, p)) return;
    } else {
      for (std::size_t i = next++; i < requests.count; i = next++)
        if (!ask(i, p)) return;  // the others take what is left
    }
  });
  for (std::size_t i = 0; i < requests.count; ++i) {
    if (answered[i]) continue;
    const std::size_t process = requests.process ? requests.process(i) : asked[i];
    if (ask(i, process)) continue;
    if (const auto started = start(process); !started) return tl::unexpected(started.error());
    if (ask(i, process)) continue;
    ended[i] = processes_[process]->end();
    processes_[process].reset();
  }
  return ended;
}

Result<void> ForkedPool::replace_the_grown() {
  for (std::size_t p = 0; p < processes_.size(); ++p)
    if (!processes_[p] || processes_[p]->grown() > kMostGrown)
      if (auto started = start(p); !started) return started;
  return {};
}

Result<void> ForkedPool::start(std::size_t process) {
  processes_[process].reset();
  auto started = ForkedProcess::start(answer_);
  if (!started) return tl::unexpected(std::move(started.error()));
  processes_[process].emplace(std::move(*started));
  return {};
}

}  // namespace secondlook
