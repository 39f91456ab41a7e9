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

// ", 0:06 left", by the time that what is done took; nothing where that is not known yet.
std::string time_left(std::size_t done, std::size_t left, Seconds elapsed) {
  if (done == 0 || left == 0) return {};
  return fmt::format(", {} left", minutes(elapsed.count() / static_cast<double>(done) *
                                          static_cast<double>(left)));
}

}  // namespace

std::string progress_line(const ProgressCounts& counts, Seconds elapsed) {
  std::string line = fmt::format("{} of {} files, {} pages", with_commas(counts.files_done),
                                 with_commas(counts.files), with_commas(counts.pages));
  if (counts.ocr_pages > 0) line += fmt::format(" ({} recognised)", with_commas(counts.ocr_pages));
  const std::size_t pages = counts.pages - counts.pages_cached;
  if (elapsed.count() > 0 && pages > 0)
    line += fmt::format(", {:.0f} pages/s", static_cast<double>(pages) / elapsed.count());
  line +=
      time_left(counts.files_done - counts.files_cached, counts.files - counts.files_done, elapsed);
  if (counts.failed > 0) line += fmt::format(", {} failed", with_commas(counts.failed));
  return line;
}

std::string judging_line(std::size_t done, std::size_t positions, Seconds elapsed) {
  std::string line =
      fmt::format("{} of {} positions judged", with_commas(done), with_commas(positions));
  if (elapsed.count() > 0 && done > 0)
    line += fmt::format(", {:.0f} positions/s", static_cast<double>(done) / elapsed.count());
  return line + time_left(done, positions - done, elapsed);
}

Progress::Progress(bool quiet)
    : quiet_(quiet),
      terminal_(isatty(STDERR_FILENO) != 0),
      started_(Clock::now()),
      shown_(started_) {}

bool Progress::is_due(Clock::time_point now) {
  if (quiet_ || now - shown_ < (terminal_ ? kOnTerminal : kInLog)) return false;
  shown_ = now;
  return true;
}

void Progress::show(const ProgressCounts& counts) {
  // The last file is for `finish` to show; twice in a moment would be more than a line a second.
  if (counts.files_done == counts.files) return;
  if (const auto now = Clock::now(); is_due(now))
    write(progress_line(counts, now - started_), counts.files_done, counts.files);
}

void Progress::finish(const ProgressCounts& counts) {
  if (quiet_) return;
  write(progress_line(counts, Clock::now() - started_), counts.files_done, counts.files);
  shown_ = Clock::now();
  end_line();
}

void Progress::show_judged(std::size_t done, std::size_t positions) {
  const auto now = Clock::now();
  if (!judging_since_) judging_since_ = now;
  const bool last = done == positions;
  // In a log the end is told by what the program says of the finished review.
  if (!is_due(now) && !(last && terminal_ && !quiet_)) return;
  write(judging_line(done, positions, now - *judging_since_), done, positions);
  if (last) end_line();
}

void Progress::end_line() {
  if (terminal_) std::fputc('\n', stderr);
}

void Progress::write(const std::string& line, std::size_t done, std::size_t all) {
  if (!terminal_) {
    fmt::print(stderr, "secondlook: {}\n", line);
    return;
  }
  const std::size_t filled = all == 0 ? kBarWidth : std::min(kBarWidth, kBarWidth * done / all);
  // To the line's start, the bar, and nothing left of what stood there.
  fmt::print(stderr, "\r[{}{}] {}\x1b[K", std::string(filled, '#'),
             std::string(kBarWidth - filled, '.'), line);
  std::fflush(stderr);
}

}  // namespace secondlook
