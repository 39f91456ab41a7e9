// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/check/adequacy.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <re2/re2.h>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "pipeline/check/position_kind.h"

namespace secondlook {
namespace {

// One conclusory phrase is a manner of writing; from the third on the description rests on them.
constexpr std::size_t kVaguePhrases = 3;
// A description in this format rates nine factors; a paper that states fewer than four of them is
// more likely in another format and cites some.
constexpr std::size_t kFactorsOfAFormat = 4;

/// One thing that is lacking.
struct Lack {
  std::string words;  // "a description of Factor 4"
  Severity severity = Severity::low;
  std::string rule;  // id of the general rule that asks for it
  std::vector<Evidence> evidence;
};

using Lacks = std::vector<Lack>;

bool matches(const std::string& text, const RE2& pattern) {
  return RE2::PartialMatch(text, pattern);
}

// Calls `visit(text, evidence)` for every piece of the description's own text.
template <class Visit>
void each_text(const PositionDescription& position, Visit visit) {
  if (position.introduction) visit(position.introduction->value, position.introduction->evidence);
  for (const Duty& duty : position.duties) visit(duty.text, duty.evidence);
  if (position.supervisory_controls)
    visit(position.supervisory_controls->value, position.supervisory_controls->evidence);
  for (const auto& section : position.other_sections) visit(section.value, section.evidence);
  for (const StatedFactor& factor : position.stated.factors)
    visit(factor.narrative, factor.narrative_evidence);
}

bool any_text(const PositionDescription& position, const RE2& pattern) {
  bool found = false;
  each_text(position, [&](const std::string& text, const std::vector<Evidence>&) {
    found = found || matches(text, pattern);
  });
  return found;
}

bool has_heading(const PositionDescription& position, const RE2& heading) {
  return std::any_of(position.other_sections.begin(), position.other_sections.end(),
                     [&](const Stated<std::string>& section) {
                       return !section.evidence.empty() &&
                              matches(section.evidence.front().quote, heading);
                     });
}

std::size_t factors_described(const PositionDescription& position) {
  return static_cast<std::size_t>(
      std::count_if(position.stated.factors.begin(), position.stated.factors.end(),
                    [](const StatedFactor& factor) { return !factor.narrative.empty(); }));
}

void lacking_duties(const PositionDescription& position, Lacks& lacks) {
  if (position.duties.empty()) lacks.push_back({"major duties", Severity::medium, "PD-1", {}});
}

void lacking_supervisory_relationship(const PositionDescription& position, Lacks& lacks) {
  static const RE2 heading(R"((?i)supervis|controls? over)");
  static const RE2 words(
      R"((?i)\b(?:under|receives?|reports? (?:directly )?to|accountable to)\b.{0,60}\b(?:supervis|)"
      R"(direction|director|chief|manager|commander|head|administrator|secretary|superintendent|)"
      R"(officer)|\bsupervisor\b)");
  if (position.supervisory_controls || has_heading(position, heading) || any_text(position, words))
    return;
  lacks.push_back({"supervisory relationship and controls", Severity::medium, "PD-1", {}});
}

void lacking_place(const PositionDescription& position, Lacks& lacks) {
  static const RE2 unit(
      R"((?i)\b(?:office|division|branch|section|bureau|directorate|department|service|center|)"
      R"(administration|agency|command|region|team|staff|unit|laboratory|district)\b)");
  const bool introduced = position.introduction && !position.introduction->value.empty();
  if (!introduced) lacks.push_back({"introduction", Severity::low, "PD-7", {}});
  const bool placed = !position.classified.organization.empty() ||
                      (introduced && matches(position.introduction->value, unit));
  if (!placed) lacks.push_back({"organization", Severity::low, "PD-2", {}});
}

// A factor counts as there if the paper describes it, or rates it together with its neighbour.
bool has_factor(const PositionDescription& position, const std::string& id, const Standard& fes) {
  return std::any_of(position.stated.factors.begin(), position.stated.factors.end(),
                     [&](const StatedFactor& factor) {
                       if (factor.factor == id) return true;
                       return std::any_of(
                           fes.combined.begin(), fes.combined.end(), [&](const Combination& both) {
                             return (both.first == id || both.second == id) &&
                                    find_combined(fes, both, factor.level) &&
                                    (factor.factor == both.first || factor.factor == both.second);
                           });
                     });
}

void lacking_factors(const PositionDescription& position, const Standard& fes, Lacks& lacks) {
  std::vector<std::string> absent;
  std::size_t there = 0;
  for (const Factor& factor : fes.factors) {
    if (has_factor(position, factor.id, fes))
      ++there;
    else
      absent.push_back(fmt::format("{} ({})", factor.number, factor.name));
  }
  if (there < kFactorsOfAFormat || absent.empty()) return;
  lacks.push_back(
      {fmt::format("Factor {}", fmt::join(absent, ", ")), Severity::medium, "PD-8", {}});
}

// Where some factors are described and others only rated, those stand without the facts that a
// rating rests on. A paper that describes none has its facts in the duties.
void lacking_narratives(const PositionDescription& position, Lacks& lacks) {
  if (factors_described(position) < kFactorsOfAFormat) return;
  for (const StatedFactor& factor : position.stated.factors) {
    const bool elsewhere = std::any_of(
        position.stated.factors.begin(), position.stated.factors.end(),
        [&](const StatedFactor& other) {
          return &other != &factor && other.factor == factor.factor && !other.narrative.empty();
        });
    if (!factor.narrative.empty() || elsewhere || !factor.factor.starts_with("fes-")) continue;
    const std::string number = factor.factor.substr(factor.factor.find('-') + 1);
    const bool known = std::any_of(lacks.begin(), lacks.end(), [&](const Lack& lack) {
      return lack.words == "a description of Factor " + number;
    });
    if (!known)
      lacks.push_back(
          {"a description of Factor " + number, Severity::low, "PD-8", factor.evidence});
  }
}

void lacking_supervision(const PositionDescription& position, Lacks& lacks) {
  if (!is_called_supervisory(position)) return;
  static const RE2 authority(
      R"((?i)\b(?:assign(?:s|ing)|evaluat(?:es|ing)|apprais\w+|rates?|interviews?|select(?:s|ing)|)"
      R"(disciplin\w+|counsels?|trains?|approv\w+ leave|performance standards|)"
      R"(supervis(?:es|ing))\b)");
  static const RE2 level_of_work(
      R"((?i)\b(?:GS|GG|GM|WG|WL|WS|NH|NK)[- ]?(?:\d{3,4}[- ])?\d{1,2}\b|\bgrades? (?:GS|level)|)"
      R"(\bbase level\b|\b(?:professional|technical|clerical|administrative) )"
      R"((?:employees|staff|positions|personnel)\b)");
  if (!any_text(position, authority))
    lacks.push_back({"the authorities exercised over subordinates", Severity::medium, "PD-3", {}});
  if (!any_text(position, level_of_work))
    lacks.push_back({"the kind and grade of the work directed", Severity::low, "PD-3", {}});
}

bool is_date_alone(const FormalEntry& entry) { return entry.caption == "date of the paper"; }

// Without the form nobody can tell whether it was certified, so that alone is only a remark.
void lacking_certification(const PositionDescription& position, std::span<const PaperPages> papers,
                           Lacks& lacks) {
  static const RE2 by_supervisor(R"((?i)supervis)");
  const FormalEntry* entry = nullptr;
  for (const FormalEntry& candidate : position.formal_entries)
    if (matches(candidate.caption, by_supervisor) &&
        (!entry || candidate.signed_by_someone || candidate.date))
      entry = &candidate;
  if (entry && (entry->signed_by_someone || entry->date)) return;
  const bool form = std::any_of(papers.begin(), papers.end(), [](const PaperPages& paper) {
    return paper.record->kind == RecordKind::cover_sheet;
  });
  if (entry)
    lacks.push_back({"the supervisor's signature or date under the certification", Severity::low,
                     "PD-5", entry->evidence});
  else if (form || std::any_of(position.formal_entries.begin(), position.formal_entries.end(),
                               [](const FormalEntry& one) { return !is_date_alone(one); }))
    lacks.push_back({"the supervisor's certification", Severity::low, "PD-5", {}});
  else
    lacks.push_back({"a cover sheet with the supervisor's certification among the papers",
                     Severity::info,
                     "PD-5",
                     {}});
}

void vague(const PositionDescription& position, const Standards& standards, Lacks& lacks) {
  std::vector<std::string> phrases;
  Lack lack{"", Severity::low, "PD-9", {}};
  for (const Duty& duty : position.duties) {
    const std::size_t before = phrases.size();
    for (const VagueTerm& term : standards.general.vague_terms) {
      re2::StringPiece rest(duty.text), match;
      while (!rest.empty() &&
             term.pattern->Match(rest, 0, rest.size(), RE2::UNANCHORED, &match, 1) &&
             !match.empty()) {
        phrases.push_back(fmt::format("\"{}\"", std::string(match)));
        rest.remove_prefix(static_cast<std::size_t>(match.data() + match.size() - rest.data()));
      }
    }
    if (phrases.size() > before)
      lack.evidence.insert(lack.evidence.end(), duty.evidence.begin(), duty.evidence.end());
  }
  if (phrases.size() < kVaguePhrases) return;
  phrases.resize(kVaguePhrases);
  lack.words =
      fmt::format("facts in place of general wording such as {}", fmt::join(phrases, ", "));
  lacks.push_back(std::move(lack));
}

std::vector<Evidence> what_is_there(const PositionDescription& position) {
  const Classification& classified = position.classified;
  if (classified.title && !classified.title->evidence.empty()) return classified.title->evidence;
  if (position.introduction) return position.introduction->evidence;
  if (!position.duties.empty()) return position.duties.front().evidence;
  return position.stated.factors.empty() ? std::vector<Evidence>{}
                                         : position.stated.factors.front().evidence;
}

Finding finding_of(const Lacks& lacks, const PositionDescription& position,
                   const Standards& standards) {
  Finding finding;
  finding.rule = "pd-inadequate";
  std::vector<std::string> words, citations;
  for (const Lack& lack : lacks) {
    words.push_back(lack.words);
    finding.severity = std::max(finding.severity, lack.severity);
    finding.evidence.insert(finding.evidence.end(), lack.evidence.begin(), lack.evidence.end());
    std::string source = citation(standards.general, lack.rule);
    if (std::find(citations.begin(), citations.end(), source) == citations.end())
      citations.push_back(std::move(source));
  }
  finding.summary =
      fmt::format("Not found in the position description: {}.", fmt::join(words, "; "));
  finding.citation = fmt::format("{}", fmt::join(citations, "; "));
  if (finding.evidence.empty()) finding.evidence = what_is_there(position);
  return finding;
}

}  // namespace

std::vector<Finding> pd_inadequate(const PositionDescription& position,
                                   std::span<const PaperPages> papers, const Standards& standards) {
  const bool described =
      papers.empty() || std::any_of(papers.begin(), papers.end(), [](const PaperPages& paper) {
        return paper.record->kind == RecordKind::position_description;
      });
  if (!described) return {};  // that there is no description at all is another finding
  Lacks lacks;
  lacking_duties(position, lacks);
  lacking_supervisory_relationship(position, lacks);
  lacking_place(position, lacks);
  lacking_factors(position, standards.fes, lacks);
  lacking_narratives(position, lacks);
  lacking_supervision(position, lacks);
  lacking_certification(position, papers, lacks);
  vague(position, standards, lacks);
  if (lacks.empty()) return {};
  return {finding_of(lacks, position, standards)};
}

}  // namespace secondlook
