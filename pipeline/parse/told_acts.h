// SPDX-License-Identifier: GPL-3.0-or-later
// The manner of position descriptions: sentences without a subject that begin with what is done
// ("Plans ...", "Reviews ...").
#pragma once
#include <string_view>

namespace secondlook {

/// Whether a sentence of that manner begins in `line`.
bool tells_an_act(std::string_view line);

}  // namespace secondlook
