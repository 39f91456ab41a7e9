// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of a TIFF, counted by its chain of directories as its bytes pass by.
#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace secondlook {

/// Follows the chain forwards only, as programs write it; what points back is not followed, so that
/// a chain can neither be endless nor cost more than the file's length.
class TiffDirectories {
 public:
  /// The next bytes of the file, in order. A file that is no TIFF has no directories.
  void add(std::span<const char> bytes);
  std::size_t count() const { return count_; }

 private:
  enum class Awaited { header, entries, next, nothing };
  void take();
  std::uint64_t number(std::size_t at, std::size_t size) const;

  Awaited awaited_ = Awaited::header;
  std::uint64_t awaited_at_ = 0;  // offset in the file
  std::size_t awaited_size_ = 8;
  std::string arrived_;  // of what is awaited
  std::uint64_t passed_ = 0;
  bool big_endian_ = false;
  std::size_t count_ = 0;
};

}  // namespace secondlook
