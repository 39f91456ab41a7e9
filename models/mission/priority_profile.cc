// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mission/priority_profile.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>

#include "models/characters.h"
#include "models/link/title_words.h"
#include "models/mission/meaning_words.h"
#include "models/mission/named_units.h"
#include "models/mission/stemmed_text.h"
#include "models/mission/work_terms.h"

namespace secondlook {
namespace {

// A title names the matter; the text tells measures, dates and others' parts too; the name of a
// unit may have words of much else that it does.
constexpr double kOfTitle = 1, kOfText = 0.7, kOfUnit = 0.3;
constexpr double kOfObjective = 0.5;  // beneath a goal, its title and text
// How much is taken from each priority of what all of them are about.
constexpr double kCommon = 0.3;

constexpr std::size_t kFewestInitials = 3;

using Keys = std::set<std::string, std::less<>>;

struct MeaningWeight {
  const WordMeaning* meaning = nullptr;  // never null
  double weight = 0;
};

std::string title_text(const MissionPriority& priority) {
  std::string text = priority.title;
  for (const std::string& name : priority.programmes) text += "\n" + name;
  return text;
}

std::string unit_text(const MissionPriority& priority) {
  std::string text;
  for (const std::string& name : priority.organizations) text += name + "\n";
  return text;
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

// Of a word that two parts have the greater weight counts.
void add_words(std::string_view text, double weight, const MissionTerms& terms,
               const WordStems& stems, std::map<std::string, MeaningWeight>& words) {
  for (const MeaningWord& word : meaning_words(text, terms, stems))
    words.try_emplace(word.key, MeaningWeight{word.meaning, weight});
}

TextMeaning meaning_of(const MissionPriority& priority, const std::vector<MissionPriority>& all,
                       const MissionTerms& terms, const TermCounts& counts,
                       const WordStems& stems) {
  std::map<std::string, MeaningWeight> words;
  add_words(title_text(priority), kOfTitle, terms, stems, words);
  for (const std::string& name : priority.programmes)
    add_words(initials(name), kOfTitle, terms, stems, words);
  add_words(priority.text, kOfText, terms, stems, words);
  for (const MissionPriority& objective : all)
    if (!priority.id.empty() && objective.part_of == priority.id)
      add_words(objective.title + "\n" + objective.text, kOfObjective, terms, stems, words);
  add_words(unit_text(priority), kOfUnit, terms, stems, words);
  TextMeaning meaning(terms.groups.alike.size());
  for (const auto& [key, word] : words)
    meaning.add(key, *word.meaning, word.weight * counts.rarity(key));
  return widened(meaning, terms.groups.alike);
}

// "Dam Safety Program (DSP)": by its name and by its short form, printed or by its initials.
std::vector<std::string> names_of(std::string_view name, const WordStems& stems) {
  std::vector<std::string> names;
  const auto add = [&](std::string_view one) {
    if (std::string padded = padded_stems(one, stems); padded.size() > 2)
      names.push_back(std::move(padded));
  };
  if (const std::string letters = initials(name); !letters.empty()) add(letters);
  const std::size_t open = name.find('('), close = name.find(')');
  add(name.substr(0, open));
  if (open != std::string_view::npos && close != std::string_view::npos && close > open)
    add(name.substr(open + 1, close - open - 1));
  return names;
}

PriorityProfile profile_of(const MissionPriority& priority, const std::vector<MissionPriority>& all,
                           const MissionTerms& terms, const TermCounts& counts,
                           const LinkWords& words, const WordStems& stems) {
  PriorityProfile profile;
  profile.meaning = meaning_of(priority, all, terms, counts, stems);
  for (const std::string& name : priority.programmes)
    for (std::string& padded : names_of(name, stems))
      profile.programmes.push_back(std::move(padded));
  for (const std::string& name : priority.organizations) {
    for (std::string& padded : names_of(name, stems))
      profile.organizations.push_back(std::move(padded));
    profile.organization_words.push_back(joined(title_words(without_parentheses(name), words)));
  }
  for (const std::string& name : named_units(priority.text, terms))
    profile.organization_words.push_back(joined(title_words(name, words)));
  return profile;
}

}  // namespace

std::string padded_stems(std::string_view text, const WordStems& stems) {
  return fmt::format(" {} ", stemmed(text, stems));
}

std::set<std::string, std::less<>> keys_of(const MissionPriorities& priorities,
                                           const MissionTerms& terms, const WordStems& stems) {
  Keys keys;
  for (const MissionPriority& priority : priorities.list)
    for (const std::string& text : {title_text(priority), unit_text(priority), priority.text}) {
      for (WorkTerm& term : work_terms(text, terms, stems)) keys.insert(std::move(term.key));
      for (MeaningWord& word : meaning_words(text, terms, stems)) keys.insert(std::move(word.key));
    }
  return keys;
}

PriorityProfiles priority_profiles(const MissionPriorities& priorities, const MissionTerms& terms,
                                   const TermCounts& counts, const LinkWords& words,
                                   const WordStems& stems) {
  PriorityProfiles profiles{{}, TextMeaning(terms.groups.alike.size())};
  for (const MissionPriority& priority : priorities.list)
    profiles.list.push_back(profile_of(priority, priorities.list, terms, counts, words, stems));
  for (std::size_t i = 0; i < priorities.list.size(); ++i) {
    const auto goal = std::ranges::find_if(priorities.list, [&](const MissionPriority& other) {
      return !other.id.empty() && other.id == priorities.list[i].part_of;
    });
    if (goal != priorities.list.end())
      profiles.list[i].goal = static_cast<std::size_t>(goal - priorities.list.begin());
  }
  const double part = kCommon / std::max(1.0, static_cast<double>(profiles.list.size()));
  for (const PriorityProfile& profile : profiles.list) profiles.common.add(profile.meaning, part);
  for (PriorityProfile& profile : profiles.list) {
    profile.meaning.add(profiles.common, -1);
    profile.length = profile.meaning.length();
  }
  return profiles;
}

}  // namespace secondlook
