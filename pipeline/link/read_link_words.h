// SPDX-License-Identifier: GPL-3.0-or-later
// data/forms/abbreviations.yaml, read.
#pragma once
#include <string>

#include "models/link/link_words.h"
#include "models/result.h"

namespace secondlook {

/// A Problem names the line: a key that is not known, or a short form of two different words.
Result<LinkWords> parse_link_words(const std::string& yaml, const std::string& where);

}  // namespace secondlook
