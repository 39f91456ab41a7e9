// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mission/priority_profile.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numeric>

#include "models/characters.h"
#include "models/link/title_words.h"
#include "models/mission/field_words.h"
#include "models/mission/named_units.h"
#include "models/mission/stemmed_text.h"
#include "models/mission/work_terms.h"

namespace secondlook {
namespace {

// A title names the matter; the text tells measures, dates and others' parts too; the name of a
// unit may have words of much else that it does.
constexpr double kOfTitle = 1, kOfText = 0.5, kOfUnit = 0.3;
// So many words say what a priority is about; a longer text shall not make it harder to meet, nor
// shall words that no paper of the archive has, which count for less; nor is a single word of the
// text enough.
constexpr std::size_t kTelling = 3;
constexpr double kOfNoPaper = 0.4, kLeastReference = 1;
// A word that many papers have still tells what a duty is about: an agency of housing has homes in
// most. One that many priorities have does not tell them apart.
constexpr double kLeastRare = 0.25, kAmongPriorities = 0.75;

constexpr std::size_t kFewestInitials = 3;

using Keys = std::set<std::string, std::less<>>;

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

Keys keys_in(std::string_view text, const MissionTerms& terms, const WordStems& stems) {
  Keys keys;
  for (WorkTerm& term : work_terms(text, terms, stems)) keys.insert(std::move(term.key));
  return keys;
}

// A word of many fields says little of each; two words of one field say it for sure.
void add_fields(std::string_view text, double weight, const MissionTerms& terms,
                const WordStems& stems, Keys& seen, std::map<FieldId, double>& fields) {
  for (const FieldWord& word : field_words(text, terms, stems)) {
    if (!seen.insert(word.key).second) continue;
    for (const FieldId field : *word.fields) {
      double& sum = fields[field];
      sum = std::min(kOfTitle, sum + weight / static_cast<double>(word.fields->size()));
    }
  }
}

// 1 for a word of one priority alone, 0 for one of all.
double rarity_among(std::size_t with, std::size_t priorities) {
  if (with <= 1) return 1;
  const double all = static_cast<double>(priorities);
  return std::max(0.0, std::log((all + 1) / static_cast<double>(with)) / std::log(all + 1));
}

void add_pairs(std::string_view text, const MissionTerms& terms, const WordStems& stems,
               std::set<std::pair<std::string, std::string>>& pairs) {
  const std::vector<WorkTerm> found = work_terms(text, terms, stems);
  for (std::size_t i = 0; i + 1 < found.size(); ++i)
    if (found[i + 1].place - found[i].place < kClose && found[i].key != found[i + 1].key)
      pairs.insert(pair_of(found[i].key, found[i + 1].key));
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

// "Dam Safety Program (DSP)": by its name and by its short form.
std::vector<std::string> names_of(std::string_view name, const WordStems& stems) {
  std::vector<std::string> names;
  const auto add = [&](std::string_view one) {
    if (std::string padded = padded_stems(one, stems); padded.size() > 2)
      names.push_back(std::move(padded));
  };
  const std::size_t open = name.find('('), close = name.find(')');
  add(name.substr(0, open));
  if (open != std::string_view::npos && close != std::string_view::npos && close > open)
    add(name.substr(open + 1, close - open - 1));
  return names;
}

PriorityProfile profile_of(const MissionPriority& priority, const MissionTerms& terms,
                           const LinkWords& words, const WordStems& stems) {
  PriorityProfile profile;
  profile.title = keys_in(title_text(priority), terms, stems);
  for (const std::string& key : keys_in(unit_text(priority), terms, stems))
    profile.weights[key] = kOfUnit;
  for (const std::string& key : keys_in(priority.text, terms, stems))
    profile.weights[key] = kOfText;
  for (const std::string& name : priority.programmes)
    if (const std::string letters = initials(name); !letters.empty())
      profile.title.insert(lower(letters));
  for (const std::string& key : profile.title) profile.weights[key] = kOfTitle;
  Keys seen;
  add_fields(title_text(priority), kOfTitle, terms, stems, seen, profile.fields);
  add_fields(priority.text, kOfText, terms, stems, seen, profile.fields);
  add_fields(unit_text(priority), kOfUnit, terms, stems, seen, profile.fields);
  add_pairs(title_text(priority), terms, stems, profile.pairs);
  add_pairs(priority.text, terms, stems, profile.pairs);
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

double sum_of_greatest(const PriorityProfile& profile, const TermCounts& counts) {
  std::vector<double> weights;
  for (const auto& [key, weight] : profile.weights)
    weights.push_back(weight * (counts.papers_with.contains(key) ? 1 : kOfNoPaper));
  const std::size_t telling = std::min(kTelling, weights.size());
  std::ranges::partial_sort(weights, weights.begin() + static_cast<std::ptrdiff_t>(telling),
                            std::greater<>());
  return std::accumulate(weights.begin(), weights.begin() + static_cast<std::ptrdiff_t>(telling),
                         0.0);
}

}  // namespace

double PriorityProfile::weight(std::string_view key) const {
  const auto found = weights.find(key);
  return found == weights.end() ? 0 : found->second;
}

double PriorityProfile::weight(FieldId field) const {
  const auto found = fields.find(field);
  return found == fields.end() ? 0 : found->second;
}

std::pair<std::string, std::string> pair_of(const std::string& one, const std::string& other) {
  return one < other ? std::pair(one, other) : std::pair(other, one);
}

std::string padded_stems(std::string_view text, const WordStems& stems) {
  return fmt::format(" {} ", stemmed(text, stems));
}

std::set<std::string, std::less<>> keys_of(const MissionPriorities& priorities,
                                           const MissionTerms& terms, const WordStems& stems) {
  Keys keys;
  for (const MissionPriority& priority : priorities.list) {
    for (const std::string& text : {title_text(priority), unit_text(priority), priority.text}) {
      keys.merge(keys_in(text, terms, stems));
      for (const FieldWord& word : field_words(text, terms, stems))
        for (const FieldId field : *word.fields) keys.insert(field_key(field, terms));
    }
  }
  return keys;
}

std::vector<PriorityProfile> priority_profiles(const MissionPriorities& priorities,
                                               const MissionTerms& terms, const TermCounts& counts,
                                               const LinkWords& words, const WordStems& stems) {
  std::vector<PriorityProfile> profiles;
  std::map<std::string, std::size_t, std::less<>> priorities_with;
  std::map<FieldId, std::size_t> priorities_of_field;
  for (const MissionPriority& priority : priorities.list) {
    profiles.push_back(profile_of(priority, terms, words, stems));
    for (const auto& [key, weight] : profiles.back().weights) ++priorities_with[key];
    for (const auto& [field, weight] : profiles.back().fields) ++priorities_of_field[field];
  }
  for (PriorityProfile& profile : profiles) {
    for (auto& [key, weight] : profile.weights)
      weight *= (kLeastRare + (1 - kLeastRare) * counts.rarity(key)) *
                std::pow(rarity_among(priorities_with[key], profiles.size()), kAmongPriorities);
    // A field that every paper is about tells none of them apart.
    for (auto& [field, weight] : profile.fields)
      weight *=
          counts.rarity(field_key(field, terms)) *
          std::pow(rarity_among(priorities_of_field[field], profiles.size()), kAmongPriorities);
    profile.reference = std::max(sum_of_greatest(profile, counts), kLeastReference);
  }
  return profiles;
}

}  // namespace secondlook
