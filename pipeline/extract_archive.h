// SPDX-License-Identifier: GPL-3.0-or-later
// The costly half of a run: every file of an archive read into the extract cache.
#pragma once
#include <map>
#include <string>

#include "extractors/extract_cache.h"
#include "extractors/worker_pool.h"
#include "models/result.h"
#include "pipeline/ingest/archive.h"
#include "pipeline/office/office_files.h"
#include "pipeline/progress.h"

namespace secondlook {

struct ExtractedArchive {
  std::map<std::string, Problem> failed;  // by SHA-256: files of which no page could be read
  ProgressCounts counts;
  bool stopped = false;  // the pool was told to end; what was read until then is in the cache
};

/// Reads what `cache` does not hold yet, office files after `office` has converted them. Killed at
/// any point and called again, it goes on where it was. A Problem is that the cache cannot be
/// written.
Result<ExtractedArchive> extract_archive(Archive& archive, const OfficeFiles& office,
                                         const ExtractCache& cache, WorkerPool& pool,
                                         Progress& progress);

}  // namespace secondlook
