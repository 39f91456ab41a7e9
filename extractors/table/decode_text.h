// SPDX-License-Identifier: GPL-3.0-or-later
// Plain text of unknown encoding as UTF-8.
#pragma once
#include <string>
#include <string_view>

namespace secondlook {

/// By its byte order mark, else UTF-16 where every other byte of its beginning is zero, else UTF-8
/// where it is sound UTF-8 (but for a character cut at its end), else Windows-1252, which office
/// programs write on American machines. Without the mark.
std::string decode_text(std::string_view bytes);

}  // namespace secondlook
