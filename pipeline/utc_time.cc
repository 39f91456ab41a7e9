// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/utc_time.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <chrono>

namespace secondlook {
namespace {
namespace time = std::chrono;

std::string written(time::system_clock::time_point now) {
  return fmt::format("{:%FT%T}", fmt::gmtime(time::floor<time::seconds>(now)));
}

}  // namespace

std::string utc_seconds() { return written(time::system_clock::now()) + "Z"; }

std::string utc_milliseconds() {
  const auto now = time::floor<time::milliseconds>(time::system_clock::now());
  return fmt::format("{}.{:03}Z", written(now), now.time_since_epoch().count() % 1000);
}

}  // namespace secondlook
