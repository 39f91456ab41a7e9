// SPDX-License-Identifier: GPL-3.0-or-later
// How far a run is, on standard error: a bar on a terminal, a line a second at most elsewhere.
#pragma once
#include <chrono>
#include <cstddef>
#include <optional>
#include <string>

namespace secondlook {

struct ProgressCounts {
  std::size_t files = 0;  // to read in this run
  std::size_t files_done = 0;
  std::size_t pages = 0, ocr_pages = 0;            // read so far
  std::size_t failed = 0;                          // files so far
  std::size_t files_cached = 0, pages_cached = 0;  // of those done, read in an earlier run
};

/// One line without an end: "412 of 1,204 files, 1,877 pages (96 recognised), 212 pages/s, 0:06
/// left, 2 failed". What an earlier run has read says nothing of how fast this one reads.
std::string progress_line(const ProgressCounts& counts, std::chrono::duration<double> elapsed);

/// "412 of 1,204 positions judged, 95 positions/s, 0:08 left".
std::string judging_line(std::size_t done, std::size_t positions,
                         std::chrono::duration<double> elapsed);

/// Writes nothing at all when `quiet`.
class Progress {
 public:
  explicit Progress(bool quiet);
  /// Shows `counts`, unless something was shown less than a moment ago.
  void show(const ProgressCounts& counts);
  /// Shows `counts` for the last time and ends the line.
  void finish(const ProgressCounts& counts);
  /// The same for what follows the reading; its own clock begins with the first call.
  void show_judged(std::size_t done, std::size_t positions);

 private:
  using Clock = std::chrono::steady_clock;
  bool is_due(Clock::time_point now);
  void write(const std::string& line, std::size_t done, std::size_t all);
  void end_line();

  bool quiet_;
  bool terminal_;
  Clock::time_point started_, shown_;
  std::optional<Clock::time_point> judging_since_;
};

}  // namespace secondlook
