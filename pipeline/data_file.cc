// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/data_file.h"

#include <fstream>
#include <system_error>

namespace secondlook {

Result<std::string> read_data_file(const std::filesystem::path& file) {
  std::error_code error;
  const auto size = std::filesystem::file_size(file, error);
  std::ifstream stream(file, std::ios::binary);
  std::string text(error ? 0 : size, '\0');
  if (!stream.read(text.data(), static_cast<std::streamsize>(text.size())) || error)
    return tl::unexpected(Problem{Problem::Kind::unmet_need, file.string(), "cannot be read"});
  return text;
}

}  // namespace secondlook
