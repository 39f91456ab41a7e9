// SPDX-License-Identifier: GPL-3.0-or-later
// What was found out of the texts that were looked at last. A statement is held against hundreds of
// patterns one after the other, many of them in functions that know nothing of each other.
#pragma once
#include <algorithm>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace secondlook {

/// A number that nobody else has, for who asks: a pattern goes, and another one comes to stand
/// where it was.
inline std::uint64_t number_of_its_own() {
  static std::atomic<std::uint64_t> last{0};
  return ++last;
}

/// `Found` follows from the text and from who asks alone. To be used by one thread.
template <class Found>
class RecentTexts {
 public:
  /// Of the text, as `find` tells it unless that is known; `who` asks.
  template <class Find>
  const Found& of(std::string_view text, std::uint64_t who, const Find& find) {
    Recent& recent = recent_[place_of(text, who)];
    if (!recent.known || recent.who != who || recent.text != text) {
      recent.found = find(text);
      recent.text = text;
      recent.who = who;
      recent.known = true;
    }
    return recent.found;
  }

 private:
  static constexpr std::size_t kTexts = 1024;  // a long paper has as many lines

  struct Recent {
    std::string text;
    std::uint64_t who = 0;
    bool known = false;
    Found found{};
  };

  // By who asks, and the text's length and both its ends.
  static std::size_t place_of(std::string_view text, std::uint64_t who) {
    std::uint64_t first = 0, last = 0;
    const std::size_t bytes = std::min(text.size(), sizeof first);
    if (bytes > 0) {  // no text may be at no place
      std::memcpy(&first, text.data(), bytes);
      std::memcpy(&last, text.data() + text.size() - bytes, bytes);
    }
    constexpr std::uint64_t kSpread = 0x9E3779B97F4A7C15;  // Knuth's multiplicative hashing
    first = (first + text.size()) * kSpread ^ last * kSpread >> 7;
    return ((first >> 32) + who * kSpread) % kTexts;
  }

  // Not in the object itself, which lies where each thread has its own variables.
  std::vector<Recent> recent_ = std::vector<Recent>(kTexts);
};

}  // namespace secondlook
