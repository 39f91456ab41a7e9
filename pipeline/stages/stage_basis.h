// SPDX-License-Identifier: GPL-3.0-or-later
// What every stage's result depends on besides its input.
#pragma once
#include <filesystem>
#include <string>

namespace secondlook {

/// A digest of this program's file and of every file of rules and wording, whether a stage reads it
/// or not: rather too much is made anew than too little. Empty where the program cannot be read.
std::string stage_basis(const std::filesystem::path& data, const std::filesystem::path& standards);

}  // namespace secondlook
