// SPDX-License-Identifier: GPL-3.0-or-later
// Words by what they mean rather than by their endings: "contracting" and "contracts" are one.
#pragma once
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>

struct sb_stemmer;

namespace secondlook {

/// By stem, the first word of the text that has it, in lower case.
using StemmedWords = std::map<std::string, std::string, std::less<>>;

/// The stems of words in a text (Snowball, English), without function words.
class WordStems {
 public:
  WordStems();
  StemmedWords of(std::string_view text) const;
  /// Of one word in lower case.
  std::string of_word(std::string_view word) const;

 private:
  struct Delete {
    void operator()(sb_stemmer* stemmer) const noexcept;
  };
  std::unique_ptr<sb_stemmer, Delete> stemmer_;
};

}  // namespace secondlook
