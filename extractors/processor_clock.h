// SPDX-License-Identifier: GPL-3.0-or-later
// Processor time that this process has used. A limit told by it falls on the same page however busy
// the machine is with other things.
#pragma once
#include <chrono>
#include <ctime>

namespace secondlook {

/// A clock as std::chrono knows them.
struct ProcessorClock {
  using duration = std::chrono::nanoseconds;
  using rep = duration::rep;
  using period = duration::period;
  using time_point = std::chrono::time_point<ProcessorClock>;
  static constexpr bool is_steady = true;

  static time_point now() {
    timespec used{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    return time_point(std::chrono::seconds(used.tv_sec) + std::chrono::nanoseconds(used.tv_nsec));
  }
};

}  // namespace secondlook
