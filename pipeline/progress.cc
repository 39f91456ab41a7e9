// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/progress.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>

namespace secondlook {
namespace {

using Seconds = std::chrono::duration<double>;

// A bar that moves four times a second looks alive; a log wants a line a second at most.
constexpr Seconds kOnTerminal{0.25};
constexpr Seconds kInLog{1.0};
constexpr std::size_t kBarWidth = 24;

// 1204567 as "1,204,567", whatever the locale.
std::string with_commas(std::size_t number) {
  std::string digits = std::to_string(number);
  for (auto at = static_cast<std::ptrdiff_t>(digits.size()) - 3; at > 0; at -= 3)
    digits.insert(static_cast<std::size_t>(at), 1, ',');
  return digits;
}

std::string minutes(double seconds) {
  const auto whole = static_cast<long>(seconds + 0.5);
  if (whole >= 3600)
    return fmt::format("{}:{:02}:{:02}", whole / 3600, whole / 60 % 60, whole % 60);
  return fmt::format("{}:{:02}", whole / 60, whole % 60);
}

}  // namespace

std::string progress_line(const ProgressCounts& counts, Seconds elapsed) {
  std::string line = fmt::format("{} of {} files, {} pages", with_commas(counts.files_done),
                                 with_commas(counts.files), with_commas(counts.pages));
  if (counts.ocr_pages > 0) line += fmt::format(" ({} recognised)", with_commas(counts.ocr_pages));
  if (elapsed.count() > 0 && counts.pages > 0)
    line += fmt::format(", {:.0f} pages/s", static_cast<double>(counts.pages) / elapsed.count());
  if (counts.files_done > 0 && counts.files_done < counts.files)
    line +=
        fmt::format(", {} left", minutes(elapsed.count() / static_cast<double>(counts.files_done) *
                                         static_cast<double>(counts.files - counts.files_done)));
  if (counts.failed > 0) line += fmt::format(", {} failed", with_commas(counts.failed));
  return line;
}

Progress::Progress(bool quiet)
    : quiet_(quiet),
      terminal_(isatty(STDERR_FILENO) != 0),
      started_(std::chrono::steady_clock::now()),
      shown_(started_) {}

void Progress::show(const ProgressCounts& counts) {
  const auto now = std::chrono::steady_clock::now();
  // The last file is for `finish` to show; twice in a moment would be more than a line a second.
  if (counts.files_done == counts.files) return;
  if (quiet_ || now - shown_ < (terminal_ ? kOnTerminal : kInLog)) return;
  shown_ = now;
  write(counts);
}

void Progress::finish(const ProgressCounts& counts) {
  if (quiet_) return;
  write(counts);
  if (terminal_) std::fputc('\n', stderr);
}

void Progress::write(const ProgressCounts& counts) {
  const std::string line = progress_line(counts, std::chrono::steady_clock::now() - started_);
  if (!terminal_) {
    fmt::print(stderr, "secondlook: {}\n", line);
    return;
  }
  const std::size_t filled =
      counts.files == 0 ? kBarWidth
                        : std::min(kBarWidth, kBarWidth * counts.files_done / counts.files);
  // To the line's start, the bar, and nothing left of what stood there.
  fmt::print(stderr, "\r[{}{}] {}\x1b[K", std::string(filled, '#'),
             std::string(kBarWidth - filled, '.'), line);
  std::fflush(stderr);
}

}  // namespace secondlook
