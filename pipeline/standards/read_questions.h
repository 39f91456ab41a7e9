// SPDX-License-Identifier: GPL-3.0-or-later
// The questions for desk audits, from data/questions/.
#pragma once
#include <filesystem>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

#include "models/desk_audit.h"
#include "pipeline/standards/yaml_map.h"

namespace secondlook {

/// `file` names it in problems.
tl::expected<QuestionBank, Problems> read_questions(std::string_view yaml, const std::string& file);

/// The bank of that folder.
tl::expected<QuestionBank, Problems> load_questions(const std::filesystem::path& folder);

}  // namespace secondlook
