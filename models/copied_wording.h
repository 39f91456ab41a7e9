// SPDX-License-Identifier: GPL-3.0-or-later
// Where a paper gives a standard's wording instead of facts: a level is shown by facts, not by
// phrases.
#pragma once
#include <span>
#include <string>
#include <vector>

#include "models/evaluation.h"
#include "models/evidence.h"
#include "models/running_text.h"
#include "models/standard_wording.h"
#include "models/tagged_text.h"

namespace secondlook {

struct CopiedNarrative {
  std::string section;  // "fes-4", "gssg-1"; "executive-B" for the statute's criterion
  double share = 0;     // of the narrative's words, in clauses that are the standard's; 0..1
  std::vector<Evidence> evidence;
};

/// Narratives of the factors that carry the points, most of whose words are in clauses without
/// facts in the standard's wording, and each criterion of the statute that a clause repeats.
std::vector<CopiedNarrative> copied_narratives(const RunningText& text,
                                               std::span<const Clause> clauses,
                                               const StandardWording& wording);

/// Makes the factors whose narratives are copied less sure. No level changes.
void doubt_copied(std::vector<Evaluation>& evaluations,
                  const std::vector<CopiedNarrative>& narratives);

}  // namespace secondlook
