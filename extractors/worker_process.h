// SPDX-License-Identifier: GPL-3.0-or-later
// A running worker, seen from its parent.
#pragma once
#include <sys/types.h>

#include <chrono>

#include "extractors/file_descriptor.h"
#include "models/result.h"

namespace secondlook {

/// Owns the process: it is killed, if it still runs, and buried with this.
class WorkerProcess {
 public:
  WorkerProcess(pid_t pid, FileDescriptor socket);
  WorkerProcess(WorkerProcess&& other) noexcept;
  WorkerProcess& operator=(WorkerProcess&& other) noexcept;
  ~WorkerProcess();

  int socket() const { return socket_.get(); }

  /// Processor time that it has used since it was started.
  std::chrono::nanoseconds processor_time() const;

  /// Kills it, if it still runs, and says how it ended, as waitpid does.
  int end();

 private:
  pid_t pid_ = -1;
  FileDescriptor socket_;
};

/// The descriptor on which a worker that spawn_worker started finds its socket.
inline constexpr int kWorkerSocket = 3;

/// The argument with which the program is started as a worker.
inline constexpr const char* kWorkerArgument = "worker";

/// Starts this program again as `secondlook worker`, with no other descriptor and no input, output
/// or error stream.
Result<WorkerProcess> spawn_worker();

}  // namespace secondlook
