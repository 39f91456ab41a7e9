// SPDX-License-Identifier: GPL-3.0-or-later
// One spelling for every character.
#pragma once
#include <string>
#include <string_view>

namespace secondlook {

/// UTF-8 in any state to clean UTF-8: NFC, ligatures taken apart, every dash and minus that a
/// classification is written with as '-', quotation marks plain, no-break and zero-width characters
/// and control characters out, malformed bytes as U+FFFD. A soft hyphen at the very end stays as
/// '-' (the word goes on in the next line), elsewhere it is dropped.
std::string normalize_word(std::string_view text);

}  // namespace secondlook
