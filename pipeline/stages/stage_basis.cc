// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/stages/stage_basis.h"

#include <algorithm>
#include <system_error>
#include <vector>

#include "pipeline/data_file.h"
#include "pipeline/sha256.h"
#include "pipeline/stages/packed.h"

namespace secondlook {
namespace {

namespace fs = std::filesystem;

constexpr const char* kFolders[] = {"forms", "lexicons", "questions", "report"};

std::vector<fs::path> files_in(const fs::path& folder) {
  std::vector<fs::path> files;
  std::error_code error;
  for (fs::recursive_directory_iterator item(folder, error), end; !error && item != end;
       item.increment(error))
    if (item->is_regular_file(error)) files.push_back(item->path());
  std::ranges::sort(files);
  return files;
}

// What cannot be read has no content here, and is told of by whoever needs it.
void add_folder(Packer& all, const fs::path& folder) {
  for (const fs::path& file : files_in(folder)) {
    all.add(file.lexically_relative(folder).string());
    all.add(read_data_file(file).value_or(std::string()));
  }
}

}  // namespace

std::string stage_basis(const fs::path& data, const fs::path& standards) {
  // The program's own bytes, as its version does not count up with every build.
  const auto program = read_data_file("/proc/self/exe");
  if (!program || program->empty()) return {};
  Packer all;
  all.add(*program);
  for (const char* name : kFolders) {
    all.add(std::string_view(name));
    add_folder(all, data / name);
  }
  add_folder(all, standards);
  return sha256_of(all.bytes());
}

}  // namespace secondlook
