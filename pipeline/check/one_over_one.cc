// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/check/one_over_one.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>

namespace secondlook {
namespace {

constexpr double kLeastConfidence = 0.7;

// Its people are drawn below the chief, and the chief's personal help is no unit.
bool stands_beside(const Identity& identity) {
  static const RE2 beside(
      R"((?i)\bdeputy\b|\bdep\.? dir|\b(?:secretary|executive assistant|special assistant|staff assistant|scheduler|confidential assistant)\b)");
  return RE2::PartialMatch(identity.title, beside) ||
         RE2::PartialMatch(identity.organizational_title, beside);
}

const ChartedSubordinate* only_subordinate(const Standing& charted) {
  const ChartedSubordinate* only = nullptr;
  for (const ChartedSubordinate& one : charted.subordinates) {
    if (!one.direct) continue;
    if (only != nullptr || one.contractor) return nullptr;
    only = &one;
  }
  return only;
}

std::string name_of(const Identity& identity) {
  const std::string& title =
      identity.title.empty() ? identity.organizational_title : identity.title;
  return title.empty() ? "an unnamed post" : title;
}

}  // namespace

std::vector<Finding> one_over_one(const SupervisoryScope& stated, const Standing& charted,
                                  const Standards& standards) {
  if (charted.cut_off || charted.unplaced > 0 || !charted.supervisor ||
      charted.confidence < kLeastConfidence)
    return {};
  const ChartedSubordinate* only = only_subordinate(charted);
  if (only == nullptr || only->headcount.value_or(1) > 1 || stands_beside(only->identity))
    return {};
  // A chart that shows one of many employees shows part of them; a chief over another chief has
  // all of his people below that one.
  if (!only->supervises && stated.subordinates.value_or(1) > 1) return {};
  if (!only->supervises && charted.headcount > 1) return {};
  std::vector<Evidence> evidence;
  if (!charted.evidence.empty()) evidence.push_back(charted.evidence.front());
  evidence.push_back(only->evidence);
  return {
      {"one-over-one", only->supervises ? Severity::medium : Severity::low,
       fmt::format("The only position that reports to this one is {}{}. One of the two layers "
                   "may not be needed.",
                   name_of(only->identity), only->supervises ? ", which supervises itself" : ""),
       citation(standards.general, "STRUCTURE-1"), std::move(evidence)}};
}

}  // namespace secondlook
