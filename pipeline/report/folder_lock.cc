// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/folder_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <system_error>
#include <utility>

namespace secondlook {

Result<FolderLock> FolderLock::take(const std::filesystem::path& folder) {
  FolderLock lock(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (lock.descriptor_ < 0)
    return tl::unexpected(Problem{Problem::Kind::unmet_need, folder.string(),
                                  std::error_code(errno, std::generic_category()).message()});
  if (::flock(lock.descriptor_, LOCK_EX | LOCK_NB) != 0)
    return tl::unexpected(Problem{Problem::Kind::unmet_need, folder.string(),
                                  "another run is writing to this folder, or it is being served"});
  return lock;
}

FolderLock::FolderLock(FolderLock&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)) {}

FolderLock::~FolderLock() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

}  // namespace secondlook
