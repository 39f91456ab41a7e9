// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a position is above GS-15, and then of which pay plan: the Senior Executive Service by
// any one of five criteria, else Scientific and Professional by research, else Senior Level.
#pragma once
#include <span>
#include <string_view>

#include "models/evaluation.h"
#include "models/pay_plan_words.h"
#include "models/running_text.h"
#include "models/signs.h"
#include "models/standard.h"
#include "models/statement_words.h"
#include "models/supervisory_scope.h"
#include "models/tagged_text.h"

namespace secondlook {

/// Factors "A" to "E" with levels "met", "not-met" and "not-shown"; as considerations "LEVEL",
/// whether the work is above GS-15, and "CONTRACTORS", whether all who are directed are
/// contractors, and "RESEARCH", whether it is research and development, with the same levels. It
/// applies where the papers show anything of work above GS-15. `pay_plan` is "ES", "SL", "ST" or
/// "GS", the last with grade 15 where the papers come near to more: the likeliest by the signs of
/// the table "executive" and by all the words of the paper, which `words` are of.
Evaluation evaluate_executive(const RunningText& text, std::span<const Clause> clauses,
                              const SupervisoryScope& supervision, const Standard& executive,
                              const SignTables& signs, const PayPlanWords& known,
                              const StatementWords& words);

/// The finding on one criterion, or on "LEVEL" or "RESEARCH"; null where there is none.
const FactorEvaluation* find_criterion(const Evaluation& executive, std::string_view criterion);

/// SL as what an executive is in an agency without a Senior Executive Service, who supervises
/// without limit. An expert who is found to supervise is none.
bool is_executive_without_service(const Evaluation& executive);

/// Whether one of the criteria "A" to "E" is met.
bool meets_criterion(const Evaluation& executive);

}  // namespace secondlook
