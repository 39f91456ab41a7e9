// SPDX-License-Identifier: GPL-3.0-or-later
// What two items share, as one number.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>

namespace secondlook {

/// 64-bit FNV-1a: the same on every machine. Two of some ten million keys meet by chance once in
/// 400,000 archives.
class SignKey {
 public:
  explicit SignKey(std::string_view kind) { add(kind); }
  SignKey& add(std::string_view text) {
    for (const char c : text) mix(static_cast<unsigned char>(c));
    mix(0x1f);
    return *this;
  }
  SignKey& add(int number) { return add(std::to_string(number)); }
  operator std::uint64_t() const { return hash_; }

 private:
  void mix(unsigned char byte) {
    hash_ ^= byte;
    hash_ *= 0x100000001b3;
  }
  std::uint64_t hash_ = 0xcbf29ce484222325;
};

}  // namespace secondlook
