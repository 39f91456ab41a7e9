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

CopiedWords copied_words(std::string_view text, const WordingPrints& wording);

}  // namespace secondlook
