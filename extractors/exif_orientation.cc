// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/exif_orientation.h"

#include <cstddef>
#include <cstdint>

namespace secondlook {
namespace {

constexpr int kAsStored = 1;
constexpr std::uint32_t kOrientationTag = 0x0112;  // Exif 2.3, table 4

/// Unsigned numbers out of bytes; past the end there are zeros, which mean nothing in either
/// format.
struct Numbers {
  std::string_view bytes;
  bool little_endian = false;

  std::uint32_t byte(std::size_t at) const {
    return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0;
  }
  std::uint32_t two(std::size_t at) const {
    return little_endian ? byte(at) | byte(at + 1) << 8 : byte(at) << 8 | byte(at + 1);
  }
  std::uint32_t four(std::size_t at) const {
    return little_endian ? two(at) | two(at + 2) << 16 : two(at) << 16 | two(at + 2);
  }
};

/// `tiff` is the TIFF structure within the EXIF segment.
int orientation_in(std::string_view tiff) {
  if (!tiff.starts_with("II") && !tiff.starts_with("MM")) return kAsStored;
  const Numbers numbers{tiff, tiff.starts_with("II")};
  const std::size_t directory = numbers.four(4);
  const std::size_t entries = numbers.two(directory);
  for (std::size_t i = 0; i < entries; ++i) {
    const std::size_t entry = directory + 2 + 12 * i;
    if (entry >= tiff.size()) break;
    if (numbers.two(entry) != kOrientationTag) continue;
    const std::uint32_t value = numbers.two(entry + 8);
    return value >= 1 && value <= 8 ? static_cast<int>(value) : kAsStored;
  }
  return kAsStored;
}

}  // namespace

int exif_orientation(std::string_view jpeg) {
  const Numbers numbers{jpeg};
  if (numbers.two(0) != 0xFFD8) return kAsStored;
  constexpr std::string_view kExif("Exif\0\0", 6);
  // Segments: FF, a marker byte, a length that counts itself. The picture starts at marker DA.
  for (std::size_t at = 2; at + 4 <= jpeg.size() && numbers.byte(at) == 0xFF;) {
    const std::uint32_t marker = numbers.byte(at + 1);
    const std::size_t length = numbers.two(at + 2);
    if (marker == 0xDA || length < 2) break;
    const std::string_view body = jpeg.substr(at + 4).substr(0, length - 2);
    if (marker == 0xE1 && body.starts_with(kExif)) return orientation_in(body.substr(kExif.size()));
    at += 2 + length;
  }
  return kAsStored;
}

}  // namespace secondlook
