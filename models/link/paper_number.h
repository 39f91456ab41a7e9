// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers of position descriptions and positions, compared as printed and as misread.
#pragma once
#include <string>
#include <string_view>

namespace secondlook {

struct PaperNumber {
  std::string printed;  // capitals and digits, without "PD", separators and leading zeros
  std::string meant;    // the same with letters that look like digits turned into them
  bool empty() const { return printed.empty(); }
};

/// "PD No. 0441-7A" to "4417A"; empty where it holds no number: "N/A", "00000".
PaperNumber paper_number(std::string_view text);

enum class NumberLikeness {
  same,             // as printed
  same_as_misread,  // but for letters that look like digits
  unclear,          // one of them is part of the other, or a recogniser may have slipped
  different,
  unknown,  // one of them is not there
};

/// `recognised`: one of them was read off a scan.
NumberLikeness compare(const PaperNumber& a, const PaperNumber& b, bool recognised);

}  // namespace secondlook
