// SPDX-License-Identifier: GPL-3.0-or-later
// What General Schedule grade a paper says that wage grades stand level with.
#pragma once
#include <map>
#include <span>

#include "models/tagged_text.h"

namespace secondlook {

/// General Schedule grades by grade of the Federal Wage System's nonsupervisory schedule, as told:
/// "WG-10 work stands level with GS-8". There is no table for it; empty where the paper is silent.
std::map<int, int> wage_equivalents(std::span<const Clause> clauses);

}  // namespace secondlook
