// SPDX-License-Identifier: GPL-3.0-or-later
// What archives that are reviewed together are called.
#pragma once
#include <string>
#include <vector>

namespace secondlook {

/// The name that an archive goes by: the last part of its path.
std::string own_name(const std::string& path);

/// Each archive's own name; where it is the name of one before it, with
/// a number that makes it a name of no other.
std::vector<std::string> names_apart(const std::vector<std::string>& paths);

}  // namespace secondlook
