// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/check/standard_language.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "models/executive.h"

namespace secondlook {
namespace {

constexpr std::size_t kMostEvidence = 8;
// A factor or two in borrowed words happens; from here on the paper leaves its own job out.
constexpr std::size_t kManyFactors = 3;

void append(std::vector<Evidence>& list, const std::vector<Evidence>& more) {
  for (const Evidence& item : more)
    if (list.size() < kMostEvidence) list.push_back(item);
}

bool is_met(const Judgement& judgement, std::string_view criterion) {
  for (const Evaluation& evaluation : judgement.evaluations) {
    if (evaluation.standard != "executive") continue;
    const FactorEvaluation* found = find_criterion(evaluation, criterion);
    return found != nullptr && found->level == "met";
  }
  return false;
}

// "B" of "executive-B"; empty for a factor.
std::string_view criterion_of(const CopiedNarrative& narrative) {
  constexpr std::string_view prefix = "executive-";
  const std::string_view section = narrative.section;
  return section.starts_with(prefix) ? section.substr(prefix.size()) : std::string_view();
}

std::string factor_name(const std::string& section, const Standards& standards) {
  for (const Standard* standard : {&standards.fes, &standards.gssg})
    if (const Factor* factor = find_factor(*standard, section))
      return fmt::format("Factor {}, {}", factor->number, factor->name);
  return section;
}

}  // namespace

std::vector<Finding> standard_language_copied(const Judgement& judgement,
                                              const Standards& standards) {
  std::vector<Finding> findings;
  Finding narratives{"standard-language-copied", Severity::low, "", "", {}};
  std::string names;
  std::size_t factors = 0;
  for (const CopiedNarrative& narrative : judgement.copied) {
    if (!criterion_of(narrative).empty()) continue;
    ++factors;
    names += fmt::format("{}{} ({:.0f} percent)", names.empty() ? "" : "; ",
                         factor_name(narrative.section, standards), 100 * narrative.share);
    append(narratives.evidence, narrative.evidence);
  }
  if (factors > 0) {
    if (factors >= kManyFactors) narratives.severity = Severity::medium;
    narratives.summary = fmt::format(
        "Most of what the paper says of {} is the standard's own wording without a fact of this "
        "position: {}. A level is shown by facts.",
        factors == 1 ? "one factor" : fmt::format("{} factors", factors), names);
    narratives.citation = citation(standards.general, "PD-9");
    findings.push_back(std::move(narratives));
  }
  for (const CopiedNarrative& narrative : judgement.copied) {
    const std::string_view criterion = criterion_of(narrative);
    if (criterion.empty() || is_met(judgement, criterion)) continue;
    Finding statute{
        "standard-language-copied",
        Severity::low,
        fmt::format("The paper uses the statute's words for executive criterion {}, but "
                    "shows nothing of the position that meets it.",
                    criterion),
        fmt::format("5 U.S.C. 3132(a)(2)({})", criterion),
        {}};
    append(statute.evidence, narrative.evidence);
    findings.push_back(std::move(statute));
  }
  return findings;
}

}  // namespace secondlook
