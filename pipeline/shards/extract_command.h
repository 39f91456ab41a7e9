// SPDX-License-Identifier: GPL-3.0-or-later
// The costly part of a review alone: a shard of an archive read into a cache that tasks share.
#pragma once
#include <cstddef>
#include <filesystem>
#include <iosfwd>
#include <string>
#include <vector>

#include "models/result.h"
#include "pipeline/shards/shard.h"

namespace secondlook {

struct ExtractSettings {
  std::vector<std::string> archives;
  std::filesystem::path cache;
  std::filesystem::path password_file;  // see read_passwords; empty: no password is known
  Shard shard;
  int jobs = 1;
  bool quiet = false;  // no progress
};

struct ExtractCounts {
  std::size_t files = 0, files_cached = 0;  // of the shard, readable; of these read before
  std::size_t pages = 0, ocr_pages = 0, pages_cached = 0;
  std::size_t failed = 0;
  std::size_t other =
      0;  // of the shard, but nothing to read: duplicates, kinds that we do not read
  bool stopped = false;
};

/// Reads the files of the shard that the cache does not hold. Safe to be killed, to be run again,
/// and to run at once with any other over the same cache. Says on `complaints`, a line each, which
/// files could not be read and why; a review counts those in its turn. A Problem is for an archive
/// that cannot be read or a cache that cannot be written.
Result<ExtractCounts> extract_shard(const ExtractSettings& settings, std::ostream& complaints);

/// "shard 3 of 16: 120 files (14 read before), 1,204 pages (812 recognised), 1 failed".
std::string to_string(const ExtractCounts& counts, const Shard& shard);

}  // namespace secondlook
