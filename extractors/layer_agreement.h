// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the words of a text layer stand where the letters of the page's image stand.
#pragma once
#include <optional>
#include <string>

#include "extractors/pix.h"
#include "models/document.h"

namespace secondlook {

/// Why the words of `page` are not those that `drawn`, the page as a viewer shows it in gray, shows
/// there; nothing where they agree, or where too little is drawn to tell. One of a few fixed
/// phrases. Tells a layer that is shifted, of another paper, or of a stamp alone, whatever its
/// words are.
std::optional<std::string> why_disagrees(const Page& page, const Pix& drawn);

}  // namespace secondlook
