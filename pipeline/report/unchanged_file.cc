// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/unchanged_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <optional>

#include "extractors/file_descriptor.h"

namespace secondlook {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kChunk = std::size_t{64} << 10;
using Chunk = std::array<char, kChunk>;

struct OpenFile {
  FileDescriptor descriptor;
  std::size_t size = 0;
};

// No link to elsewhere, and no device, which may look like a file of the review.
std::optional<OpenFile> open_file(const fs::path& path) {
  OpenFile file{
      FileDescriptor{::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)}, 0};
  struct stat status {};
  if (!file.descriptor || fstat(file.descriptor.get(), &status) != 0 || !S_ISREG(status.st_mode))
    return std::nullopt;
  file.size = static_cast<std::size_t>(status.st_size);
  return file;
}

// The next bytes, as many as the chunk holds or are left; fewer where they cannot be read.
std::string_view next(const OpenFile& file, Chunk& chunk) {
  std::size_t filled = 0;
  while (filled < chunk.size()) {
    const ssize_t got = read(file.descriptor.get(), chunk.data() + filled, chunk.size() - filled);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) break;
    filled += static_cast<std::size_t>(got);
  }
  return {chunk.data(), filled};
}

// The very file that was looked at, whatever stands at its path by now.
bool link_to(const OpenFile& file, const fs::path& to) {
  const std::string from = fmt::format("/proc/self/fd/{}", file.descriptor.get());
  return linkat(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), AT_SYMLINK_FOLLOW) == 0;
}

}  // namespace

bool take_over(const fs::path& former, std::string_view bytes, const fs::path& to) {
  const auto file = open_file(former);
  if (!file || file->size != bytes.size()) return false;
  Chunk chunk;
  while (!bytes.empty()) {
    const std::string_view read = next(*file, chunk);
    if (read.empty() || !bytes.starts_with(read)) return false;
    bytes.remove_prefix(read.size());
  }
  return link_to(*file, to);
}

void take_over_if_same(const fs::path& former, const fs::path& written) {
  const auto one = open_file(former), other = open_file(written);
  if (!one || !other || one->size != other->size) return;
  Chunk chunk, other_chunk;
  for (std::size_t left = one->size; left > 0;) {
    const std::string_view read = next(*one, chunk);
    if (read.empty() || read != next(*other, other_chunk)) return;
    left -= std::min(left, read.size());
  }
  const fs::path beside = written.string() + ".same";
  if (link_to(*one, beside) && rename(beside.c_str(), written.c_str()) != 0) unlink(beside.c_str());
}

}  // namespace secondlook
