// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mission/work_terms.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "models/mission/stemmed_text.h"

namespace secondlook {
namespace {

// The class of a word whose stem a common word has too, in the singular or the plural.
const std::string* class_as_written(const StemmedWord& word, const MissionTerms& terms) {
  if (!terms.common_stems.contains(word.stem)) return nullptr;
  std::string_view singular = word.word;
  if (singular.ends_with('s')) singular.remove_suffix(1);
  for (const std::string_view form : {std::string_view(word.word), singular})
    if (const auto known = terms.classes.find(as_written(form)); known != terms.classes.end())
      return &known->second;
  return nullptr;
}

// The class of the words that begin at `first`, the longest one, and how many words it takes.
std::pair<const std::string*, std::size_t> class_at(const std::vector<StemmedWord>& words,
                                                    std::size_t first, const MissionTerms& terms) {
  const std::string* found = nullptr;
  std::size_t taken = 0;
  std::string joined;
  for (std::size_t i = first; i < std::min(words.size(), first + terms.longest); ++i) {
    if (i > first) joined += ' ';
    joined += words[i].stem;
    const auto known = terms.classes.find(joined);
    if (known == terms.classes.end()) continue;
    found = &known->second;
    taken = i + 1 - first;
  }
  if (!found) found = class_as_written(words[first], terms);
  return {found, std::max<std::size_t>(taken, 1)};
}

}  // namespace

std::vector<WorkTerm> work_terms(std::string_view text, const MissionTerms& terms,
                                 const WordStems& stems) {
  const std::vector<StemmedWord> words = stemmed_words(text, stems);
  std::vector<WorkTerm> found;
  for (std::size_t i = 0; i < words.size();) {
    const auto [name, taken] = class_at(words, i, terms);
    if (name) {
      found.push_back({*name, words[i].begin, words[i + taken - 1].end, i});
    } else if (!terms.common_stems.contains(words[i].stem)) {
      found.push_back({words[i].stem, words[i].begin, words[i].end, i});
    }
    i += name ? taken : 1;
  }
  return found;
}

std::string as_written(std::string_view word) { return fmt::format("'{}'", word); }

}  // namespace secondlook
