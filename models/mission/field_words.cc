// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mission/field_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "models/mission/stemmed_text.h"
#include "models/mission/work_terms.h"

namespace secondlook {
namespace {

using Entry = std::map<std::string, std::vector<FieldId>, std::less<>>::const_pointer;

// A word whose stem a common word has too is known as it is written, in the singular or the plural.
Entry entry_as_written(const StemmedWord& word, const MissionTerms& terms) {
  if (!terms.common_stems.contains(word.stem)) return nullptr;
  std::string_view singular = word.word;
  if (singular.ends_with('s')) singular.remove_suffix(1);
  for (const std::string_view form : {std::string_view(word.word), singular})
    if (const auto known = terms.fields.find(as_written(form)); known != terms.fields.end())
      return &*known;
  return nullptr;
}

// The longest entry that begins at `first`, and how many words it takes.
std::pair<Entry, std::size_t> entry_at(const std::vector<StemmedWord>& words, std::size_t first,
                                       const MissionTerms& terms) {
  Entry found = nullptr;
  std::size_t taken = 1;
  std::string joined;
  for (std::size_t i = first; i < std::min(words.size(), first + terms.longest_of_field); ++i) {
    if (i > first) joined += ' ';
    joined += words[i].stem;
    const auto known = terms.fields.find(joined);
    if (known == terms.fields.end()) continue;
    found = &*known;
    taken = i + 1 - first;
  }
  return {found ? found : entry_as_written(words[first], terms), taken};
}

}  // namespace

std::vector<FieldWord> field_words(std::string_view text, const MissionTerms& terms,
                                   const WordStems& stems) {
  const std::vector<StemmedWord> words = stemmed_words(text, stems);
  std::vector<FieldWord> found;
  for (std::size_t i = 0; i < words.size();) {
    const auto [entry, taken] = entry_at(words, i, terms);
    if (entry)
      found.push_back({entry->first, words[i].begin, words[i + taken - 1].end, &entry->second});
    i += taken;
  }
  return found;
}

std::string field_key(FieldId field, const MissionTerms& terms) {
  return fmt::format("~{}", terms.field_names.at(field));
}

std::vector<std::string> told_fields(std::string_view text, const MissionTerms& terms,
                                     const WordStems& stems) {
  std::map<FieldId, std::set<std::string>> words;
  for (const FieldWord& word : field_words(text, terms, stems))
    for (const FieldId field : *word.fields) words[field].insert(word.key);
  std::vector<std::string> told;
  for (const auto& [field, keys] : words)
    if (keys.size() > 1) told.push_back(field_key(field, terms));
  return told;
}

}  // namespace secondlook
