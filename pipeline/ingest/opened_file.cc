// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/ingest/opened_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cerrno>
#include <utility>
#include <vector>

#include "pipeline/ingest/walk.h"

namespace secondlook {
namespace {

constexpr std::size_t kChunk = std::size_t{256} << 10;

tl::unexpected<Problem> problem(Problem::Kind kind, std::string reason) {
  return tl::unexpected(Problem{kind, {}, std::move(reason)});
}

}  // namespace

Result<FileDescriptor> open_regular(const std::string& path) {
  FileDescriptor file{
      open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)};
  if (!file) return problem(Problem::Kind::unreadable, error_reason(errno));
  struct stat status {};
  if (fstat(file.get(), &status) != 0 || !S_ISREG(status.st_mode))
    return problem(Problem::Kind::unreadable, "no longer a regular file");
  return file;
}

std::int64_t changed_at(const struct stat& status) {
  constexpr std::int64_t kNanoseconds = 1'000'000'000;
  return status.st_mtim.tv_sec * kNanoseconds + status.st_mtim.tv_nsec;
}

Result<std::size_t> read_some(const FileDescriptor& file, std::span<char> room) {
  ssize_t got = 0;
  do got = read(file.get(), room.data(), room.size());
  while (got < 0 && errno == EINTR);
  if (got < 0) return problem(Problem::Kind::unreadable, "reading failed: " + error_reason(errno));
  return static_cast<std::size_t>(got);
}

Result<FileDescriptor> sealed_copy(const ByteSource& source, std::uint64_t most) {
  const auto no_space = [] {
    return problem(Problem::Kind::unmet_need,
                   "no memory to unpack it from its zip file: " + error_reason(errno));
  };
  FileDescriptor copy{memfd_create("entry", MFD_CLOEXEC | MFD_ALLOW_SEALING)};
  if (!copy) return no_space();
  std::vector<char> buffer(kChunk);
  std::uint64_t copied = 0;
  while (true) {
    const auto got = source(buffer);
    if (!got) return tl::unexpected(got.error());
    if (*got == 0) break;
    copied += *got;
    if (copied > most) return problem(Problem::Kind::too_large, larger_than(most));
    for (std::size_t written = 0; written < *got;) {
      const ssize_t n = write(copy.get(), buffer.data() + written, *got - written);
      if (n < 0 && errno != EINTR) return no_space();
      if (n > 0) written += static_cast<std::size_t>(n);
    }
  }
  fcntl(copy.get(), F_ADD_SEALS, F_SEAL_WRITE | F_SEAL_GROW | F_SEAL_SHRINK | F_SEAL_SEAL);
  lseek(copy.get(), 0, SEEK_SET);
  return copy;
}

std::string larger_than(std::uint64_t bytes) {
  return fmt::format("larger than {} MB, the most that one document may have", bytes >> 20);
}

}  // namespace secondlook
