// SPDX-License-Identifier: GPL-3.0-or-later
// Words of rules and papers set into sentences of our own.
#pragma once
#include <string>
#include <string_view>

namespace secondlook {

/// One blank between words and none around them.
std::string one_spaced(std::string_view text);
/// Likewise, without a full stop at the end.
std::string clause_of(std::string_view text);
/// Likewise, with a full stop unless it ends in another mark.
std::string sentence_of(std::string_view text);
/// With a capital at its beginning.
std::string capitalized(std::string text);

}  // namespace secondlook
