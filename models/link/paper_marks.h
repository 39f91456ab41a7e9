// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on a paper and may tell whose it is, whatever its caption or without one. Which of
// these tell anything shows only beside all other papers: what many bear says nothing.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

namespace secondlook {

struct PaperMarks {
  std::vector<std::string> numbers;  // as printed, shaped like the number of a PD or a position
  std::vector<std::string> people;   // written as names of persons are
  std::vector<std::string> titles;   // entries that read like a title, like a unit's name
  std::vector<std::string> units;
  // The title that was read of the paper reads like one: what other titles it bears are others',
  // its supervisor's or those of its staff.
  bool titled = false;
  // The words of the head and of all short entries, folded as titles are, as hashes; 0 parts
  // entries. Titles and units that the archive knows are looked for among them.
  std::vector<std::uint32_t> words;
  // Hashes of some runs of telling words of the whole text, sorted: the same of any text that holds
  // the same run, so that a duty is known again where an appraisal repeats it.
  std::vector<std::uint32_t> passages;
  bool operator==(const PaperMarks&) const = default;
};

}  // namespace secondlook
