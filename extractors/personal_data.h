// SPDX-License-Identifier: GPL-3.0-or-later
// Social security numbers and dates of birth, covered before anything is written.
#pragma once
#include "models/document.h"

namespace secondlook {

/// Replaces every digit of a social security number or a date of birth by 'X' and marks the words.
/// A bare nine-digit number or a date is personal only by the words beside it ("SSN", "Date of
/// birth").
void mask_personal_data(Page& page);

}  // namespace secondlook
