// SPDX-License-Identifier: GPL-3.0-or-later
// The run: an archive in, a review folder out.
#pragma once
#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include "models/result.h"

namespace secondlook {

struct ReviewSettings {
  std::vector<std::string> archives;
  std::filesystem::path out;
  std::filesystem::path cache;          // of extracts; empty: in the review folder
  std::filesystem::path standards;      // folder
  std::filesystem::path priorities;     // see load_priorities; empty: none are known
  std::filesystem::path password_file;  // see read_passwords; empty: no password is known
  std::filesystem::path policy;         // of the structure; empty: the program's own
  int jobs = 1;                         // worker processes
  bool strict = false;  // a failed page or a kind of file that is not read counts as failed
  bool quiet = false;   // no progress
};

struct RunCounts {
  std::size_t files = 0, positions = 0, pages = 0, ocr_pages = 0;
  std::size_t failed =
      0;  // inputs that could not be read; with `strict` also those read in part or not read
  bool proposed =
      false;             // the priorities are those of a plan's headings, and nobody confirmed them
  bool stopped = false;  // a signal ended the run; nothing was written but the cache, from which
                         // the next run goes on
};

/// `data` is the program's data folder. A Problem is for an archive that cannot be read, rules that
/// are malformed, or a folder that cannot be written; a single bad input only counts.
Result<RunCounts> review(const ReviewSettings& settings, const std::filesystem::path& data);

}  // namespace secondlook
