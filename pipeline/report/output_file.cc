// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/output_file.h"

namespace secondlook {
namespace {
Problem cannot_write(const std::filesystem::path& path) {
  return {Problem::Kind::unmet_need, path.string(), "cannot be written"};
}
}  // namespace

OutputFile::OutputFile(const std::filesystem::path& path)
    : path_(path), stream_(path, std::ios::binary | std::ios::trunc) {}

Result<OutputFile> OutputFile::create(const std::filesystem::path& path) {
  OutputFile file(path);
  if (!file.stream_) return tl::unexpected(cannot_write(path));
  return file;
}

Result<void> OutputFile::close() {
  stream_.close();
  if (!stream_) return tl::unexpected(cannot_write(path_));
  return {};
}

Result<void> write_file(const std::filesystem::path& path, std::string_view bytes) {
  auto file = OutputFile::create(path);
  if (!file) return tl::unexpected(file.error());
  file->write(bytes);
  return file->close();
}

}  // namespace secondlook
