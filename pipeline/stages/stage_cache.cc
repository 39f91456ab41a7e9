// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/stages/stage_cache.h"

#include "extractors/checked_file.h"
#include "pipeline/sha256.h"
#include "pipeline/stages/compressed.h"

namespace secondlook {

StageCache::StageCache(std::filesystem::path folder, std::string basis)
    : folder_(std::move(folder)), basis_(std::move(basis)) {}

StageKey StageCache::key_of(std::string_view inputs) { return {sha256_of(inputs)}; }

std::filesystem::path StageCache::entry(const StageKey& key) const {
  return folder_ / "stages" / key.digest.substr(0, 2) / key.digest;
}

std::optional<std::string> StageCache::bytes_of(const StageKey& key) const {
  if (key.digest.empty()) return std::nullopt;
  const auto content = read_checked(entry(key), key.digest);
  if (!content) return std::nullopt;
  return decompressed(content->payload);
}

void StageCache::store_bytes(const StageKey& key, std::string_view bytes) const {
  const auto packed = compressed(bytes);
  if (!packed) return;
  // Of no account where it fails, as on a cache that may only be read: it is made anew next time.
  (void)write_checked(entry(key), key.digest, *packed);
}

}  // namespace secondlook
