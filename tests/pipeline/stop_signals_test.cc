// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/stop_signals.h"

#include <gtest/gtest.h>
#include <pthread.h>

namespace secondlook {
namespace {

bool blocked(int signal) {
  sigset_t mask;
  pthread_sigmask(SIG_BLOCK, nullptr, &mask);
  return sigismember(&mask, signal) == 1;
}

TEST(StopSignals, HaveNotArrivedBeforeAnyWasSent) {
  StopSignals signals;
  EXPECT_FALSE(signals.arrived());
}

TEST(StopSignals, ArriveAndStayArrived) {
  for (const int signal : {SIGINT, SIGTERM}) {
    StopSignals signals;
    raise(signal);
    EXPECT_TRUE(signals.arrived());
    EXPECT_TRUE(signals.arrived());
  }
}

TEST(StopSignals, LeaveTheProcessAsItWas) {
  {
    StopSignals signals;
    EXPECT_TRUE(blocked(SIGINT));
  }
  EXPECT_FALSE(blocked(SIGINT));
  EXPECT_FALSE(blocked(SIGTERM));
}

TEST(StopSignals, OfAnImpatientPersonDoNotEndTheProcessAfterwards) {
  // Ctrl-C twice: the second comes when the first has been seen and the run is being wound up.
  StopSignals signals;
  raise(SIGINT);
  EXPECT_TRUE(signals.arrived());
  raise(SIGINT);
  raise(SIGTERM);
}

}  // namespace
}  // namespace secondlook
