// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/stop_signals.h"

#include <ctime>

namespace secondlook {

StopSignals::StopSignals() {
  sigemptyset(&signals_);
  sigaddset(&signals_, SIGINT);
  sigaddset(&signals_, SIGTERM);
  pthread_sigmask(SIG_BLOCK, &signals_, &before_);
}

StopSignals::~StopSignals() {
  // One that came while the run was being wound up has no more to stop; let through, it would end
  // the process before it has said how far it came.
  const timespec no_wait{};
  while (sigtimedwait(&signals_, nullptr, &no_wait) > 0) {
  }
  pthread_sigmask(SIG_SETMASK, &before_, nullptr);
}

bool StopSignals::arrived() {
  const timespec no_wait{};
  arrived_ = arrived_ || sigtimedwait(&signals_, nullptr, &no_wait) > 0;
  return arrived_;
}

}  // namespace secondlook
