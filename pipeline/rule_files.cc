// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/rule_files.h"

#include <algorithm>
#include <iterator>
#include <system_error>

#include "pipeline/data_file.h"
#include "pipeline/sha256.h"

namespace secondlook {
namespace {

namespace fs = std::filesystem;

constexpr const char* kBesideStandards[] = {"questions", "forms", "lexicons", "policies"};

bool holds_rules(const fs::path& file) {
  return file.extension() == ".yaml" || file.extension() == ".txt";
}

std::string digest_of(const fs::path& file) {
  const auto text = read_data_file(file);
  return text ? sha256_of(*text) : std::string();
}

}  // namespace

std::vector<RuleFile> rule_files_in(const fs::path& folder, std::string_view called) {
  std::vector<RuleFile> files;
  std::error_code error;
  for (fs::recursive_directory_iterator item(folder, error), end; !error && item != end;
       item.increment(error))
    if (item->is_regular_file(error) && holds_rules(item->path()))
      files.push_back({(fs::path(called) / item->path().lexically_relative(folder)).string(),
                       digest_of(item->path())});
  std::ranges::sort(files, {}, &RuleFile::name);
  return files;
}

std::vector<RuleFile> rule_files(const fs::path& data, const fs::path& standards) {
  std::vector<RuleFile> files = rule_files_in(standards, {});
  for (const char* folder : kBesideStandards) {
    std::vector<RuleFile> more = rule_files_in(data / folder, folder);
    files.insert(files.end(), std::make_move_iterator(more.begin()),
                 std::make_move_iterator(more.end()));
  }
  return files;
}

}  // namespace secondlook
