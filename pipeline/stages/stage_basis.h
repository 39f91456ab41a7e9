// SPDX-License-Identifier: GPL-3.0-or-later
// What every stage's result depends on besides its input.
#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include "pipeline/rule_files.h"

namespace secondlook {

/// A digest of this program's file, of every file of rules, whether a stage reads it or not, and of
/// the data folder's wording of reports: rather too much is made anew than too little. Empty where
/// the program cannot be read.
std::string stage_basis(const std::filesystem::path& data, const std::vector<RuleFile>& rules);

}  // namespace secondlook
