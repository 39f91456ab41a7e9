// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/output_file.h"

#include <cerrno>
#include <iterator>
#include <system_error>

namespace secondlook {
namespace {
// Streams leave the system's reason where the call that failed put it, if there was one.
Problem cannot_write(const std::filesystem::path& path, int error) {
  std::string reason = "cannot be written";
  if (error != 0) reason += ": " + std::generic_category().message(error);
  return {Problem::Kind::unmet_need, path.string(), std::move(reason)};
}
}  // namespace

OutputFile::OutputFile(const std::filesystem::path& path)
    : path_(path), stream_(path, std::ios::binary | std::ios::trunc) {}

Result<OutputFile> OutputFile::create(const std::filesystem::path& path) {
  errno = 0;
  OutputFile file(path);
  if (!file.stream_) return tl::unexpected(cannot_write(path, errno));
  return file;
}

void OutputFile::write(std::string_view bytes) {
  if (!stream_) return;
  errno = 0;
  if (!stream_.write(bytes.data(), std::ssize(bytes))) error_ = errno;
}

Result<void> OutputFile::close() {
  errno = 0;
  const bool whole = stream_.good();
  stream_.close();
  if (!stream_) return tl::unexpected(cannot_write(path_, whole ? errno : error_));
  return {};
}

Result<void> write_file(const std::filesystem::path& path, std::string_view bytes) {
  auto file = OutputFile::create(path);
  if (!file) return tl::unexpected(file.error());
  file->write(bytes);
  return file->close();
}

}  // namespace secondlook
