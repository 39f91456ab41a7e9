// SPDX-License-Identifier: GPL-3.0-or-later
// A sample of an archive, read to see what reading the rest will take.
#pragma once
#include <map>
#include <string>
#include <vector>

#include "extractors/extract.h"
#include "models/result.h"
#include "pipeline/ingest/archive.h"
#include "pipeline/shards/sample_estimate.h"

namespace secondlook {

struct SampledFile {
  double seconds = 0;  // of a processor, LibreOffice's among them
  double pages = 0, ocr_pages = 0;
  double cache_bytes = 0;
  bool failed = false;
};

struct ReadSample {
  std::map<std::size_t, SampledFile> files;  // by index among the archive's
  double wall_seconds = 0;
  bool stopped = false;
};

struct ReadSampleSettings {
  int jobs = 1;
  Passwords passwords;
  bool quiet = false;
};

/// Reads the sample's files and keeps nothing of them. The archive is left with nothing else to
/// read.
ReadSample read_sample(Archive& archive, const Sample& sample, ReadSampleSettings settings);

}  // namespace secondlook
