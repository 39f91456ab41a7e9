// SPDX-License-Identifier: GPL-3.0-or-later
// What a paper says the position is, where a check depends on it.
#pragma once
#include "models/position.h"
#include "models/running_text.h"

namespace secondlook {

/// The paper classifies it as supervisory or managerial, titles it so, or rates it by the
/// Supervisory Guide.
bool is_called_supervisory(const PositionDescription& position);

/// Its title is that of the head of a unit, "Chief, News Branch", or the head of its paper names a
/// supervisor: it may be one, if the paper tells of people under it.
bool is_named_as_head(const PositionDescription& position, const RunningText& text);

/// Its title says deputy or assistant chief, to whom the Supervisory Guide's factors do not apply.
bool is_called_deputy(const PositionDescription& position);

/// Its grade is one of the General Schedule's: pay plan GS, GM or GG, or none stated.
bool is_general_schedule(const PositionDescription& position);

/// It states factors of both the Factor Evaluation System and the Supervisory Guide, so that some
/// of its duties are graded apart from others.
bool is_mixed(const PositionDescription& position);

}  // namespace secondlook
