// SPDX-License-Identifier: GPL-3.0-or-later
// Words by what they mean rather than by their endings: "contracting" and "contracts" are one.
#pragma once
#include <memory>
#include <set>
#include <string>
#include <string_view>

struct sb_stemmer;

namespace secondlook {

/// The stems of words in a text (Snowball, English), without function words.
class WordStems {
 public:
  WordStems();
  std::set<std::string> of(std::string_view text) const;

 private:
  struct Delete {
    void operator()(sb_stemmer* stemmer) const noexcept;
  };
  std::unique_ptr<sb_stemmer, Delete> stemmer_;
};

}  // namespace secondlook
