// SPDX-License-Identifier: GPL-3.0-or-later
// The queue as data, so that its page can search and sort all positions and not only those on it.
#pragma once
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <string>

#include "models/result.h"
#include "pipeline/report/json_values.h"
#include "pipeline/report/review_queue.h"

namespace secondlook {

/// Positions that follow each other in the queue, as a script that hands them over. A page that is
/// opened from a disk may load a script, but no other file.
class QueueData {
 public:
  void add(const QueuedPosition& position);
  /// Writes them to `folder`/queue/positions-`part`.js and begins anew.
  Result<void> write(const std::filesystem::path& folder, std::int64_t part);

 private:
  Json positions_ = Json::array();
  Json organizations_ = Json::array();  // each once; a position has its index
  std::map<std::string, std::size_t> index_of_;
};

}  // namespace secondlook
