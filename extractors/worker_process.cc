// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/worker_process.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

namespace secondlook {
namespace {

struct FileActions {
  posix_spawn_file_actions_t actions{};
  FileActions() { posix_spawn_file_actions_init(&actions); }
  FileActions(const FileActions&) = delete;
  FileActions& operator=(const FileActions&) = delete;
  ~FileActions() { posix_spawn_file_actions_destroy(&actions); }
};

struct Attributes {
  posix_spawnattr_t attributes{};
  Attributes() { posix_spawnattr_init(&attributes); }
  Attributes(const Attributes&) = delete;
  Attributes& operator=(const Attributes&) = delete;
  ~Attributes() { posix_spawnattr_destroy(&attributes); }
};

/// Our environment, with one thread an engine: there are as many workers as processors already.
std::vector<std::string> worker_environment() {
  constexpr std::string_view kThreads = "OMP_THREAD_LIMIT=";
  std::vector<std::string> variables{std::string(kThreads) + "1"};
  for (char** variable = environ; *variable != nullptr; ++variable)
    if (!std::string_view(*variable).starts_with(kThreads)) variables.emplace_back(*variable);
  return variables;
}

tl::unexpected<Problem> cannot_start(int error_number) {
  return tl::unexpected(
      Problem{Problem::Kind::unmet_need,
              {},
              "no worker could be started: " + std::generic_category().message(error_number)});
}

}  // namespace

WorkerProcess::WorkerProcess(pid_t pid, FileDescriptor socket)
    : pid_(pid), socket_(std::move(socket)) {
  // A worker takes a request as soon as it is there; the parent must not wait for one that hangs.
  const timeval patience{.tv_sec = 30, .tv_usec = 0};
  setsockopt(socket_.get(), SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
}

WorkerProcess::WorkerProcess(WorkerProcess&& other) noexcept
    : pid_(std::exchange(other.pid_, -1)), socket_(std::move(other.socket_)) {}

WorkerProcess& WorkerProcess::operator=(WorkerProcess&& other) noexcept {
  std::swap(pid_, other.pid_);
  socket_ = std::move(other.socket_);
  return *this;
}

WorkerProcess::~WorkerProcess() { end(); }

std::chrono::nanoseconds WorkerProcess::processor_time() const {
  clockid_t clock{};
  timespec used{};
  if (pid_ < 0 || clock_getcpuclockid(pid_, &clock) != 0 || clock_gettime(clock, &used) != 0)
    return {};
  return std::chrono::seconds(used.tv_sec) + std::chrono::nanoseconds(used.tv_nsec);
}

int WorkerProcess::end() {
  if (pid_ < 0) return 0;
  int status = 0;
  kill(pid_, SIGKILL);
  while (waitpid(pid_, &status, 0) < 0 && errno == EINTR) {
  }
  pid_ = -1;
  return status;
}

Result<WorkerProcess> spawn_worker() {
  std::array<int, 2> ends{};
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
    return cannot_start(errno);
  FileDescriptor ours{ends[0]};
  const FileDescriptor theirs{ends[1]};

  FileActions files;
  posix_spawn_file_actions_adddup2(&files.actions, theirs.get(), kWorkerSocket);
  for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
    posix_spawn_file_actions_addopen(&files.actions, stream, "/dev/null", O_RDWR, 0);
  posix_spawn_file_actions_addclosefrom_np(&files.actions, kWorkerSocket + 1);

  Attributes signals;  // none blocked, none ignored, whatever the parent does with them
  sigset_t none;
  sigset_t all;
  sigemptyset(&none);
  sigfillset(&all);
  posix_spawnattr_setsigmask(&signals.attributes, &none);
  posix_spawnattr_setsigdefault(&signals.attributes, &all);
  posix_spawnattr_setflags(&signals.attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);

  std::string name = "secondlook";
  std::string argument = kWorkerArgument;
  const std::array<char*, 3> arguments{name.data(), argument.data(), nullptr};
  std::vector<std::string> variables = worker_environment();
  std::vector<char*> environment;
  environment.reserve(variables.size() + 1);
  for (std::string& variable : variables) environment.push_back(variable.data());
  environment.push_back(nullptr);

  pid_t pid = -1;
  const int error = posix_spawn(&pid, "/proc/self/exe", &files.actions, &signals.attributes,
                                arguments.data(), environment.data());
  if (error != 0) return cannot_start(error);
  return WorkerProcess(pid, std::move(ours));
}

}  // namespace secondlook
