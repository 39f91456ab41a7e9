// SPDX-License-Identifier: GPL-3.0-or-later
// A review folder, held by one program at a time: a run that writes it, or a workbench that serves
// it.
#pragma once
#include <filesystem>

#include "models/result.h"

namespace secondlook {

class FolderLock {
 public:
  /// Does not wait. The system lets go of it when the program ends, however it ends.
  static Result<FolderLock> take(const std::filesystem::path& folder);
  FolderLock(FolderLock&& other) noexcept;
  FolderLock& operator=(FolderLock&&) = delete;
  ~FolderLock();

  int descriptor() const { return descriptor_; }

 private:
  explicit FolderLock(int descriptor) : descriptor_(descriptor) {}
  int descriptor_;  // of the folder itself; -1 once moved from
};

}  // namespace secondlook
