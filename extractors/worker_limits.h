// SPDX-License-Identifier: GPL-3.0-or-later
// What one worker process may spend, and when its parent loses patience.
#pragma once
#include <chrono>
#include <cstddef>

#include "extractors/limits.h"

namespace secondlook {

struct WorkerLimits {
  Limits reading;
  // Processor time from one page to the next, and to the first: more than twice
  // Limits::ocr_per_page, so that the recogniser gives up a slow page by itself first. A document
  // has the longer the more pages it has.
  std::chrono::milliseconds per_page{150'000};
  // So many times `per_page` may pass on the wall's clock: a machine that is busy with other things
  // changes nothing in a review, and a worker that sleeps is found out too.
  int waits_per_page = 4;
  // A letter page takes up to 270 MB (600 dpi in colour), the largest page that is read 850 MB;
  // twice that is room for the engines' whims, and no more than a machine has for each processor.
  std::size_t memory_bytes = std::size_t{2} << 30;
  int documents_per_worker = 500;  // what an engine leaks or fragments goes with the process
  int pages_given_up = 16;         // of one document, after which its other pages are not tried
};

}  // namespace secondlook
