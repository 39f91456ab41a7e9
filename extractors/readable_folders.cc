// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/readable_folders.h"

#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstdint>

#include "extractors/file_descriptor.h"

namespace secondlook {
namespace {

// The system's own, no user's: what a paper is read as does not depend on whose account it is.
constexpr const char* kFolders[] = {"/usr", "/etc/fonts", "/var/cache/fontconfig"};

constexpr std::uint64_t kReading = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
// All that the first version of Landlock knows.
constexpr std::uint64_t kEverything =
    kReading | LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_WRITE_FILE |
    LANDLOCK_ACCESS_FS_REMOVE_DIR | LANDLOCK_ACCESS_FS_REMOVE_FILE | LANDLOCK_ACCESS_FS_MAKE_CHAR |
    LANDLOCK_ACCESS_FS_MAKE_DIR | LANDLOCK_ACCESS_FS_MAKE_REG | LANDLOCK_ACCESS_FS_MAKE_SOCK |
    LANDLOCK_ACCESS_FS_MAKE_FIFO | LANDLOCK_ACCESS_FS_MAKE_BLOCK | LANDLOCK_ACCESS_FS_MAKE_SYM;

}  // namespace

void keep_to_readable_folders() {
  const landlock_ruleset_attr wanted{.handled_access_fs = kEverything};
  const FileDescriptor rules{
      static_cast<int>(syscall(SYS_landlock_create_ruleset, &wanted, sizeof wanted, 0))};
  if (!rules) return;
  for (const char* folder : kFolders) {
    const FileDescriptor opened{open(folder, O_PATH | O_CLOEXEC)};
    if (!opened) continue;
    const landlock_path_beneath_attr rule{.allowed_access = kReading, .parent_fd = opened.get()};
    syscall(SYS_landlock_add_rule, rules.get(), LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
  }
  syscall(SYS_landlock_restrict_self, rules.get(), 0);
}

}  // namespace secondlook
