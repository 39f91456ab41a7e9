// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/link/likeness.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>

#include "models/characters.h"
#include "models/link/title_words.h"

namespace secondlook {
namespace {

// Units of an organization that tell positions apart; the largest ones are everybody's.
constexpr std::size_t kMostUnits = 4;

// Fills `units` from the words of each and the code.
void name_units(Likeness& likeness) {
  likeness.units.clear();
  for (const auto& unit : likeness.unit_words) likeness.units.push_back(joined(unit));
  likeness.single_units = likeness.units.size();
  for (std::size_t i = 0; i + 1 < likeness.single_units; ++i)
    likeness.units.push_back(likeness.units[i] + " < " + likeness.units[i + 1]);
  if (!likeness.code.empty()) likeness.units.push_back("code " + likeness.code);
}

// A row or box whose title is read: the other words in it tell of its supervisor or its unit.
bool is_read_entry(const LinkItem& item, const Likeness& likeness) {
  return item.entry && !likeness.titles.empty();
}

// "Accountant" within "Duties of the Accountant": every word of the phrase is one of the title's.
bool within(const std::string& phrase, const std::vector<std::string>& title) {
  const std::vector<std::string> words = title_words(phrase, {});
  return std::ranges::all_of(words, [&](const std::string& word) {
    return std::ranges::find(title, word) != title.end();
  });
}

}  // namespace

Likeness likeness(const LinkItem& item, const LinkWords& words) {
  const Identity& identity = item.identity;
  Likeness result;
  result.pd_number = paper_number(identity.pd_number);
  result.position_number = paper_number(identity.position_number);
  for (const std::string* title : {&identity.title, &identity.organizational_title})
    for (const std::string& form : {*title, without_parentheses(*title)}) {
      auto told = title_words(form, words);
      if (!told.empty() &&
          std::find(result.titles.begin(), result.titles.end(), told) == result.titles.end())
        result.titles.push_back(std::move(told));
    }
  for (auto unit = identity.organization.rbegin();
       unit != identity.organization.rend() && result.unit_words.size() < kMostUnits; ++unit)
    if (auto told = title_words(*unit, words); !told.empty())
      result.unit_words.push_back(std::move(told));
  result.code = lower(trimmed(identity.organization_code));
  name_units(result);
  for (const char c : identity.pay_plan)
    if (is_letter(c)) result.plan += static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  if (result.plan == "GM") result.plan = "GS";
  if (result.plan == "SES") result.plan = "ES";
  if (result.plan.empty() && identity.grade) result.plan = "GS";
  if (identity.grade)
    result.grade = fmt::format("{}-{}", result.plan, *identity.grade);
  else if (result.plan == "ES" || result.plan == "SL" || result.plan == "ST")
    result.grade = result.plan;
  result.series = identity.series;
  result.incumbent = person_name(identity.incumbent, words);
  result.recognised = item.recognised;
  result.may_regrade = item.kind == RecordKind::evaluation_statement;
  // The number in a box is its own, that in a row may be another column's.
  if (is_read_entry(item, result) && item.kind != RecordKind::org_chart) return result;
  for (const std::string& number : item.marks.numbers)
    if (PaperNumber told = paper_number(number); !told.empty())
      result.told_numbers.push_back(std::move(told));
  if (is_read_entry(item, result)) return result;
  for (const std::string& person : item.marks.people)
    if (PersonName name = person_name(person, words); !name.first.empty())
      result.people.push_back(std::move(name));
  return result;
}

std::string lone_word(const LinkItem& item, const Likeness& likeness) {
  const bool alone = item.entry && likeness.titles.empty() && likeness.incumbent.empty() &&
                     likeness.unit_words.size() == 1 && likeness.unit_words.front().size() == 1;
  return alone ? likeness.unit_words.front().front() : std::string();
}

void name_surname(const std::string& word, Likeness& likeness) {
  likeness.surname = word;
  likeness.unit_words.clear();
  name_units(likeness);
}

bool numbers_a_paper(const PaperNumber& number, const Likeness& item) {
  return !number.empty() && std::ranges::none_of(item.series, [&](const std::string& series) {
    return paper_number(series).printed == number.printed;
  });
}

void find_told(const LinkItem& item, const KnownPhrases& titles, const KnownPhrases& units,
               Likeness& likeness) {
  constexpr std::size_t kMostTitles = 4, kMostTold = 6;
  if (is_read_entry(item, likeness)) return;
  likeness.told_titles = titles.in(item.marks.words, kMostTitles);
  std::erase_if(likeness.told_titles, [&](const std::string& title) {
    return std::ranges::any_of(likeness.titles, [&](const auto& own) {
      return joined(own) == title || (item.marks.titled && !within(title, own));
    });
  });
  likeness.told_units = units.in(item.marks.words, kMostTold);
  std::erase_if(likeness.told_units, [&](const std::string& unit) {
    return std::ranges::find(likeness.units, unit) != likeness.units.end();
  });
}

void mend(Likeness& likeness, const WordMending& mending) {
  for (auto* list : {&likeness.titles, &likeness.unit_words})
    for (std::vector<std::string>& words : *list) {
      for (std::string& word : words) word = mending.mended(word);
      std::sort(words.begin(), words.end());
      words.erase(std::unique(words.begin(), words.end()), words.end());
    }
  name_units(likeness);
}

}  // namespace secondlook
