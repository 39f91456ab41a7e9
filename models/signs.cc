// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/signs.h"

#include <algorithm>

#include "models/tagging.h"

namespace secondlook {
namespace {

bool has(const std::vector<std::string>& sections, const std::string& section) {
  return std::any_of(sections.begin(), sections.end(),
                     [&](const std::string& s) { return s == section || s == "any"; });
}

// In what a position does, a sign without an actor of its own is about the incumbent; a factor's
// narrative speaks of everybody.
bool tells_duties(const Clause& clause) {
  return clause.section == "duties" || clause.section == "introduction" ||
         clause.section == "supervision_exercised";
}

}  // namespace

std::vector<Sighting> find_signs(std::span<const Clause> clauses, const SignTable& table) {
  std::vector<Sighting> own, others;
  for (std::size_t c = 0; c < clauses.size(); ++c) {
    const Clause& clause = clauses[c];
    const auto wanted = [&](const Aspect& aspect) {
      return has(aspect.sections, clause.section) || has(aspect.fallback, clause.section);
    };
    if (std::none_of(table.aspects.begin(), table.aspects.end(), wanted)) continue;
    const auto hits = table.patterns.find(clause.text);
    if (hits.empty()) continue;
    std::vector<std::size_t> voided;
    for (const auto& hit : table.voids.find(clause.text))
      voided.push_back(table.void_of[hit.pattern]);
    for (const auto& hit : hits) {
      if (std::find(voided.begin(), voided.end(), hit.pattern) != voided.end()) continue;
      const Aspect& aspect = table.aspects[table.signs[hit.pattern].aspect];
      if (!wanted(aspect)) continue;
      auto& list = has(aspect.sections, clause.section) ? own : others;
      list.push_back({hit.pattern, c, hit.begin, hit.end, assertion_at(clause, hit.begin)});
    }
  }
  std::vector<bool> shown(table.aspects.size(), false);
  for (const Sighting& sighting : own)
    if (counts(sighting, clauses, table)) shown[table.signs[sighting.sign].aspect] = true;
  for (const Sighting& sighting : others)
    if (!shown[table.signs[sighting.sign].aspect]) own.push_back(sighting);
  return own;
}

bool counts(const Sighting& sighting, std::span<const Clause> clauses, const SignTable& table) {
  const Sign& sign = table.signs[sighting.sign];
  const Clause& clause = clauses[sighting.clause];
  const bool asserted = std::find(sign.assertions.begin(), sign.assertions.end(),
                                  sighting.assertion) != sign.assertions.end();
  if (!asserted) return false;
  if (!sign.actors.empty())
    return std::find(sign.actors.begin(), sign.actors.end(), clause.actor) != sign.actors.end();
  return !tells_duties(clause) || clause.actor == Actor::incumbent;
}

}  // namespace secondlook
