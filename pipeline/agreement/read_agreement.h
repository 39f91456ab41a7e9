// SPDX-License-Identifier: GPL-3.0-or-later
// Agreement and samples, read from review.db.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>

#include "models/result.h"
#include "pipeline/agreement/agreement_report.h"
#include "pipeline/report/sqlite.h"
#include "pipeline/standards/standards.h"

namespace secondlook {

/// A decision speaks of all that the review evaluated of the position: what it does not change, it
/// agrees with. Positions that need a desk audit, are none, or have a wrong paper rate nothing.
/// `standards` give the levels that there are to choose from.
Result<AgreementReport> read_agreement(Database& review, const Standards& standards);

/// Draws from the positions without a finding above "info", by kind of position, and writes the
/// sample down. Gives how many were drawn.
Result<std::size_t> draw_review_sample(Database& review, std::size_t size, std::uint64_t seed,
                                       const std::string& drawn_at);

}  // namespace secondlook
