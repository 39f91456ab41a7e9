// SPDX-License-Identifier: GPL-3.0-or-later
// The signs of the factors, from data/standards/signs/.
#pragma once
#include <filesystem>
#include <memory>
#include <string>
#include <tl/expected.hpp>
#include <vector>

#include "models/signs.h"
#include "pipeline/standards/yaml_map.h"

namespace secondlook {

/// A file of signs, not yet read. `file` names it in problems.
struct SignFile {
  std::string yaml, file;
};

/// One file; with `added`, those of a job family after those of the Primary Standard, in one table:
/// an aspect of the same name takes its signs too. Tables that are looked for in the same papers
/// share a filter.
tl::expected<SignTable, Problems> parse_signs(const SignFile& signs,
                                              const SignFile* added = nullptr,
                                              std::shared_ptr<PatternFilter> filter = nullptr);

/// Every *.yaml of the folder by factor, those of a job family's standard by signs_of(standard,
/// factor), all problems of all of them at once.
tl::expected<SignTables, Problems> load_signs(const std::filesystem::path& folder);

}  // namespace secondlook
