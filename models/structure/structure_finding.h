// SPDX-License-Identifier: GPL-3.0-or-later
// One thing that stands out in an agency's structure, with what it was held to.
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "models/evidence.h"

namespace secondlook {

struct StructureFinding {
  std::string kind;                     // a stable word: "one-over-one-chain"
  std::vector<std::size_t> posts;       // of ExecutiveStructure, the one that it is about first
  std::vector<std::size_t> units;       // likewise
  std::vector<std::string> priorities;  // ids
  std::optional<double> measure;        // what was counted
  std::optional<double> limit;          // what it was held to
  std::string says;                     // a sentence or two, with the figures
  double confidence = 1;                // 0..1, of our reading
  std::vector<Evidence> evidence;       // empty only where nothing was found in any paper
};

}  // namespace secondlook
