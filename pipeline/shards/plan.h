// SPDX-License-Identifier: GPL-3.0-or-later
// How much work an archive is, and into how many tasks to cut it.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "pipeline/ingest/source_file.h"
#include "pipeline/shards/read_sample.h"
#include "pipeline/shards/sample_estimate.h"

namespace secondlook {

struct TaskChoice {
  double hours = 0;  // that a task of one processor is to take
  int tasks = 1;
};

struct Plan {
  std::size_t files = 0, readable = 0, duplicates = 0;
  std::uint64_t bytes = 0;
  std::size_t sampled = 0, sampled_failed = 0;
  bool everything_sampled = false;
  SampleEstimate pages, ocr_pages, core_seconds, cache_bytes;
  double review_core_seconds = 0, review_bytes = 0;  // by what reviews came to elsewhere
  double listing_seconds = 0;                        // each task lists the archive anew
  double largest_seconds = 0;       // of one file, which no number of tasks makes faster
  std::vector<TaskChoice> choices;  // by hours
  int tasks = 1;                    // the sensible choice of them
};

/// What listing told and the sample came to.
Plan make_plan(const std::vector<SourceFile>& files, const std::vector<bool>& readable,
               const Sample& sample, const ReadSample& read, double listing_seconds);

std::string plan_text(const Plan& plan);
std::string plan_json(const Plan& plan);

}  // namespace secondlook
