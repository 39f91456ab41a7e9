// SPDX-License-Identifier: GPL-3.0-or-later
// How much of its time a position gives to supervision, as its papers tell it.
#pragma once
#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>

#include "models/position.h"
#include "models/running_text.h"
#include "models/tagged_text.h"

namespace secondlook {

struct SupervisoryTime {
  std::optional<double> percent;      // of working time; empty where it is not told
  std::optional<std::size_t> clause;  // that tells it, where no duty or heading does
};

/// By the percentages of duties that are supervision, else a heading's, else a sentence's.
/// `authorities` are those over employees that each duty tells of, by the duty's index.
SupervisoryTime supervisory_time(const RunningText& text, std::span<const Clause> clauses,
                                 std::span<const Duty> duties,
                                 const std::map<int, std::set<std::string>>& authorities);

}  // namespace secondlook
