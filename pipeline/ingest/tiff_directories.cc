// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/ingest/tiff_directories.h"

#include <algorithm>

namespace secondlook {
namespace {

constexpr std::size_t kEntry = 12;  // bytes; TIFF 6.0, section 2
constexpr std::size_t kOffset = 4;

}  // namespace

void TiffDirectories::add(std::span<const char> bytes) {
  const std::uint64_t end = passed_ + bytes.size();
  while (awaited_ != Awaited::nothing) {
    const std::uint64_t from = awaited_at_ + arrived_.size();
    if (from >= end) break;
    if (from < passed_) {  // it points back
      awaited_ = Awaited::nothing;
      break;
    }
    const auto rest = bytes.subspan(static_cast<std::size_t>(from - passed_));
    const auto part = rest.first(std::min(rest.size(), awaited_size_ - arrived_.size()));
    arrived_.append(part.begin(), part.end());
    if (arrived_.size() < awaited_size_) break;
    take();
  }
  passed_ = end;
}

void TiffDirectories::take() {
  const auto await = [this](Awaited what, std::uint64_t at, std::size_t size) {
    awaited_ = what;
    awaited_at_ = at;
    awaited_size_ = size;
  };
  if (awaited_ == Awaited::header) {
    big_endian_ = arrived_.starts_with("MM");
    const bool is_tiff = (big_endian_ || arrived_.starts_with("II")) && number(2, 2) == 42;
    await(is_tiff ? Awaited::entries : Awaited::nothing, number(4, kOffset), 2);
  } else if (awaited_ == Awaited::entries) {
    ++count_;
    await(Awaited::next, awaited_at_ + 2 + number(0, 2) * kEntry, kOffset);
  } else {
    const std::uint64_t next = number(0, kOffset);
    await(next > awaited_at_ ? Awaited::entries : Awaited::nothing, next, 2);
  }
  arrived_.clear();
}

std::uint64_t TiffDirectories::number(std::size_t at, std::size_t size) const {
  std::uint64_t value = 0;
  for (std::size_t i = 0; i < size; ++i) {
    const std::size_t byte = big_endian_ ? at + i : at + size - 1 - i;
    value = value << 8 | static_cast<unsigned char>(arrived_[byte]);
  }
  return value;
}

}  // namespace secondlook
