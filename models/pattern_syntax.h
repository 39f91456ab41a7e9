// SPDX-License-Identifier: GPL-3.0-or-later
// A pattern (RE2 syntax, without regard to case) taken apart, as far as it takes to tell which
// letters its matches hold.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace secondlook {

/// A part of a pattern.
struct PatternPart {
  enum class Kind {
    nothing,       // takes no letters: "$", "(?i)"
    boundary,      // nor does this: "\b", "^"
    text,          // `letters`, one after the other
    one_of,        // one of a few `letters`
    anything,      // whatever else
    sequence,      // `parts`, one after the other
    alternatives,  // one of `parts`
    repeated,      // the one of `parts`, again and again
  };
  Kind kind = Kind::nothing;
  std::string letters;  // ASCII, small
  std::vector<PatternPart> parts;
  int least = 1;      // how often a part is repeated
  bool more = false;  // more often than that, and more than once
};

/// Nothing where a part of the syntax is not known here.
std::optional<PatternPart> taken_apart(std::string_view expression);

/// RE2's word characters, as "\b" goes by them.
inline bool is_word_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

}  // namespace secondlook
