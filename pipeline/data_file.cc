// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/data_file.h"

#include <fstream>
#include <sstream>
#include <utility>

namespace secondlook {

Result<std::string> read_data_file(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  std::ostringstream text;
  text << stream.rdbuf();
  if (!stream)
    return tl::unexpected(Problem{Problem::Kind::unmet_need, file.string(), "cannot be read"});
  return std::move(text).str();
}

}  // namespace secondlook
