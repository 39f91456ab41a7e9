// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/office/confined_command.h"

#include <fcntl.h>
#include <linux/filter.h>
#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <memory>
#include <thread>

#include "extractors/file_descriptor.h"

namespace secondlook {
namespace {

constexpr std::chrono::milliseconds kBetweenLooks{20};
// What we, or who started us, may have turned off.
constexpr int kSignalsToReset[] = {SIGINT, SIGTERM, SIGPIPE, SIGCHLD, SIGHUP, SIGQUIT};

/// A system call filter that knows no sockets but local ones; empty where it cannot be made.
std::vector<sock_filter> no_network() {
  struct Release {
    void operator()(void* context) const noexcept { seccomp_release(context); }
  };
  const std::unique_ptr<void, Release> context{seccomp_init(SCMP_ACT_ALLOW)};
  FileDescriptor file{memfd_create("filter", MFD_CLOEXEC)};
  if (!context || !file) return {};
  const int refused = seccomp_rule_add(context.get(), SCMP_ACT_ERRNO(EAFNOSUPPORT),
                                       SCMP_SYS(socket), 1, SCMP_A0(SCMP_CMP_NE, AF_UNIX));
  if (refused != 0 || seccomp_export_bpf(context.get(), file.get()) != 0) return {};
  const off_t size = lseek(file.get(), 0, SEEK_END);
  std::vector<sock_filter> filter(static_cast<std::size_t>(size) / sizeof(sock_filter));
  const std::size_t bytes = filter.size() * sizeof(sock_filter);
  if (pread(file.get(), filter.data(), bytes, 0) != static_cast<ssize_t>(bytes)) return {};
  return filter;
}

std::vector<char*> pointers(std::vector<std::string>& texts) {
  std::vector<char*> result;
  result.reserve(texts.size() + 1);
  for (std::string& text : texts) result.push_back(text.data());
  result.push_back(nullptr);
  return result;
}

void limit(decltype(RLIMIT_DATA) what, rlim_t most) {
  const rlimit both{.rlim_cur = most, .rlim_max = most};
  setrlimit(what, &both);
}

/// What the child does between fork and exec: system calls alone, as other threads of ours may have
/// held locks.
[[noreturn]] void become(char* const* command, char* const* environment, const Confinement& limits,
                         const sock_fprog& filter) {
  setpgid(0, 0);
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  sigset_t none;
  sigemptyset(&none);
  for (const int signal : kSignalsToReset) std::signal(signal, SIG_DFL);
  sigprocmask(SIG_SETMASK, &none, nullptr);
  const int nothing = open("/dev/null", O_RDWR);
  for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) dup2(nothing, stream);
  close_range(3, ~0U, 0);
  limit(RLIMIT_DATA, limits.memory_bytes);
  limit(RLIMIT_FSIZE, limits.file_bytes);
  limit(RLIMIT_CORE, 0);
  const auto seconds = std::chrono::ceil<std::chrono::seconds>(limits.time).count();
  limit(RLIMIT_CPU, static_cast<rlim_t>(seconds));  // also for what outlives us
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 ||
      prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) != 0)
    _exit(126);
  execve(command[0], command, environment);
  _exit(127);
}

}  // namespace

Result<CommandEnd> run_confined(std::vector<std::string> command,
                                std::vector<std::string> environment, const Confinement& limits,
                                const std::function<bool()>& stopped) {
  const auto cannot = [&](const char* reason) {
    return tl::unexpected(Problem{Problem::Kind::unmet_need, command.front(), reason});
  };
  std::vector<sock_filter> filter = no_network();
  if (filter.empty()) return cannot("the system cannot keep it off the network");
  const sock_fprog program{static_cast<unsigned short>(filter.size()), filter.data()};
  const std::vector<char*> arguments = pointers(command), variables = pointers(environment);

  const pid_t child = fork();
  if (child < 0) return cannot("no process can be started");
  if (child == 0) become(arguments.data(), variables.data(), limits, program);
  setpgid(child, child);  // whichever of us comes first

  const auto deadline = std::chrono::steady_clock::now() + limits.time;
  CommandEnd end;
  siginfo_t ended{};
  // Left unburied until its group is killed, so that nobody else can have got its number.
  while (waitid(P_PID, static_cast<id_t>(child), &ended, WEXITED | WNOHANG | WNOWAIT) == 0 &&
         ended.si_pid == 0) {
    if (stopped && stopped()) {
      end.how = CommandEnd::How::stopped;
      break;
    }
    if (std::chrono::steady_clock::now() >= deadline) {
      end.how = CommandEnd::How::timed_out;
      break;
    }
    std::this_thread::sleep_for(kBetweenLooks);
  }
  kill(-child, SIGKILL);
  int status = 0;
  while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  if (end.how != CommandEnd::How::exited) return end;
  if (WIFSIGNALED(status)) return CommandEnd{CommandEnd::How::killed, WTERMSIG(status)};
  if (WEXITSTATUS(status) == 126 || WEXITSTATUS(status) == 127) return cannot("cannot be run");
  return CommandEnd{CommandEnd::How::exited, WEXITSTATUS(status)};
}

}  // namespace secondlook
