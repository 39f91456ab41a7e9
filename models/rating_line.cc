// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rating_line.h"

#include <re2/re2.h>

#include <algorithm>
#include <string>

#include "models/chain_links.h"
#include "models/guarded_pattern.h"

namespace secondlook {
namespace {

bool tells_of_rating(const std::string& text) {
  static const RE2 rating(R"((?i)\b(?:rated|rates|rating|rater|apprais\w+|evaluat\w+)\b)");
  static const GuardedPattern denied(
      R"((?i)\b(?:no|not|nor|never|neither|without)\b[^.;:]{0,30}\b(?:rate[ds]?|rating|apprais\w+|evaluat\w+)\b)");
  return RE2::PartialMatch(text, rating) && !denied.in(text);
}

bool tells_of_housekeeping(const std::string& text) {
  static const RE2 housekeeping(
      R"((?i)^(?:\(?[a-z0-9][).] ?)?(?:(?:for|in|on|as to|in matters of) )?(?:his |her |your |the |all )?(?:bed|board|pay|leave|quarters|housing|lodging|housekeeping|administration|logistics?|badge|payroll|time cards?)\b|\b(?:for|in|as to|in matters of) (?:his |her |your |the |all |purposes of )?(?:pay|leave|quarters|housing|lodging|housekeeping|administration|administrative|payroll|time cards?|program (?:matters|guidance))\b|^in matters of program\b|\badministratively\b)");
  return RE2::PartialMatch(text, housekeeping) && !tells_of_rating(text);
}

// Somebody who is told with a link to the position, and rates it.
bool is_rating_line(const Clause& clause) {
  if (clause.assertion == Assertion::negated || clause.actor == Actor::subordinate ||
      !tells_of_rating(clause.text))
    return false;
  return RE2::PartialMatch(clause.text, chain_link());
}

}  // namespace

bool is_beside_rating_line(std::span<const Clause> clauses, std::size_t index) {
  return tells_of_housekeeping(clauses[index].text) &&
         std::any_of(clauses.begin(), clauses.end(), is_rating_line);
}

}  // namespace secondlook
