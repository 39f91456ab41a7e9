// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/standard_wording.h"

#include <algorithm>

namespace secondlook {
namespace {

std::uint32_t fingerprint(std::string_view words) {
  std::uint32_t value = 0x811C9DC5;
  for (const char c : words) value = (value ^ static_cast<unsigned char>(c)) * 0x01000193;
  return value;
}

}  // namespace

// Letters and digits of ASCII; whatever else parts words. data/make_standard_wording.py does the
// same.
PlainWords::PlainWords(std::string_view text) {
  letters_.reserve(text.size() + 1);
  bool within = false;
  const auto end_word = [&] {
    if (within) letters_ += ' ';
    within = false;
  };
  for (char c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      if (!within) begins_.push_back(letters_.size());
      within = true;
      letters_ += c;
    } else {
      end_word();
    }
  }
  end_word();
  begins_.push_back(letters_.size());
}

void PlainWords::print(std::size_t words) {
  if (printed_ == words) return;
  printed_ = words;
  prints_.clear();
  for (std::size_t i = 0; i + words < begins_.size(); ++i) {
    const std::size_t end = begins_[i + words] - 1;  // before the blank
    prints_.push_back(fingerprint(std::string_view(letters_).substr(begins_[i], end - begins_[i])));
  }
}

CopiedWords PlainWords::copied_from(const WordingPrints& wording) {
  CopiedWords found{begins_.size() - 1, 0};
  if (wording.words == 0) return found;
  print(wording.words);
  std::size_t covered_to = 0;
  for (std::size_t i = 0; i < prints_.size(); ++i) {
    if (!std::binary_search(wording.prints.begin(), wording.prints.end(), prints_[i])) continue;
    found.copied += i + wording.words - std::max(covered_to, i);
    covered_to = i + wording.words;
  }
  return found;
}

}  // namespace secondlook
