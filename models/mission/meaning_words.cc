// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mission/meaning_words.h"

#include <algorithm>
#include <utility>

#include "models/mission/stemmed_text.h"
#include "models/mission/work_terms.h"

namespace secondlook {
namespace {

using Entry = std::map<std::string, WordMeaning, std::less<>>::const_pointer;

// A word whose stem a common word has too is known as it is written, in the singular or the plural.
Entry entry_as_written(const StemmedWord& word, const WordGroups& groups) {
  std::string_view singular = word.word;
  if (singular.ends_with('s')) singular.remove_suffix(1);
  for (const std::string_view form : {std::string_view(word.word), singular})
    if (const auto known = groups.meanings.find(as_written(form)); known != groups.meanings.end())
      return &*known;
  return nullptr;
}

// "soil. Conservation" is no "soil conservation".
bool stops_between(std::string_view text, const StemmedWord& one, const StemmedWord& next) {
  return text.substr(one.end, next.begin - one.end).find_first_of(".,;:!?()\n") !=
         std::string_view::npos;
}

// The longest entry that begins at `first`, and how many words it takes.
std::pair<Entry, std::size_t> entry_at(std::string_view text, const std::vector<StemmedWord>& words,
                                       std::size_t first, const MissionTerms& terms) {
  Entry found = nullptr;
  std::size_t taken = 1;
  std::string joined;
  for (std::size_t i = first; i < std::min(words.size(), first + terms.groups.longest); ++i) {
    if (i > first && stops_between(text, words[i - 1], words[i])) break;
    if (i > first) joined += ' ';
    joined += words[i].stem;
    const auto known = terms.groups.meanings.find(joined);
    if (known == terms.groups.meanings.end()) continue;
    found = &*known;
    taken = i + 1 - first;
  }
  if (!found && terms.common_stems.contains(words[first].stem))
    found = entry_as_written(words[first], terms.groups);
  return {found, taken};
}

}  // namespace

std::vector<MeaningWord> meaning_words(std::string_view text, const MissionTerms& terms,
                                       const WordStems& stems) {
  static const WordMeaning kOfNoGroup;
  const std::vector<StemmedWord> words = stemmed_words(text, stems);
  std::vector<MeaningWord> found;
  for (std::size_t i = 0; i < words.size();) {
    const auto [entry, taken] = entry_at(text, words, i, terms);
    if (entry)
      found.push_back({entry->first, words[i].begin, words[i + taken - 1].end, &entry->second});
    else if (!terms.common_stems.contains(words[i].stem))
      found.push_back({words[i].stem, words[i].begin, words[i].end, &kOfNoGroup});
    i += taken;
  }
  return found;
}

}  // namespace secondlook
