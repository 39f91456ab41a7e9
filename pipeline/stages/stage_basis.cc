// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/stages/stage_basis.h"

#include <algorithm>
#include <string_view>
#include <system_error>
#include <vector>

#include "pipeline/data_file.h"
#include "pipeline/sha256.h"

namespace secondlook {
namespace {

namespace fs = std::filesystem;

std::vector<fs::path> files_in(const fs::path& folder) {
  std::vector<fs::path> files;
  std::error_code error;
  for (fs::recursive_directory_iterator item(folder, error), end; !error && item != end;
       item.increment(error))
    if (item->is_regular_file(error)) files.push_back(item->path());
  std::ranges::sort(files);
  return files;
}

// Each part with its length before it.
void add_part(Sha256& all, std::string_view part) {
  all.add(std::to_string(part.size()) + ":");
  all.add(part);
}

// What cannot be read has no content here, and is told of by whoever needs it.
void add_folder(Sha256& all, const fs::path& folder) {
  for (const fs::path& file : files_in(folder)) {
    add_part(all, file.lexically_relative(folder).string());
    add_part(all, read_data_file(file).value_or(std::string()));
  }
}

// Of the program's own bytes, as its version does not count up with every build; empty where they
// cannot be read. What runs stays the same file, whatever is put in its place.
std::string digest_of_program() {
  const auto program = read_data_file("/proc/self/exe");
  return program ? sha256_of(*program) : std::string();
}

}  // namespace

std::string stage_basis(const fs::path& data, const std::vector<RuleFile>& rules) {
  static const std::string program = digest_of_program();
  if (program.empty()) return {};
  Sha256 all;
  add_part(all, program);
  add_folder(all, data / "report");
  for (const RuleFile& file : rules) {
    add_part(all, file.name);
    add_part(all, file.sha256);
  }
  return all.hex();
}

}  // namespace secondlook
