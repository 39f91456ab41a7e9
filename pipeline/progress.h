// SPDX-License-Identifier: GPL-3.0-or-later
// How far a run is, on standard error: a bar on a terminal, a line a second at most elsewhere.
#pragma once
#include <chrono>
#include <cstddef>
#include <string>

namespace secondlook {

struct ProgressCounts {
  std::size_t files = 0;  // to read in this run
  std::size_t files_done = 0;
  std::size_t pages = 0, ocr_pages = 0;  // read so far
  std::size_t failed = 0;                // files so far
};

/// One line without an end: "412 of 1,204 files, 1,877 pages (96 recognised), 212 pages/s, 0:06
/// left, 2 failed".
std::string progress_line(const ProgressCounts& counts, std::chrono::duration<double> elapsed);

/// Writes nothing at all when `quiet`.
class Progress {
 public:
  explicit Progress(bool quiet);
  /// Shows `counts`, unless something was shown less than a moment ago.
  void show(const ProgressCounts& counts);
  /// Shows `counts` for the last time and ends the line.
  void finish(const ProgressCounts& counts);

 private:
  void write(const ProgressCounts& counts);

  bool quiet_;
  bool terminal_;
  std::chrono::steady_clock::time_point started_, shown_;
};

}  // namespace secondlook
