// SPDX-License-Identifier: GPL-3.0-or-later
// Requests answered by several copies of this process at once. Thousands of patterns build their
// automata as they run, each within bounds but all together many times what a long run may hold:
// they go with the process, which is replaced when it has grown.
#pragma once
#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "models/result.h"
#include "pipeline/forked_process.h"

namespace secondlook {

struct ForkedRequests {
  std::size_t count = 0;
  std::function<std::string(std::size_t request)> text;
  /// Called once for each that is answered, in any order, on several threads at once.
  std::function<void(std::size_t request, std::size_t process, std::string answer)> take;
  /// Which process is to answer; where this is empty, whichever is free.
  std::function<std::size_t(std::size_t request)> process;
};

class ForkedPool {
 public:
  /// It has no process before there is something to ask. To be used by one thread, while no other
  /// runs.
  ForkedPool(ForkedProcess::Answer answer, int jobs);

  /// Asks all of them. One that ends its process is asked once more; gives those that ended that
  /// one as well, with how it ended ("SIGSEGV").
  Result<std::map<std::size_t, std::string>> ask(const ForkedRequests& requests);

 private:
  Result<void> replace_the_grown();
  Result<void> start(std::size_t process);

  ForkedProcess::Answer answer_;
  std::vector<std::optional<ForkedProcess>> processes_;
};

}  // namespace secondlook
