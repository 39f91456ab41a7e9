// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/copied_wording.h"

#include <re2/re2.h>

#include <map>
#include <string_view>

#include "models/guarded_pattern.h"

namespace secondlook {
namespace {

// Of a clause's words, and of a narrative's words in such clauses.
constexpr double kCopiedClause = 0.55;
constexpr double kCopiedNarrative = 0.5;
// Less is a phrase that anybody uses.
constexpr std::size_t kFewestWords = 12;
constexpr double kDoubt = 0.6;  // what is left of a factor's confidence

// Physical demands and surroundings of office work are described in the same words everywhere, and
// contacts nearly so.
bool carries_points(std::string_view section) {
  return section == "fes-1" || section == "fes-2" || section == "fes-3" || section == "fes-4" ||
         section == "fes-5" || section.starts_with("gssg-");
}

// A figure, or a name within the sentence: something that is of this position only.
bool has_fact(const std::string& text) {
  static const GuardedPattern fact(R"([0-9]|[a-z,;] [A-Z][a-z]+)");
  return fact.in(text);
}

// What stands in quotation marks is told of the standard, not of the position.
bool quotes(const std::string& text) {
  static const GuardedPattern mark(R"(^\W*["“])");
  return mark.in(text);
}

struct Tally {
  std::size_t all = 0, copied = 0;
  std::vector<const Clause*> clauses;
};

void append(std::vector<Evidence>& list, const RunningText& text, const Clause& clause) {
  for (Evidence& item : text.evidence(clause.begin, clause.end)) list.push_back(std::move(item));
}

}  // namespace

std::vector<CopiedNarrative> copied_narratives(const RunningText& text,
                                               std::span<const Clause> clauses,
                                               const StandardWording& wording) {
  std::map<std::string, Tally> sections;
  std::map<std::string, CopiedNarrative> criteria;
  for (const Clause& clause : clauses) {
    PlainWords plain(clause.text);
    for (const auto& [criterion, prints] : wording.criteria) {
      if (plain.copied_from(prints).copied == 0 || quotes(clause.text)) continue;
      CopiedNarrative& repeated = criteria[criterion];
      repeated.section = "executive-" + criterion;
      append(repeated.evidence, text, clause);
    }
    if (!carries_points(clause.section)) continue;
    const CopiedWords words = plain.copied_from(wording.levels);
    Tally& tally = sections[clause.section];
    tally.all += words.all;
    const auto needed = kCopiedClause * static_cast<double>(words.all);
    if (static_cast<double>(words.copied) < needed || words.copied == 0 || has_fact(clause.text))
      continue;
    tally.copied += words.all;
    tally.clauses.push_back(&clause);
  }
  std::vector<CopiedNarrative> found;
  for (const auto& [section, tally] : sections) {
    if (tally.copied < kFewestWords) continue;
    const double share = static_cast<double>(tally.copied) / static_cast<double>(tally.all);
    if (share < kCopiedNarrative) continue;
    CopiedNarrative narrative{section, share, {}};
    for (const Clause* clause : tally.clauses) append(narrative.evidence, text, *clause);
    found.push_back(std::move(narrative));
  }
  for (auto& [criterion, repeated] : criteria) found.push_back(std::move(repeated));
  return found;
}

void doubt_copied(std::vector<Evaluation>& evaluations,
                  const std::vector<CopiedNarrative>& narratives) {
  for (Evaluation& evaluation : evaluations)
    for (FactorEvaluation& factor : evaluation.factors)
      for (const CopiedNarrative& narrative : narratives) {
        if (narrative.section != evaluation.standard + "-" + factor.factor) continue;
        factor.confidence *= kDoubt;
        factor.reason += factor.reason.empty() ? "the narrative repeats the standard's own words"
                                               : ", but in part in the standard's own words";
      }
}

}  // namespace secondlook
