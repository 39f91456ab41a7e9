// SPDX-License-Identifier: GPL-3.0-or-later
// data/standards/level_words.txt: by factor, the words of texts of known level. A list is
// headed "[fes-1 4 7 9]": the factor and the number of texts of each level; a line has one stem, or
// two that stand together, and the number of those texts that it is in: "supervisor 3 1 0". Two
// lists name their kinds: "[pay-plans: GS ES 40 60]" is of executive papers, and
// "[statements: fes-1 fes-2 duties 40 60 90]" of statements by what they tell of.
#pragma once
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "models/learned_words.h"
#include "models/result.h"

namespace secondlook {

/// `file` names it in problems.
Result<LearnedWords> read_level_words(std::string_view text, const std::string& file);

/// The folder's file of that name.
Result<LearnedWords> load_level_words(const std::filesystem::path& folder);

}  // namespace secondlook
