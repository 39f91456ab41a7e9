// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/confinement.h"

#include <fcntl.h>
#include <linux/seccomp.h>
#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <initializer_list>
#include <memory>

#include "extractors/readable_folders.h"

namespace secondlook {
namespace {

// What the engines and the C library ask for while they read, whatever the arguments. None of it
// reaches beyond the process but to look at files' names, sizes and, by way of openat, contents.
constexpr int kAllowed[] = {
    // Tesseract's OpenMP makes a million of these on some pages; what is allowed whatever its
    // arguments costs a kernel since 5.11 next to nothing.
    SCMP_SYS(futex),
    // Memory.
    SCMP_SYS(brk),
    SCMP_SYS(munmap),
    SCMP_SYS(mremap),
    SCMP_SYS(madvise),
    SCMP_SYS(membarrier),
    // Files that are open, and what files there are.
    SCMP_SYS(read),
    SCMP_SYS(pread64),
    SCMP_SYS(readv),
    SCMP_SYS(lseek),
    SCMP_SYS(close),
    SCMP_SYS(getdents64),
    SCMP_SYS(fadvise64),
    SCMP_SYS(fstat),
    SCMP_SYS(stat),
    SCMP_SYS(lstat),
    SCMP_SYS(newfstatat),
    SCMP_SYS(statx),
    SCMP_SYS(statfs),
    SCMP_SYS(fstatfs),
    SCMP_SYS(access),
    SCMP_SYS(faccessat),
    SCMP_SYS(faccessat2),
    SCMP_SYS(readlink),
    SCMP_SYS(readlinkat),
    SCMP_SYS(getcwd),
    // Time and chance.
    SCMP_SYS(clock_gettime),
    SCMP_SYS(clock_getres),
    SCMP_SYS(gettimeofday),
    SCMP_SYS(time),
    SCMP_SYS(clock_nanosleep),
    SCMP_SYS(restart_syscall),
    SCMP_SYS(getrandom),
    // The process itself, and its end.
    SCMP_SYS(getpid),
    SCMP_SYS(gettid),
    SCMP_SYS(getuid),
    SCMP_SYS(geteuid),
    SCMP_SYS(getgid),
    SCMP_SYS(getegid),
    SCMP_SYS(getrusage),
    SCMP_SYS(sysinfo),
    SCMP_SYS(uname),
    SCMP_SYS(sched_yield),
    SCMP_SYS(sched_getaffinity),
    SCMP_SYS(rt_sigaction),
    SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(rt_sigreturn),
    SCMP_SYS(sigaltstack),
    SCMP_SYS(exit),
    SCMP_SYS(exit_group),
};

constexpr scmp_datum_t kOpensForWriting = O_ACCMODE | O_CREAT | O_TRUNC | O_APPEND;

/// The list of what is allowed, while it is made.
class AllowList {
 public:
  AllowList() : context_(seccomp_init(SCMP_ACT_ERRNO(EPERM))) {}

  void add(int call, std::initializer_list<scmp_arg_cmp> all_hold = {}) {
    if (!context_) return;
    const int error =
        seccomp_rule_add_array(context_.get(), SCMP_ACT_ALLOW, call,
                               static_cast<unsigned>(all_hold.size()), all_hold.begin());
    // An architecture may lack a call; then nobody can make it.
    if (error != 0 && error != -EDOM) context_.reset();
  }

  /// Also keeps the process from gaining rights, which the filter needs.
  bool load() { return context_ && seccomp_load(context_.get()) == 0; }

 private:
  struct Release {
    void operator()(void* context) const noexcept { seccomp_release(context); }
  };
  std::unique_ptr<void, Release> context_;
};

scmp_arg_cmp is(unsigned argument, scmp_datum_t value) { return {argument, SCMP_CMP_EQ, value, 0}; }
scmp_arg_cmp has_none_of(unsigned argument, scmp_datum_t bits) {
  return {argument, SCMP_CMP_MASKED_EQ, bits, 0};
}

tl::unexpected<Problem> not_possible() {
  return tl::unexpected(
      Problem{Problem::Kind::unmet_need,
              {},
              "this system cannot confine the processes that read papers (its kernel refuses "
              "seccomp filters), and papers are read in no other way"});
}

}  // namespace

Result<void> can_confine() {
  const unsigned refusal = SECCOMP_RET_ERRNO;
  if (syscall(SYS_seccomp, SECCOMP_GET_ACTION_AVAIL, 0, &refusal) != 0) return not_possible();
  return {};
}

Result<void> confine(int socket) {
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return not_possible();
  keep_to_readable_folders();

  AllowList list;
  for (const int call : kAllowed) list.add(call);
  list.add(SCMP_SYS(open), {has_none_of(1, kOpensForWriting)});
  list.add(SCMP_SYS(openat), {has_none_of(2, kOpensForWriting)});
  list.add(SCMP_SYS(mmap), {has_none_of(2, PROT_EXEC)});
  list.add(SCMP_SYS(mprotect), {has_none_of(2, PROT_EXEC)});
  for (const int command : {F_GETFD, F_SETFD, F_GETFL})  // others send signals or take locks
    list.add(SCMP_SYS(fcntl), {is(1, static_cast<scmp_datum_t>(command))});
  list.add(SCMP_SYS(prlimit64), {is(0, 0), is(2, 0)});  // asks for a limit, sets none
  list.add(SCMP_SYS(tgkill), {is(0, static_cast<scmp_datum_t>(getpid()))});  // abort()
  const auto parent = static_cast<scmp_datum_t>(socket);
  for (const int call :
       {SCMP_SYS(sendto), SCMP_SYS(sendmsg), SCMP_SYS(recvfrom), SCMP_SYS(recvmsg)})
    list.add(call, {is(0, parent)});
  for (const int stream : {STDOUT_FILENO, STDERR_FILENO})  // last words of a library; /dev/null
    for (const int call : {SCMP_SYS(write), SCMP_SYS(writev)})
      list.add(call, {is(0, static_cast<scmp_datum_t>(stream))});
#ifdef __SANITIZE_ADDRESS__
  // The sanitizers learn by writing it to a pipe whether memory may be read.
  for (const int call : {SCMP_SYS(pipe), SCMP_SYS(pipe2), SCMP_SYS(write)}) list.add(call);
#endif
  if (!list.load()) return not_possible();
  return {};
}

}  // namespace secondlook
