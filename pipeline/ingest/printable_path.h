// SPDX-License-Identifier: GPL-3.0-or-later
// A file name in any bytes as UTF-8 text that can stand in a table.
#pragma once
#include <string>
#include <string_view>

namespace secondlook {

/// A file name may hold any byte but NUL. What a table or a terminal cannot show (control
/// characters, bytes that are no UTF-8, marks that turn the direction of writing or break the line)
/// becomes `\xNN` a byte, and a backslash becomes `\\`; all else stays. So two names never become
/// one, and the name is had back by reading the two forms the other way round.
std::string printable_path(std::string_view name);

/// What tells the `n`th file of one name from the first: `\#2`. No name can hold it after
/// printable_path, where a backslash is followed by `x` or by another one.
std::string repetition_mark(int n);

}  // namespace secondlook
