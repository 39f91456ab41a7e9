// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/executive_signs.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>

#include "models/guarded_pattern.h"
#include "models/tagging.h"
#include "models/third_person.h"

namespace secondlook {
namespace {

// Many signs see what shows the rank of the work; the signs of the criteria look at parts of an act
// ("selects and rates division chiefs").
constexpr std::array<std::string_view, 2> kOneFact{"level", "expertise"};

// A heading names what the text below it may deny: no small letters, no more than two words of
// which the first is no verb ("Picks supervisors"), or a few words after a noun ("Supervision of
// employees.").
bool names_only(const std::string& text) {
  static const GuardedPattern named(
      R"(^(?:[0-9IVX]+[.)] )?[A-Z][a-z]+(?:sion|tion|ment|ship|ity|ance|ence) (?:and [a-z]+ )?(?:of|over|for|to|from) (?:[\w'’-]+ ?){1,3}[.:]?$)");
  const auto small = [](char c) { return c >= 'a' && c <= 'z'; };
  const auto figure = [](char c) { return c >= '0' && c <= '9'; };
  if (std::none_of(text.begin(), text.end(), small) || named.in(text)) return true;
  const std::size_t space = text.find(' ');
  const bool acts = space != std::string::npos && space > 0 && text[space - 1] == 's';
  return !acts && std::count(text.begin(), text.end(), ' ') < 2 &&
         std::none_of(text.begin(), text.end(), figure);
}

// "The Director, who holds the budget, ...": what follows is the Director's act, until the sentence
// goes on with ", and ...". In "the incumbent, who ..." it is the incumbent's.
bool in_relative_clause(const std::string& text, std::size_t at) {
  static const RE2 relative(R"((?i)(?:, (?:who|whose|which)|\b(?:who|whose)) )");
  static const GuardedPattern own(
      R"((?i)\b(?:incumbent|employee|he or she|position|(?:employees|people|staff|personnel|positions) (?:work|serve|are|come|fall) under (?:the )?[\w ]{3,50}),? $)");
  static const GuardedPattern resumes(R"((?i), and (?:also |then )?[a-z]+s )");
  const re2::StringPiece before(text.data(), at);
  re2::StringPiece rest = before, match;
  std::size_t last = std::string::npos;
  while (relative.Match(rest, 0, rest.size(), RE2::UNANCHORED, &match, 1)) {
    last = static_cast<std::size_t>(match.data() - text.data());
    rest = before.substr(last + match.size());
  }
  if (last == std::string::npos) return false;
  const std::string antecedent = text.substr(0, last) + " ";
  return !own.in(antecedent) && !resumes.in(rest);
}

// "Whoever acts" is told of a sign by all actors; where it is the incumbent's alone, it is so in a
// relative clause, too.
bool takes_acts_of_others(const Sign& sign) {
  const auto has = [](const auto& list, auto one) {
    return std::find(list.begin(), list.end(), one) != list.end();
  };
  return has(sign.assertions, Assertion::delegated) &&
         (sign.actors.empty() || has(sign.actors, Actor::other));
}

// Words that several signs of an aspect see are one fact, told by the gravest of them.
void drop_overlapping(std::vector<Sighting>& sightings, const SignTable& table) {
  std::vector<Sighting> gravest = sightings;
  std::stable_sort(gravest.begin(), gravest.end(), [&](const Sighting& a, const Sighting& b) {
    return table.signs[a.sign].weight > table.signs[b.sign].weight;
  });
  std::vector<Sighting> kept;
  for (const Sighting& one : gravest)
    if (std::none_of(kept.begin(), kept.end(), [&](const Sighting& other) {
          return one.clause == other.clause && one.begin < other.end && other.begin < one.end;
        }))
      kept.push_back(one);
  std::erase_if(sightings, [&](const Sighting& one) {
    return std::none_of(kept.begin(), kept.end(),
                        [&](const Sighting& other) { return one.sign == other.sign; });
  });
}

}  // namespace

ExecutiveSigns::ExecutiveSigns(std::span<const Clause> tagged, const SignTable& table)
    : table_(table) {
  std::vector<Clause> clauses;
  clauses.reserve(tagged.size());
  for (const Clause& clause : tagged) clauses.push_back(in_third_person(with_incumbent(clause)));
  const std::vector<Sighting> sightings = find_signs(clauses, table);
  std::vector<bool> set_aside(clauses.size(), false);
  for (std::size_t c = 0; c < clauses.size(); ++c) set_aside[c] = names_only(clauses[c].text);
  for (const Sighting& s : sightings)
    if (aspect_of(s) == "set-aside" && counts(s, clauses, table)) set_aside[s.clause] = true;
  std::vector<bool> counted(table.signs.size(), false);
  for (const Sighting& s : sightings) {
    // The name of an agency may well stand in a heading.
    const Sign& sign = table.signs[s.sign];
    if ((set_aside[s.clause] && aspect_of(s) != "excluded-agency") || counted[s.sign] ||
        !counts(s, clauses, table) ||
        (!takes_acts_of_others(sign) && in_relative_clause(clauses[s.clause].text, s.begin)))
      continue;
    counted[s.sign] = true;
    AspectTally& tally = tallies_[aspect_of(s)];
    if (sign.level == "met") {
      tally.for_it.push_back(s);
    } else if (sign.level == "not-met") {
      tally.against += sign.weight;
      tally.against_it.push_back(s);
    }
  }
  for (auto& [aspect, tally] : tallies_) {
    if (std::find(kOneFact.begin(), kOneFact.end(), aspect) != kOneFact.end())
      drop_overlapping(tally.for_it, table);
    for (const Sighting& s : tally.for_it) tally.met += table.signs[s.sign].weight;
  }
}

const AspectTally& ExecutiveSigns::tally(std::string_view aspect) const {
  static const AspectTally none;
  const auto found = tallies_.find(aspect);
  return found == tallies_.end() ? none : found->second;
}

bool ExecutiveSigns::shows(std::string_view sign) const { return seen(sign, &AspectTally::for_it); }

bool ExecutiveSigns::denies(std::string_view sign) const {
  return seen(sign, &AspectTally::against_it);
}

bool ExecutiveSigns::shows_any(std::span<const std::string_view> signs) const {
  return std::any_of(signs.begin(), signs.end(),
                     [&](std::string_view sign) { return shows(sign); });
}

const std::string& ExecutiveSigns::aspect_of(const Sighting& sighting) const {
  return table_.aspects[table_.signs[sighting.sign].aspect].id;
}

bool ExecutiveSigns::seen(std::string_view sign, std::vector<Sighting> AspectTally::*list) const {
  return std::any_of(tallies_.begin(), tallies_.end(), [&](const auto& entry) {
    const auto& sightings = entry.second.*list;
    return std::any_of(sightings.begin(), sightings.end(),
                       [&](const Sighting& s) { return table_.signs[s.sign].id == sign; });
  });
}

}  // namespace secondlook
