// SPDX-License-Identifier: GPL-3.0-or-later
// Files that come out as they were: the one that is there is taken over, as a second name of it,
// and nothing has to be written nor freed again on the disk.
#pragma once
#include <filesystem>
#include <string_view>

namespace secondlook {

/// Gives `former` the name `to`, too, if it is a file of just these bytes. False where it is not,
/// or the file system cannot do so: then nothing was done.
bool take_over(const std::filesystem::path& former, std::string_view bytes,
               const std::filesystem::path& to);

/// Puts `former` in the place of `written` if they hold the same. Else both are left as they are.
void take_over_if_same(const std::filesystem::path& former, const std::filesystem::path& written);

}  // namespace secondlook
