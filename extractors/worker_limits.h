// SPDX-License-Identifier: GPL-3.0-or-later
// What one worker process may spend, and when its parent loses patience.
#pragma once
#include <chrono>
#include <cstddef>

#include "extractors/limits.h"

namespace secondlook {

struct WorkerLimits {
  Limits reading;
  // From one page to the next, and to the first: more than twice Limits::ocr_per_page, so that the
  // recogniser gives up a slow page by itself first. A document has the longer the more pages it
  // has.
  std::chrono::milliseconds per_page{150'000};
  std::size_t memory_bytes = std::size_t{4} << 30;  // the largest page in colour, four times over
  int documents_per_worker = 500;  // what an engine leaks or fragments goes with the process
  int pages_given_up = 16;         // of one document, after which its other pages are not tried
};

}  // namespace secondlook
