// SPDX-License-Identifier: GPL-3.0-or-later
// That a position has nobody of the Government to supervise.
#pragma once
#include "models/tagged_text.h"

namespace secondlook {

/// The clause denies that the position has a staff: "supervises no employees", "civilians
/// supervised: none". One kind of people that is wanting, "no contractor employees", denies none of
/// the others.
bool denies_employees(const Clause& clause);

/// It denies it of Federal employees by that name, which others may be there beside: "not one of
/// whom is a civil servant".
bool denies_federal_employees(const Clause& clause);

}  // namespace secondlook
