// SPDX-License-Identifier: GPL-3.0-or-later
// A program of the machine run on a file that may be hostile: with no network, no terminal, bounded
// memory, time and output.
#pragma once
#include <chrono>
#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "models/result.h"

namespace secondlook {

struct Confinement {
  std::chrono::milliseconds time{120'000};
  std::size_t memory_bytes = std::size_t{4} << 30;  // of each of its processes
  std::size_t file_bytes = std::size_t{512} << 20;  // of each file that it writes
};

struct CommandEnd {
  enum class How { exited, killed, timed_out, stopped };
  How how = How::exited;
  int status = 0;  // exit status, or the signal that killed it
};

/// Runs `command` (an absolute path and arguments) with `environment` ("NAME=value") and nothing
/// else of ours, in a process group that is killed as a whole when its first process has ended,
/// when the time is up, or when `stopped`, asked some times a second, says so. It can open no
/// socket but a local one. A Problem where it could not be started.
Result<CommandEnd> run_confined(std::vector<std::string> command,
                                std::vector<std::string> environment, const Confinement& limits,
                                const std::function<bool()>& stopped);

}  // namespace secondlook
