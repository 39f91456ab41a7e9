// SPDX-License-Identifier: GPL-3.0-or-later
// What is told of a superior's deputy: one who shares in everything is no step of the chain, one
// who has a part of it is (Supervisory Guide, Factor 2).
#pragma once
#include <string_view>

namespace secondlook {

/// "shares every power of the Director", "is the Chief's second self", "acts in all things with
/// the full power of"; not where a part of it is kept back.
bool shares_fully(std::string_view text);

/// "has the vehicle divisions but not the services", "has no share in the budget".
bool shares_in_part(std::string_view text);

/// Somebody is named by a title that full deputies bear, as others may: "Deputy Director", "Vice
/// President", "Assistant Chief". The "Assistant Director for Grants" has a part of the work.
bool may_be_deputy(std::string_view text);

/// Likewise, or an acting head, whose grade is not the office's.
bool stands_in(std::string_view title);

/// More than one line leads up from the position: "reports technically to", "through the Deputy".
bool tells_of_second_line(std::string_view text);

/// A sentence about a deputy or an assistant that tells either.
bool tells_of_deputy(std::string_view text);

}  // namespace secondlook
