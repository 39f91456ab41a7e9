// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/stages/stage_cache.h"

#include <zstd.h>

#include <cstddef>

#include "extractors/checked_file.h"
#include "pipeline/sha256.h"

namespace secondlook {
namespace {

// The fastest: an eighth of the size is left, and a higher level saves little more.
constexpr int kLevel = 1;

// A position's pages are some 200 kB. More than this is damage.
constexpr std::size_t kMostBytes = std::size_t{256} << 20;

}  // namespace

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
  const std::string& packed = content->payload;
  const auto size = ZSTD_getFrameContentSize(packed.data(), packed.size());
  if (size > kMostBytes) return std::nullopt;  // an error, or unknown, is more than any size
  std::string bytes(size, '\0');
  if (ZSTD_decompress(bytes.data(), bytes.size(), packed.data(), packed.size()) != size)
    return std::nullopt;
  return bytes;
}

void StageCache::store_bytes(const StageKey& key, std::string_view bytes) const {
  if (bytes.size() > kMostBytes) return;
  std::string packed(ZSTD_compressBound(bytes.size()), '\0');
  const std::size_t size =
      ZSTD_compress(packed.data(), packed.size(), bytes.data(), bytes.size(), kLevel);
  if (ZSTD_isError(size)) return;
  packed.resize(size);
  // Of no account where it fails, as on a cache that may only be read: it is made anew next time.
  (void)write_checked(entry(key), key.digest, packed);
}

}  // namespace secondlook
