// SPDX-License-Identifier: GPL-3.0-or-later
// What the papers support under one standard, found without regard to what they claim.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "models/evidence.h"

namespace secondlook {

/// The level of one factor, or the finding on one executive criterion.
struct FactorEvaluation {
  std::string factor;  // "1", "4A"; "A" to "E" for the executive criteria
  std::string level;  // "1-7"; "met", "not-met" or "not-shown"; empty where the papers show nothing
  int points = 0;     // of the level; 0 where there are none
  double confidence = 0;           // 0..1: how often a level found like this one is right
  std::vector<Evidence> evidence;  // the words that show the level
  std::vector<std::string>
      missing_for_next;  // what the next level asks for and the papers do not show
  std::string reason;    // why this level, a sentence for a classifier
  // The levels beside it, with what they are: "1-6: Knowledge of ..."; empty where there is none.
  std::string level_below, level_above;
  std::string citation;                        // of this level
  std::string citation_below, citation_above;  // of those beside it, where they are told
};

struct Evaluation {
  std::string standard;  // "executive", "gssg", "fes", "research" or "leader"
  // Of "fes": the job family's standard whose levels were looked for, "gs-0200"; else empty.
  std::string job_family;
  std::string job_family_title;  // with its edition
  bool applies = false;
  std::string why;  // it applies or does not
  std::vector<FactorEvaluation> factors;
  // What the executive standard asks beside its criteria: "LEVEL", "RESEARCH",
  // "CONTRACTORS".
  std::vector<FactorEvaluation> considerations;
  std::optional<int> points;
  std::optional<int> grade, grade_low, grade_high;
  double confidence = 0;  // that the grade is right
  int own_sections = 0;   // factors that the papers have a section for
  std::string pay_plan;   // of the executive standard: "ES", "SL", "ST" or "GS"; else empty
};

/// The evaluation under that standard where it applies, or null.
const Evaluation* find_applied(std::span<const Evaluation> evaluations, std::string_view standard);

/// What it all comes to.
struct Recommendation {
  std::string pay_plan;  // empty where the papers do not carry one
  std::optional<int> grade;
  double confidence = 0;
  std::string summary;
};

}  // namespace secondlook
