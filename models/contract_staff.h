// SPDX-License-Identifier: GPL-3.0-or-later
// Contractors' people in a statement about a staff.
#pragma once
#include <optional>
#include <string>

#include "models/tagged_text.h"

namespace secondlook {

/// How many of them it counts.
std::optional<int> contract_people(const std::string& text);

/// Whether a company works for the agency, so that the company's people are a contractor's. Others
/// are regulated, inspected or dealt with.
bool tells_of_company_under_contract(const std::string& text);

/// How many people it counts as a company's.
std::optional<int> company_people(const std::string& text);

/// How many Federal employees a statement about contractors counts beside them.
std::optional<int> federal_people(const std::string& text);

/// "supervises 17 employees and oversees 30 contractors": what is told before the contractors.
std::optional<Clause> without_contractors(const Clause& clause);

}  // namespace secondlook
