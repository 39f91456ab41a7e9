// SPDX-License-Identifier: GPL-3.0-or-later
// A copy of this process that answers requests until it is let go: what it needs of memory for that
// goes with it.
#pragma once
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "extractors/worker_process.h"
#include "models/result.h"

namespace secondlook {

class ForkedProcess {
 public:
  using Answer = std::function<std::string(std::string_view request)>;

  /// It has all that this process has in memory, and calls `answer` for each request. To be started
  /// while no other thread of ours runs, by the thread that lives longest: it ends with that one.
  static Result<ForkedProcess> start(const Answer& answer);

  /// Waits for the answer; nothing where the process has ended instead.
  std::optional<std::string> ask(std::string_view request);

  /// Bytes of memory in use by it beyond those in use when it was started.
  std::size_t grown() const;

  /// How it ended, for a person: "SIGSEGV", "exit 1".
  std::string end();

 private:
  ForkedProcess(WorkerProcess process, int pid);
  WorkerProcess process_;
  int pid_ = -1;
  std::size_t began_with_ = 0;  // bytes
};

}  // namespace secondlook
