// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/forked_process.h"

#include <fmt/format.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fstream>
#include <system_error>
#include <utility>

#include "extractors/file_descriptor.h"
#include "extractors/worker_channel.h"

namespace secondlook {
namespace {

// Without what is read from files, of which a new process has nothing.
std::size_t memory_in_use(int pid) {
  std::ifstream file(fmt::format("/proc/{}/statm", pid));
  std::size_t all = 0, resident = 0, of_files = 0;  // pages
  file >> all >> resident >> of_files;
  return (resident - of_files) * static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
}

[[noreturn]] void serve(int socket, pid_t parent, const ForkedProcess::Answer& answer) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != parent) _exit(0);
  try {
    while (const auto request = receive_message(socket))
      if (!send_message(socket, answer(request->message))) break;
  } catch (...) {
    _exit(1);
  }
  _exit(0);  // what the parent has open is the parent's to close
}

}  // namespace

ForkedProcess::ForkedProcess(WorkerProcess process, int pid)
    : process_(std::move(process)), pid_(pid), began_with_(memory_in_use(getpid())) {}

Result<ForkedProcess> ForkedProcess::start(const Answer& answer) {
  const auto cannot = [] {
    return tl::unexpected(
        Problem{Problem::Kind::unmet_need,
                {},
                "no process could be started: " + std::generic_category().message(errno)});
  };
  std::array<int, 2> ends{};
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0) return cannot();
  FileDescriptor ours{ends[0]};
  const FileDescriptor theirs{ends[1]};
  const pid_t parent = getpid(), pid = fork();
  if (pid < 0) return cannot();
  if (pid == 0) {
    ours = FileDescriptor();
    serve(theirs.get(), parent, answer);
  }
  return ForkedProcess(WorkerProcess(pid, std::move(ours)), pid);
}

std::optional<std::string> ForkedProcess::ask(std::string_view request) {
  if (!send_message(process_.socket(), request)) return std::nullopt;
  auto received = receive_message(process_.socket());
  if (!received) return std::nullopt;
  return std::move(received->message);
}

std::size_t ForkedProcess::grown() const {
  const std::size_t now = memory_in_use(pid_);
  return now > began_with_ ? now - began_with_ : 0;
}

std::string ForkedProcess::end() {
  const int status = process_.end();
  if (!WIFSIGNALED(status)) return fmt::format("exit {}", WEXITSTATUS(status));
  const char* signal = sigabbrev_np(WTERMSIG(status));
  return fmt::format("SIG{}", signal == nullptr ? "?" : signal);
}

}  // namespace secondlook
