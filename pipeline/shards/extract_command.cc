// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/shards/extract_command.h"

#include <fmt/format.h>

#include <ostream>
#include <utility>

#include "extractors/extract_cache.h"
#include "extractors/extractor_version.h"
#include "extractors/worker_pool.h"
#include "pipeline/extract_archive.h"
#include "pipeline/ingest/archive.h"
#include "pipeline/office/office_files.h"
#include "pipeline/password_file.h"
#include "pipeline/progress.h"
#include "pipeline/stop_signals.h"

namespace secondlook {
namespace {

// Leaves the archive with nothing to read but the shard's own files; gives their indexes.
std::vector<std::size_t> keep_shard(Archive& archive, const Shard& shard) {
  const std::vector<int> shards = shards_of(archive.files(), shard.of);
  std::vector<std::size_t> own;
  for (std::size_t i = 0; i < shards.size(); ++i) {
    if (shards[i] == shard.number)
      own.push_back(i);
    else if (archive.files()[i].outcome == Outcome::pending)
      archive.set_aside(i, "belongs to another shard");
  }
  return own;
}

}  // namespace

Result<ExtractCounts> extract_shard(const ExtractSettings& settings, std::ostream& complaints) {
  auto passwords = read_passwords(settings.password_file);
  if (!passwords) return tl::unexpected(passwords.error());
  IngestSettings ingest;
  ingest.left_out = {settings.cache.string()};
  ingest.expect_pages = true;
  auto archive = Archive::list(settings.archives, ingest);
  if (!archive) return tl::unexpected(archive.error());
  const std::vector<std::size_t> own = keep_shard(*archive, settings.shard);
  const auto cache = ExtractCache::open(settings.cache, extractor_version());
  if (!cache) return tl::unexpected(cache.error());

  StopSignals signals;
  WorkerPoolSettings pool_settings;
  pool_settings.jobs = settings.jobs;
  pool_settings.passwords = std::move(*passwords);
  pool_settings.stopped = [&] { return signals.arrived(); };
  const OfficeFiles office(settings.cache,
                           {.jobs = settings.jobs, .limits = {}, .stopped = pool_settings.stopped});
  WorkerPool pool(std::move(pool_settings));
  Progress progress(settings.quiet);
  const auto extracted = extract_archive(*archive, office, *cache, pool, progress);
  if (!extracted) return tl::unexpected(extracted.error());

  ExtractCounts counts{.files = extracted->counts.files,
                       .files_cached = extracted->counts.files_cached,
                       .pages = extracted->counts.pages,
                       .ocr_pages = extracted->counts.ocr_pages,
                       .pages_cached = extracted->counts.pages_cached,
                       .other = own.size() - extracted->counts.files,
                       .stopped = extracted->stopped};
  for (const std::size_t i : own) {
    const SourceFile& file = archive->files()[i];
    const auto unread = extracted->failed.find(file.sha256);
    const bool not_read = file.outcome == Outcome::pending && unread != extracted->failed.end();
    if (!not_read && file.outcome != Outcome::failed) continue;
    ++counts.failed;
    if (file.outcome == Outcome::failed) --counts.other;
    complaints << fmt::format("secondlook: {}: {}\n", file.path,
                              not_read ? unread->second.reason : file.reason);
  }
  return counts;
}

std::string to_string(const ExtractCounts& counts, const Shard& shard) {
  std::string line = shard.of > 1 ? fmt::format("shard {} of {}: ", shard.number, shard.of) : "";
  line += fmt::format("{} files ({} read before), {} pages ({} recognised)", counts.files,
                      counts.files_cached, counts.pages, counts.ocr_pages);
  if (counts.other > 0) line += fmt::format(", {} with nothing to read", counts.other);
  return line + fmt::format(", {} failed", counts.failed);
}

}  // namespace secondlook
