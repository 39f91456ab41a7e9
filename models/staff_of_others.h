// SPDX-License-Identifier: GPL-3.0-or-later
// People who are told of in a supervisor's paper but are another's.
#pragma once
#include <string>
#include <string_view>

namespace secondlook {

/// "The laboratory next door has no employees": a unit that is not the position's.
bool is_of_another_unit(const std::string& text);

/// They share the room, come by, have a chief of their own, or are only overseen in what they
/// write.
bool belongs_elsewhere(const std::string& text);

/// "Her superior, a forester GS-13, and his clerk, a GS-5, are in Boise": the statement is about
/// whom the position reports to.
bool is_about_superior(std::string_view text);

/// "serves 40 clinics with two nurses", "trains six": what stands before a number says that those
/// counted are dealt with, and not led.
bool deals_with(std::string_view before);

}  // namespace secondlook
