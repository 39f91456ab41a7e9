// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/executive_signs.h"

#include <re2/re2.h>

#include <algorithm>

#include "models/tagging.h"

namespace secondlook {
namespace {

// A heading names what the text below it may deny: no small letters, or no more than two words of
// which the first is no verb ("Picks supervisors").
bool names_only(const std::string& text) {
  const auto small = [](char c) { return c >= 'a' && c <= 'z'; };
  const auto figure = [](char c) { return c >= '0' && c <= '9'; };
  if (std::none_of(text.begin(), text.end(), small)) return true;
  const std::size_t space = text.find(' ');
  const bool acts = space != std::string::npos && space > 0 && text[space - 1] == 's';
  return !acts && std::count(text.begin(), text.end(), ' ') < 2 &&
         std::none_of(text.begin(), text.end(), figure);
}

// "The Director, who holds the budget, ...": what follows is the Director's act, until the sentence
// goes on with ", and ...". In "the incumbent, who ..." it is the incumbent's.
bool in_relative_clause(const std::string& text, std::size_t at) {
  static const RE2 relative(R"((?i)(?:, (?:who|whose|which)|\b(?:who|whose)) )");
  static const RE2 own(
      R"((?i)\b(?:incumbent|employee|he or she|position|(?:employees|people|staff|personnel|positions) (?:work|serve|are|come|fall) under (?:the )?[\w ]{3,50}),? $)");
  static const RE2 resumes(R"((?i), and (?:also |then )?[a-z]+s )");
  const re2::StringPiece before(text.data(), at);
  re2::StringPiece rest = before, match;
  std::size_t last = std::string::npos;
  while (relative.Match(rest, 0, rest.size(), RE2::UNANCHORED, &match, 1)) {
    last = static_cast<std::size_t>(match.data() - text.data());
    rest = before.substr(last + match.size());
  }
  if (last == std::string::npos) return false;
  const std::string antecedent = text.substr(0, last) + " ";
  return !RE2::PartialMatch(antecedent, own) && !RE2::PartialMatch(rest, resumes);
}

bool takes_acts_of_others(const Sign& sign) {
  return std::find(sign.assertions.begin(), sign.assertions.end(), Assertion::delegated) !=
         sign.assertions.end();
}

}  // namespace

ExecutiveSigns::ExecutiveSigns(std::span<const Clause> tagged, const SignTable& table)
    : table_(table) {
  std::vector<Clause> clauses;
  clauses.reserve(tagged.size());
  for (const Clause& clause : tagged) clauses.push_back(with_incumbent(clause));
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
      tally.met += sign.weight;
      tally.for_it.push_back(s);
    } else if (sign.level == "not-met") {
      tally.against += sign.weight;
      tally.against_it.push_back(s);
    }
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
