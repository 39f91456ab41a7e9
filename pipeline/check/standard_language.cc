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

bool meets_executive_criterion(const Judgement& judgement) {
  return std::any_of(
      judgement.evaluations.begin(), judgement.evaluations.end(),
      [](const Evaluation& e) { return e.standard == "executive" && meets_criterion(e); });
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
    if (narrative.section == "statute") continue;
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
    if (narrative.section != "statute" || meets_executive_criterion(judgement)) continue;
    Finding statute{"standard-language-copied",
                    Severity::low,
                    "The paper uses the statute's words for executive positions, but shows nothing "
                    "of the position that meets a criterion.",
                    "5 U.S.C. 3132(a)(2)",
                    {}};
    append(statute.evidence, narrative.evidence);
    findings.push_back(std::move(statute));
  }
  return findings;
}

}  // namespace secondlook
