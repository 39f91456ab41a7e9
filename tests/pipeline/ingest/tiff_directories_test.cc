// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/ingest/tiff_directories.h"

#include <gtest/gtest.h>

#include <string_view>
#include <vector>

namespace secondlook {
namespace {

std::string number(std::uint64_t value, int size, bool big_endian) {
  std::string bytes;
  for (int i = 0; i < size; ++i)
    bytes += static_cast<char>(value >> 8 * (big_endian ? size - 1 - i : i));
  return bytes;
}

/// A TIFF with one directory of two entries at each of the offsets, in this order.
std::string tiff(const std::vector<std::uint64_t>& offsets, bool big_endian = false) {
  std::string file = big_endian ? "MM" : "II";
  file += number(42, 2, big_endian) + number(offsets.front(), 4, big_endian);
  for (std::size_t i = 0; i < offsets.size(); ++i) {
    const std::string directory =
        number(2, 2, big_endian) + std::string(24, 'x') +
        number(i + 1 < offsets.size() ? offsets[i + 1] : 0, 4, big_endian);
    if (file.size() < offsets[i] + directory.size())
      file.resize(offsets[i] + directory.size(), '.');
    file.replace(offsets[i], directory.size(), directory);
  }
  return file;
}

std::size_t count(std::string_view bytes, std::size_t chunk) {
  TiffDirectories directories;
  for (; !bytes.empty(); bytes.remove_prefix(std::min(chunk, bytes.size())))
    directories.add(bytes.substr(0, chunk));
  return directories.count();
}

TEST(TiffDirectories, AreCountedInEitherByteOrderHoweverTheBytesAreCut) {
  for (const bool big_endian : {false, true}) {
    const std::string file = tiff({100, 300, 5000}, big_endian);
    for (const std::size_t chunk : {1UL, 3UL, 64UL, file.size()})
      EXPECT_EQ(count(file, chunk), 3U) << chunk;
  }
}

TEST(TiffDirectories, AreNotFollowedInACircleOrBack) {
  std::string circle = tiff({100, 300});
  circle.replace(300 + 2 + 24, 4, number(100, 4, false));
  EXPECT_EQ(count(circle, 64), 2U);
  EXPECT_EQ(count(tiff({100, 50}), 1000), 1U);
  EXPECT_EQ(count(tiff({4}), 1000), 0U);  // within the header itself
}

TEST(TiffDirectories, OfAFileCutShortAreThoseThatBeginInIt) {
  const std::string file = tiff({100, 300});
  EXPECT_EQ(count(file.substr(0, 301), 64), 1U);
  EXPECT_EQ(count(file.substr(0, 5), 64), 0U);
}

TEST(TiffDirectories, AreNoneInAnotherKindOfFile) {
  EXPECT_EQ(count("%PDF-1.4 not a TIFF at all", 64), 0U);
  EXPECT_EQ(count("", 64), 0U);
}

}  // namespace
}  // namespace secondlook
