// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/stages/compressed.h"

#include <zstd.h>

#include <cstddef>

namespace secondlook {
namespace {

// The fastest: a higher level saves little more.
constexpr int kLevel = 1;

// A position's pages are some 200 kB. More than this is damage.
constexpr std::size_t kMostBytes = std::size_t{256} << 20;

}  // namespace

std::optional<std::string> compressed(std::string_view bytes) {
  if (bytes.size() > kMostBytes) return std::nullopt;
  std::string packed(ZSTD_compressBound(bytes.size()), '\0');
  const std::size_t size =
      ZSTD_compress(packed.data(), packed.size(), bytes.data(), bytes.size(), kLevel);
  if (ZSTD_isError(size)) return std::nullopt;
  packed.resize(size);
  packed.shrink_to_fit();  // it may be held long
  return packed;
}

std::optional<std::string> decompressed(std::string_view packed) {
  const auto size = ZSTD_getFrameContentSize(packed.data(), packed.size());
  if (size > kMostBytes) return std::nullopt;  // an error, or unknown, is more than any size
  std::string bytes(size, '\0');
  if (ZSTD_decompress(bytes.data(), bytes.size(), packed.data(), packed.size()) != size)
    return std::nullopt;
  return bytes;
}

}  // namespace secondlook
