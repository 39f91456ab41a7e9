// SPDX-License-Identifier: GPL-3.0-or-later
// The files that a review goes by, for the record of a run and for what its results are kept under.
#pragma once
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace secondlook {

struct RuleFile {
  std::string name;    // "fes.yaml", "signs/fes-1.yaml", "forms/appraisal.yaml"
  std::string sha256;  // lower-case hex; empty where it cannot be read, which who needs it tells
  bool operator==(const RuleFile&) const = default;
};

/// The *.yaml and *.txt of the folder and those below it, by name: the path from the folder on,
/// with `called` before it where that is not empty.
std::vector<RuleFile> rule_files_in(const std::filesystem::path& folder, std::string_view called);

/// Those of the folder of standards, which a user may have elsewhere, and of the data folder's
/// questions, forms, lexicons and policies.
std::vector<RuleFile> rule_files(const std::filesystem::path& data,
                                 const std::filesystem::path& standards);

}  // namespace secondlook
