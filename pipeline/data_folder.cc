// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/data_folder.h"

#include <system_error>

namespace secondlook {
namespace fs = std::filesystem;

Result<fs::path> data_folder(const fs::path& program, const fs::path& source_data) {
  std::error_code error;
  const fs::path file = fs::canonical(program, error);
  if (!error) {
    const fs::path installed = file.parent_path().parent_path() / "share" / "secondlook";
    if (fs::is_directory(installed, error)) return installed;
  }
  if (fs::is_directory(source_data, error)) return source_data;
  return tl::unexpected(Problem{Problem::Kind::unmet_need, program.string(),
                                "the folder share/secondlook with its data is not installed"});
}

Result<fs::path> data_folder() { return data_folder("/proc/self/exe", SECONDLOOK_SOURCE_DATA_DIR); }

}  // namespace secondlook
