// SPDX-License-Identifier: GPL-3.0-or-later
// A statement about a staff cut into what matters there: grades, numbers of people, words.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace secondlook {

struct StaffToken {
  enum class Kind {
    grade,    // "GS-0610-10", "GS-7/9", "WG-8", "grade 5"
    number,   // "14", "thirty", "2.5"; people, as far as the words around it allow that
    article,  // "a", "an": one, where a person follows
    word,
    mark,   // , ; : . ( ) - |
    other,  // a figure of something else: money, shares, hours, dates, ordinals, codes
  };
  Kind kind = Kind::word;
  std::size_t begin = 0, end = 0;  // bytes of the text
  std::string text;                // in small letters
  double value = 0;                // of a number
  std::string pay_plan;            // of a grade: "GS", "WG", "WL", "WS", ...
  int grade = 0;  // the highest of those that a slash joins (a ladder), else the first
};

/// The text in full, in order. Numbers that count no people ("60 percent", "40 hours", "$14",
/// "three shifts", "Level 3-2") are `other`.
std::vector<StaffToken> staff_tokens(std::string_view text);

/// False only where none of the text's tokens is a grade; much quicker than cutting it up.
bool may_name_grade(std::string_view text);

}  // namespace secondlook
