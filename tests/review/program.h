// SPDX-License-Identifier: GPL-3.0-or-later
// The built program, started as a process of its own.
#pragma once
#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "tests/places.h"
#include "tests/scratch_folder.h"

namespace secondlook {

/// The bytes of a file; empty where there is none.
inline std::string bytes_of(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

/// How a command ended, and what it said.
struct Ended {
  int status = -1;  // exit status; 128 and the signal where a signal ended it
  std::string out, err;
};

/// A command at work, in a process group of its own, as a shell starts it in a terminal.
class RunningProgram {
 public:
  explicit RunningProgram(std::vector<std::string> command) {
    std::vector<char*> arguments;
    for (std::string& argument : command) arguments.push_back(argument.data());
    arguments.push_back(nullptr);
    const std::string out = said_ / "out", err = said_ / "err";
    pid_ = fork();
    if (pid_ == 0) {
      setpgid(0, 0);
      redirect("/dev/null", O_RDONLY, STDIN_FILENO);
      redirect(out.c_str(), O_WRONLY | O_CREAT, STDOUT_FILENO);
      redirect(err.c_str(), O_WRONLY | O_CREAT, STDERR_FILENO);
      execvp(arguments[0], arguments.data());
      _exit(127);
    }
    setpgid(pid_, pid_);
  }
  RunningProgram(const RunningProgram&) = delete;
  RunningProgram& operator=(const RunningProgram&) = delete;
  ~RunningProgram() {
    if (pid_ < 0) return;
    kill(-pid_, SIGKILL);
    waitpid(pid_, nullptr, 0);
  }

  /// What Ctrl-C in a terminal does: the program and its workers get the signal.
  void press_control_c() const { kill(-pid_, SIGINT); }

  /// What a power cut does, as far as the program can tell.
  void kill_at_once() const { kill(-pid_, SIGKILL); }

  bool runs() const {
    siginfo_t ended{};
    return waitid(P_PID, static_cast<id_t>(pid_), &ended, WEXITED | WNOHANG | WNOWAIT) == 0 &&
           ended.si_pid == 0;
  }

  Ended wait() {
    int how = 0;
    waitpid(std::exchange(pid_, -1), &how, 0);
    return {WIFEXITED(how) ? WEXITSTATUS(how) : 128 + WTERMSIG(how), bytes_of(said_ / "out"),
            bytes_of(said_ / "err")};
  }

 private:
  static void redirect(const char* file, int flags, int descriptor) {
    const int opened = open(file, flags, 0600);
    if (opened < 0 || dup2(opened, descriptor) < 0) _exit(127);
  }

  ScratchFolder said_;
  pid_t pid_ = -1;
};

/// A tool of the system that the tests need: qpdf, unzip, pdftotext, python3.
inline Ended run_tool(std::vector<std::string> command) {
  return RunningProgram(std::move(command)).wait();
}

inline std::vector<std::string> program_command(std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), places::program());
  return arguments;
}

/// Runs secondlook with these arguments.
inline Ended run_program(std::vector<std::string> arguments) {
  return run_tool(program_command(std::move(arguments)));
}

}  // namespace secondlook
