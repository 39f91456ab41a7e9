// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/link/headed_units.h"

#include <algorithm>

#include "models/link/title_words.h"

namespace secondlook {
namespace {

constexpr char kDeputy[] = "deputy";

// Whether the word, folded as titles are, is one of a list.
bool is_one_of(const std::string& word, const LinkWords::Words& list) {
  return std::any_of(list.begin(), list.end(), [&](const std::string& one) {
    const std::vector<std::string> folded = title_words(one, {});
    return !folded.empty() && folded.front() == word;
  });
}

}  // namespace

std::vector<std::string> headed_units(const LinkItem& item, const Likeness& likeness,
                                      const LinkWords& words) {
  std::vector<std::string> found;
  for (const std::string* title : {&item.identity.title, &item.identity.organizational_title}) {
    std::vector<std::string> told = title_words(*title, words);
    const auto is_head = [&](const std::string& word) { return is_one_of(word, words.heads); };
    const auto is_kind = [&](const std::string& word) { return is_one_of(word, words.units); };
    if (std::erase_if(told, is_head) == 0) continue;
    // A deputy is not the head, but there is one of it, too.
    const std::string rank = std::erase(told, title_words(kDeputy, {}).front()) > 0 ? kDeputy : "";
    if (std::all_of(told.begin(), told.end(), is_kind)) {
      if (likeness.single_units > 0) found.push_back(rank + likeness.units.front());
    } else if (std::any_of(told.begin(), told.end(), is_kind)) {
      found.push_back(rank + joined(told));
    }
  }
  return found;
}

}  // namespace secondlook
