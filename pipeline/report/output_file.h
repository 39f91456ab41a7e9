// SPDX-License-Identifier: GPL-3.0-or-later
// A file in the making that remembers whether all of it was written.
#pragma once
#include <filesystem>
#include <fstream>
#include <string_view>

#include "models/result.h"

namespace secondlook {

class OutputFile {
 public:
  static Result<OutputFile> create(const std::filesystem::path& path);
  /// A failure shows in `close`, so that rows need no check each.
  void write(std::string_view bytes);
  Result<void> close();

 private:
  explicit OutputFile(const std::filesystem::path& path);
  std::filesystem::path path_;
  std::ofstream stream_;
  int error_ = 0;  // errno of the first failure
};

/// All of a file at once.
Result<void> write_file(const std::filesystem::path& path, std::string_view bytes);

}  // namespace secondlook
