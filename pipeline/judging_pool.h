// SPDX-License-Identifier: GPL-3.0-or-later
// Positions judged in processes of their own. Thousands of patterns build their automata as they
// run, each within bounds but all together many times what a long run may hold: they go with the
// process, which is replaced when it has grown. A position that ends its process is tried once
// more.
#pragma once
#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "models/result.h"
#include "pipeline/forked_pool.h"
#include "pipeline/plan_judge.h"

namespace secondlook {

/// The answers of a process that judges with `judge`.
ForkedProcess::Answer answers_of(PlanJudge judge);

class JudgingPool {
 public:
  using Pages = std::set<std::pair<std::string, int>>;  // document id and page

  /// `names` are what to call a position in a problem, by plan. To be used by one thread, while
  /// no other runs.
  JudgingPool(ForkedProcess::Answer answer, std::vector<std::string> names, int jobs);

  /// The pages that each of the plans, once judged, shows.
  Result<std::vector<Pages>> judge(const std::vector<std::size_t>& plans);

  struct Shown {
    std::size_t plan = 0;
    std::vector<ShownPage> pages;
  };
  /// What is written of plans that the last call of `judge` with any was given; each once.
  Result<std::vector<ReadyPosition>> ready(const std::vector<Shown>& wanted);

 private:
  Result<std::vector<std::string>> ask(ForkedRequests requests,
                                       const std::vector<std::size_t>& plans);

  ForkedPool processes_;
  std::vector<std::string> names_;
  std::map<std::size_t, std::size_t> judged_by_;  // process, by plan: it has them at hand
};

}  // namespace secondlook
