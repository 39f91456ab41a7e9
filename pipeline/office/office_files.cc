// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/office/office_files.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>

#include <atomic>
#include <mutex>
#include <utility>
#include <vector>

#include "extractors/extract.h"
#include "pipeline/office/conversion.h"
#include "pipeline/office/office_kind.h"
#include "pipeline/parallel.h"

namespace secondlook {

namespace fs = std::filesystem;

OfficeFiles::OfficeFiles(fs::path folder, OfficeSettings settings)
    : folder_(std::move(folder)),
      settings_(std::move(settings)),
      libreoffice_(find_libreoffice()) {}

fs::path OfficeFiles::kept(const SourceFile& file) const {
  return folder_ / file.sha256.substr(0, 2) / file.sha256.substr(2, 2) /
         fmt::format("{}.{}", file.sha256, office_kind(file.media_type)->target);
}

bool OfficeFiles::is_kept(const SourceFile& file) const {
  struct stat status {};
  return lstat(kept(file).c_str(), &status) == 0 && S_ISREG(status.st_mode) && status.st_size > 0;
}

bool OfficeFiles::needs_conversion(const SourceFile& file) const {
  return office_kind(file.media_type) != nullptr && !file.sha256.empty();
}

bool OfficeFiles::can_read(const SourceFile& file) const {
  if (can_extract(file.media_type)) return true;
  return needs_conversion(file) && (libreoffice_ || is_kept(file));
}

OfficeFiles::Converted OfficeFiles::convert_all(Archive& archive) const {
  Converted result;
  if (!libreoffice_) return result;
  std::vector<const SourceFile*> files;
  for (const std::size_t i : archive.reading_order()) {
    const SourceFile& file = archive.files()[i];
    if (needs_conversion(file) && !is_kept(file)) files.push_back(&file);
  }
  std::mutex turn;  // for the archive, what is to be stopped, and the result
  std::atomic<bool> stopped{false};
  const auto told_to_stop = [&] {
    if (stopped) return true;
    const std::lock_guard lock(turn);
    if (settings_.stopped && settings_.stopped()) stopped = true;
    return stopped.load();
  };
  for_each_in_parallel(files.size(), settings_.jobs, [&](std::size_t i) {
    if (told_to_stop()) return;
    const SourceFile& file = *files[i];
    std::unique_lock lock(turn);
    const auto content = archive.open(file);
    lock.unlock();
    const auto done = content
                          ? convert(*libreoffice_, content->get(), *office_kind(file.media_type),
                                    kept(file), settings_.limits, told_to_stop)
                          : Result<void>(tl::unexpected(content.error()));
    if (done || stopped) return;
    lock.lock();
    result.failed.emplace(file.sha256, done.error());
  });
  result.stopped = stopped;
  return result;
}

Result<ReadableFile> OfficeFiles::open(Archive& archive, const SourceFile& file) const {
  if (!needs_conversion(file) || can_extract(file.media_type)) {
    auto content = archive.open(file);
    if (!content) return tl::unexpected(content.error());
    return ReadableFile{std::move(*content), file.media_type};
  }
  FileDescriptor content{::open(kept(file).c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC)};
  if (!content)
    return tl::unexpected(Problem{Problem::Kind::unreadable, file.path,
                                  "what LibreOffice made of it is gone from the cache"});
  return ReadableFile{std::move(content),
                      std::string(office_kind(file.media_type)->target_media_type)};
}

}  // namespace secondlook
