// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of words from labelled papers.
#pragma once
#include "models/factor_words.h"
#include "models/level_words.h"
#include "models/pay_plan_words.h"
#include "models/vocabulary.h"

namespace secondlook {

struct LearnedWords {
  Vocabulary vocabulary;  // of all lists
  LevelWordLists levels;
  FactorWords factors;
  PayPlanWords pay_plans;
};

}  // namespace secondlook
