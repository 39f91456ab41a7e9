// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a PD is old, or older than papers that show the position otherwise.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "models/finding.h"
#include "models/identity.h"
#include "models/link/link_words.h"
#include "models/position.h"
#include "pipeline/standards/standards.h"

namespace secondlook {

/// A paper of the position other than the PD, linked without doubt, and its date.
struct DatedPaper {
  Identity identity;
  std::string date;  // ISO 8601
  std::string what;  // for a person: "an evaluation statement"
  Evidence evidence;
};

/// The day that papers are held against: the newest of all dates of an archive that another comes
/// within five years of, since a single later one is as likely misread. Nothing where there is
/// none.
std::optional<std::string> reference_date(std::vector<std::string> dates);

/// Rule `pd-outdated`. The age is counted to `reference`, which is not today: a review of the same
/// papers finds the same.
std::vector<Finding> pd_outdated(const PositionDescription& position,
                                 std::span<const DatedPaper> papers,
                                 const std::optional<std::string>& reference,
                                 const LinkWords& words, const Standards& standards);

}  // namespace secondlook
