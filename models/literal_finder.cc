// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/literal_finder.h"

#include <algorithm>
#include <cassert>
#include <cstring>
#include <utility>

namespace secondlook {
namespace {

constexpr std::uint32_t kBucketBits = 13;  // 8,192 for some hundreds of literals: few share one

}  // namespace

LiteralFinder::LiteralFinder(std::vector<std::string> literals)
    : literals_(std::move(literals)), begins_((std::size_t{1} << kBucketBits) + 1, 0) {
  for (const std::string& literal : literals_) {
    assert(literal.size() >= kFewestBytes);
    ++begins_[bucket(literal.data()) + 1];
  }
  for (std::size_t i = 1; i < begins_.size(); ++i) begins_[i] += begins_[i - 1];
  in_bucket_.resize(literals_.size());
  std::vector<std::uint32_t> next(begins_.begin(), begins_.end() - 1);
  for (std::size_t i = 0; i < literals_.size(); ++i)
    in_bucket_[next[bucket(literals_[i].data())]++] = static_cast<int>(i);
}

std::uint32_t LiteralFinder::bucket(const char* at) {
  std::uint32_t bytes = 0;
  std::memcpy(&bytes, at, kFewestBytes);
  return bytes * 0x9E3779B1U >> (32 - kBucketBits);  // Knuth's multiplicative hashing
}

std::vector<int> LiteralFinder::occurring(std::string_view text) const {
  std::vector<int> found;
  for (std::size_t at = 0; at + kFewestBytes <= text.size(); ++at) {
    const std::uint32_t b = bucket(text.data() + at);
    for (std::uint32_t i = begins_[b]; i < begins_[b + 1]; ++i) {
      const std::string& literal = literals_[static_cast<std::size_t>(in_bucket_[i])];
      if (text.substr(at, literal.size()) == literal) found.push_back(in_bucket_[i]);
    }
  }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

}  // namespace secondlook
