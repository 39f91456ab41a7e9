// SPDX-License-Identifier: GPL-3.0-or-later
// What was found out of the texts that were looked at last. A statement is held against hundreds of
// patterns one after the other, many of them in functions that know nothing of each other; and the
// papers of an agency have many statements in common.
#pragma once
#define XXH_INLINE_ALL
#include <xxhash.h>

#include <atomic>
#include <cstddef>
#include <cstdint>
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

/// Statements or lines of some hundred papers, those that they have in common once.
inline constexpr std::size_t kTextsOfPapers = 16384;

/// `Found` follows from the text and from who asks alone. To be used by one thread. Keeps up to
/// `texts` of them.
template <class Found>
class RecentTexts {
 public:
  explicit RecentTexts(std::size_t texts) : recent_(texts) {}

  /// Of the text, as `find` tells it unless that is known; `who` asks. Stays until another text is
  /// asked about.
  template <class Find>
  Found& of(std::string_view text, std::uint64_t who, const Find& find) {
    Recent& recent = recent_[XXH3_64bits_withSeed(text.data(), text.size(), who) % recent_.size()];
    if (!recent.known || recent.who != who || recent.text != text) {
      recent.found = find(text);
      recent.text = text;
      recent.who = who;
      recent.known = true;
    }
    return recent.found;
  }

 private:
  struct Recent {
    std::string text;
    std::uint64_t who = 0;
    bool known = false;
    Found found{};
  };

  // Not in the object itself, which lies where each thread has its own variables.
  std::vector<Recent> recent_;
};

}  // namespace secondlook
