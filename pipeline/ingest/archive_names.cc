// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/ingest/archive_names.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <system_error>

namespace secondlook {
std::string own_name(const std::string& path) {
  std::error_code ignored;
  std::filesystem::path name = std::filesystem::path(path).lexically_normal();
  if (!name.has_filename()) name = name.parent_path();  // "box/"
  if (name.filename().empty() || name.filename() == "." || name.filename() == "..")
    name = std::filesystem::weakly_canonical(path, ignored);
  return name.filename().empty() ? "archive" : name.filename().string();
}

std::vector<std::string> names_apart(const std::vector<std::string>& paths) {
  std::vector<std::string> names(paths.size());
  std::transform(paths.begin(), paths.end(), names.begin(), own_name);
  const std::set<std::string> own(names.begin(), names.end());
  std::set<std::string> given;
  for (std::string& name : names) {
    std::string apart = name;
    for (int n = 2; given.contains(apart) || (n > 2 && own.contains(apart)); ++n)
      apart = fmt::format("{} ({})", name, n);
    given.insert(apart);
    name = apart;
  }
  return names;
}

}  // namespace secondlook
