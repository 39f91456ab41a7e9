// SPDX-License-Identifier: GPL-3.0-or-later
// A part of the archive that one task of a cluster reads.
#pragma once
#include <string_view>
#include <vector>

#include "models/result.h"
#include "pipeline/ingest/source_file.h"

namespace secondlook {

struct Shard {
  int number = 1;  // from 1 to `of`
  int of = 1;
  bool operator==(const Shard&) const = default;
};

/// "3/16". The Problem says what is wrong with it.
Result<Shard> parse_shard(std::string_view text);

/// What reading a file is expected to take, in seconds of one processor.
double expected_work(const SourceFile& file);

/// The number of the shard that each of `files` belongs to. A pure function of what was listed, so
/// that tasks which never talk to each other agree. Each shard gets a run of neighbours - entries
/// of one zip file stay together - of the same work, but for a file at its ends; where two tasks
/// should see an archive that changed meanwhile, only files at those ends are read twice or not.
std::vector<int> shards_of(const std::vector<SourceFile>& files, int of);

}  // namespace secondlook
