// SPDX-License-Identifier: GPL-3.0-or-later
// A worker that is forked, not started anew, so that a test can say what it reads.
#pragma once
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <functional>

#include "extractors/worker.h"
#include "extractors/worker_process.h"

namespace secondlook {

inline WorkerProcess fork_worker(const std::function<DocumentReader()>& load) {
  std::array<int, 2> ends{};
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0) std::abort();
  FileDescriptor ours{ends[0]};
  const FileDescriptor theirs{ends[1]};
  const pid_t pid = fork();
  if (pid == 0) {
    ours = FileDescriptor();
    _exit(run_worker(theirs.get(), {}, load));
  }
  return {pid, std::move(ours)};
}

}  // namespace secondlook
