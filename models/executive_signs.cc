// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/executive_signs.h"

#include <algorithm>

namespace secondlook {
namespace {

// A heading names what the text below it may deny: no small letters, or no more than two words.
bool names_only(const std::string& text) {
  const auto small = [](char c) { return c >= 'a' && c <= 'z'; };
  const auto figure = [](char c) { return c >= '0' && c <= '9'; };
  if (std::none_of(text.begin(), text.end(), small)) return true;
  return std::count(text.begin(), text.end(), ' ') < 2 &&
         std::none_of(text.begin(), text.end(), figure);
}

}  // namespace

ExecutiveSigns::ExecutiveSigns(std::span<const Clause> clauses, const SignTable& table)
    : table_(table) {
  const std::vector<Sighting> sightings = find_signs(clauses, table);
  std::vector<bool> set_aside(clauses.size(), false);
  for (std::size_t c = 0; c < clauses.size(); ++c) set_aside[c] = names_only(clauses[c].text);
  for (const Sighting& s : sightings)
    if (aspect_of(s) == "set-aside" && counts(s, clauses, table)) set_aside[s.clause] = true;
  std::vector<bool> counted(table.signs.size(), false);
  for (const Sighting& s : sightings) {
    // The name of an agency may well stand in a heading.
    if ((set_aside[s.clause] && aspect_of(s) != "excluded-agency") || counted[s.sign] ||
        !counts(s, clauses, table))
      continue;
    counted[s.sign] = true;
    const Sign& sign = table.signs[s.sign];
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
