// SPDX-License-Identifier: GPL-3.0-or-later
// A folder's new content, put together out of sight and moved into place at once.
#pragma once
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "models/result.h"
#include "pipeline/report/folder_lock.h"

namespace secondlook {

/// Works in `FOLDER/.writing`. Holds a lock on the folder, so that two runs cannot mix. What was
/// not committed is removed when this goes away, or by the next one after a crash.
class StagedFolder {
 public:
  /// `entries` are the files and folders that a commit replaces; it expects all of them to have
  /// been written. Whatever else is in the folder is left alone.
  static Result<StagedFolder> open(const std::filesystem::path& folder,
                                   std::vector<std::string> entries);
  StagedFolder(StagedFolder&&) noexcept = default;
  StagedFolder& operator=(StagedFolder&&) = delete;
  ~StagedFolder();

  /// Where to write.
  const std::filesystem::path& path() const { return staging_; }
  /// A file of the folder, all at once; `name` is relative to it. Several threads may each write
  /// another file.
  Result<void> write(const std::filesystem::path& name, std::string_view bytes) const;
  /// Replaces the folder's entries by those that were written. On a Problem the folder is as it
  /// was.
  Result<void> commit();

 private:
  StagedFolder(std::filesystem::path folder, std::vector<std::string> entries, FolderLock lock);
  Result<void> swap_in();

  std::filesystem::path folder_, staging_;
  std::vector<std::string> entries_;
  FolderLock lock_;
};

}  // namespace secondlook
