// SPDX-License-Identifier: GPL-3.0-or-later
// A person who wants the run to end: Ctrl-C, or the system shutting down.
#pragma once

#include <csignal>

namespace secondlook {

/// While one exists, SIGINT and SIGTERM wait to be asked for instead of ending the process. Made
/// before any thread is, so that all of them leave the signals alone.
class StopSignals {
 public:
  StopSignals();
  ~StopSignals();
  StopSignals(const StopSignals&) = delete;
  StopSignals& operator=(const StopSignals&) = delete;

  /// Whether one has come since this was made.
  bool arrived();

 private:
  sigset_t signals_;
  sigset_t before_;
  bool arrived_ = false;
};

}  // namespace secondlook
