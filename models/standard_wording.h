// SPDX-License-Identifier: GPL-3.0-or-later
// The wording of the standards themselves, by fingerprints, to tell it from what a paper says of
// its own.
#pragma once
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace secondlook {

/// Fingerprints of so many words in a row.
struct WordingPrints {
  std::size_t words = 0;
  std::vector<std::uint32_t> prints;  // FNV-1a, sorted
};

struct StandardWording {
  WordingPrints levels;  // level descriptions of the Primary Standard and the Supervisory Guide
  std::map<std::string, WordingPrints, std::less<>> criteria;  // "A" to "E" of 5 U.S.C. 3132(a)(2)
};

/// The words of a text, and how many of them stand in a row that is the standards' own.
struct CopiedWords {
  std::size_t all = 0, copied = 0;
};

/// The words of a text, to be held against more than one wording.
class PlainWords {
 public:
  explicit PlainWords(std::string_view text);
  CopiedWords copied_from(const WordingPrints& wording);

 private:
  void print(std::size_t words);

  std::string letters_;              // lower case, with a blank behind each word
  std::vector<std::size_t> begins_;  // of each word, and one past the last blank
  // Fingerprints of so many words in a row, from each word on: those asked for last.
  std::size_t printed_ = 0;
  std::vector<std::uint32_t> prints_;
};

}  // namespace secondlook
