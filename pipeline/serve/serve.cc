// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/serve/serve.h"

#include <fmt/format.h>
#include <pwd.h>
#include <termios.h>
#include <unistd.h>

#include <chrono>
#include <iostream>
#include <thread>

#include "pipeline/serve/reviewers.h"
#include "pipeline/stop_signals.h"

namespace secondlook {
namespace {

constexpr auto kBetweenLooks = std::chrono::milliseconds(100);  // at the stop signals

std::string system_user() {
  const passwd* user = ::getpwuid(::geteuid());
  return user && *user->pw_name ? user->pw_name : "reviewer";
}

/// While one exists, a terminal does not show what is typed.
class HiddenTyping {
 public:
  HiddenTyping() : is_terminal_(::tcgetattr(STDIN_FILENO, &before_) == 0) {
    if (!is_terminal_) return;
    termios hidden = before_;
    hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    std::cerr << "Password: " << std::flush;
  }
  ~HiddenTyping() {
    if (!is_terminal_) return;
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before_);
    std::cerr << "\n";
  }
  HiddenTyping(const HiddenTyping&) = delete;
  HiddenTyping& operator=(const HiddenTyping&) = delete;

 private:
  termios before_{};
  bool is_terminal_;
};

}  // namespace

Result<void> serve(WorkbenchSettings settings, std::ostream& out) {
  if (settings.reviewer.empty()) settings.reviewer = system_user();
  StopSignals signals;
  auto server = WorkbenchServer::open(settings);
  if (!server) return tl::unexpected(server.error());
  out << fmt::format("Open {}\nCtrl-C ends it.\n", (*server)->address()) << std::flush;
  std::thread answering([&] { (*server)->run(); });
  while (!signals.arrived()) std::this_thread::sleep_for(kBetweenLooks);
  (*server)->stop();
  answering.join();
  return {};
}

Result<void> add_reviewer(const std::filesystem::path& folder, const std::string& name) {
  auto reviewers = Reviewers::read(folder);
  if (!reviewers) return tl::unexpected(reviewers.error());
  std::string password;
  {
    const HiddenTyping hidden;
    std::getline(std::cin, password);
  }
  return reviewers->add(name, password);
}

}  // namespace secondlook
