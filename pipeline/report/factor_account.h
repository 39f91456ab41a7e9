// SPDX-License-Identifier: GPL-3.0-or-later
// Why a factor stands at its level and not at one beside it, in the sentences in which every report
// says so.
#pragma once
#include <string>
#include <vector>

#include "models/evaluation.h"

namespace secondlook {

struct AccountPart {
  std::string heading;               // "Why not Level 1-8"; empty where there is nothing to say
  std::string text;                  // sentences
  std::vector<std::string> missing;  // what the papers do not show, an item each
  std::string citation;              // of the rule
};

/// The words of the papers themselves are the factor's evidence: they belong to `found`.
struct FactorAccount {
  AccountPart found, below, above;
};

FactorAccount factor_account(const FactorEvaluation& factor);

}  // namespace secondlook
