// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mission/priority_profile.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

#include "models/characters.h"
#include "models/link/title_words.h"
#include "models/mission/named_units.h"
#include "models/mission/stemmed_text.h"

namespace secondlook {
namespace {

constexpr std::size_t kFewestInitials = 3;
constexpr double kSteps = 50;  // of PriorityProfile::usual, in 1

// 1 for a word of one priority alone, 0 for one of all.
double rarity_among(std::size_t with, std::size_t priorities) {
  if (with <= 1) return 1;
  const double all = static_cast<double>(priorities);
  return std::max(0.0, std::log((all + 1) / static_cast<double>(with)) / std::log(all + 1));
}

// "DSP" of "Dam Safety Program"; empty where it might be read as a word.
std::string initials(std::string_view name) {
  std::string letters;
  for (std::size_t at = 0; at < name.size(); ++at)
    if (is_upper(name[at]) && (at == 0 || name[at - 1] == ' ' || name[at - 1] == '-'))
      letters += name[at];
  const bool is_word = letters.find_first_of("AEIOUY") != std::string::npos;
  return letters.size() < kFewestInitials || is_word ? std::string() : letters;
}

// "Dam Safety Program (DSP)": by its name, by its short form and by its initials.
std::vector<ProgrammeName> names_of(std::string_view name, const WordStems& stems) {
  std::vector<ProgrammeName> names;
  const auto add = [&](std::string_view one) {
    if (const std::string stem = stemmed(one, stems); !stem.empty())
      names.push_back({fmt::format(" {} ", stem), std::string(trimmed(one, " "))});
  };
  const std::size_t open = name.find('('), close = name.find(')');
  add(name.substr(0, open));
  if (open != std::string_view::npos && close != std::string_view::npos && close > open)
    add(name.substr(open + 1, close - open - 1));
  add(initials(name.substr(0, open)));
  return names;
}

std::vector<PriorityWord> words_in(const MissionPriority& priority, const WordStems& stems) {
  std::vector<PriorityWord> words;
  const auto add = [&](std::string_view text) {
    for (StemmedWord& word : stemmed_words(text, stems))
      if (std::ranges::find(words, word.stem, &PriorityWord::stem) == words.end())
        words.push_back(
            {std::move(word.stem), std::string(text.substr(word.begin, word.end - word.begin))});
  };
  add(priority.title);
  for (const std::string& name : priority.programmes) add(name);
  add(priority.text);
  return words;
}

PriorityProfile profile_of(const MissionPriority& priority, const MissionTerms& terms,
                           const LinkWords& words, const WordStems& stems) {
  PriorityProfile profile;
  profile.words = words_in(priority, stems);
  for (const std::string& name : priority.programmes)
    for (ProgrammeName& one : names_of(name, stems)) profile.programmes.push_back(std::move(one));
  for (const std::string& name : priority.organizations)
    profile.organization_words.push_back(joined(title_words(without_parentheses(name), words)));
  for (const std::string& name : named_units(priority.text, terms))
    profile.organization_words.push_back(joined(title_words(name, words)));
  return profile;
}

}  // namespace

Meaning common_meaning(const std::vector<Meaning>& texts, std::size_t numbers) {
  Meaning common(numbers);
  for (const Meaning& text : texts) add(text, 1.0 / static_cast<double>(texts.size() + 1), common);
  return common;
}

std::vector<PriorityProfile> priority_profiles(const MissionPriorities& priorities,
                                               const Meaning& papers, const MissionTerms& terms,
                                               const LinkWords& words, const WordStems& stems) {
  std::vector<PriorityProfile> profiles;
  std::map<std::string, std::size_t, std::less<>> priorities_with;
  for (const MissionPriority& priority : priorities.list) {
    profiles.push_back(profile_of(priority, terms, words, stems));
    for (const PriorityWord& word : profiles.back().words) ++priorities_with[word.stem];
  }
  const WordMeanings& meanings = terms.meanings;
  std::vector<Meaning> own;
  for (PriorityProfile& profile : profiles) {
    profile.meaning.resize(meanings.numbers());
    for (PriorityWord& word : profile.words) {
      word.meaning = meanings.of(word.stem);
      add(word.meaning, rarity_among(priorities_with[word.stem], profiles.size()), profile.meaning);
      to_unit_length(word.meaning);
    }
    to_unit_length(profile.meaning);
    own.push_back(profile.meaning);
  }
  const Meaning common = common_meaning(own, meanings.numbers());
  for (PriorityProfile& profile : profiles) {
    add(common, -1, profile.meaning);
    profile.usual = std::round(kSteps * likeness(papers, profile.meaning)) / kSteps;
  }
  return profiles;
}

}  // namespace secondlook
