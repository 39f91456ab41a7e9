// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sentence/nouns.h"

#include <algorithm>
#include <iterator>

namespace secondlook {

bool is_plural(const SentenceWord& word, const Grammar& grammar) {
  if (grammar.is_in(WordGroup::numbers_of_several, word.lower)) return true;
  if (word.lower == "staff" || word.lower == "personnel" || word.lower == "police") return true;
  if (word.lower.ends_with("men")) return true;
  return word.lower.size() > 3 && word.lower.ends_with('s') && !word.lower.ends_with("ss") &&
         !word.lower.ends_with("us") && !word.lower.ends_with("'s");
}

bool is_abstract(std::string_view noun) {
  if (noun.ends_with('s') && !noun.ends_with("ss")) noun.remove_suffix(1);
  static constexpr std::string_view kEndings[] = {"tion", "sion", "ment", "ness", "ity", "ance",
                                                  "ence", "ing",  "ism",  "ure",  "cy"};
  return std::any_of(std::begin(kEndings), std::end(kEndings),
                     [&](std::string_view ending) { return noun.ends_with(ending); });
}

std::size_t possessive_at(std::string_view word) {
  for (const std::string_view mark : {"'s", "’s"})
    if (word.ends_with(mark)) return word.size() - mark.size();
  for (const std::string_view mark : {"s'", "s’"})
    if (word.ends_with(mark)) return word.size() - mark.size() + 1;
  return std::string_view::npos;
}

}  // namespace secondlook
