// SPDX-License-Identifier: GPL-3.0-or-later
// A link to the queue, filtered.
#pragma once
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace secondlook {

/// {{"rule", "pd-outdated"}} to "index.html?rule=pd-outdated". The names are those of the queue's
/// controls, which are the same in the folder and in the workbench.
std::string queue_link(
    std::initializer_list<std::pair<std::string_view, std::string_view>> controls);

}  // namespace secondlook
